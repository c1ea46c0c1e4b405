/** The full check, always; paths and codes only choose what is shown. */
import { placesIn } from '../../catalogue/places.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { ALL_CODES, type Code, isCode } from '../../findings/registry.ts';
import { nearest } from '../../model/nearest.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import type { CommandModule } from '../command.ts';
import { chosenPaths } from '../catalogue-paths.ts';
import { EXIT, Stop } from '../exit.ts';
import { open, saySample } from '../open.ts';
import { paintOf } from '../paint.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly format?: string;
  readonly only?: string;
  readonly skip?: string;
  readonly failOn?: string;
}

const FORMATS = ['pretty', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

function codesOf(session: Session, text: string | undefined): ReadonlySet<Code> | null {
  if (text === undefined) return null;
  const codes = text.split(',').map((one) => one.trim().toUpperCase());
  for (const one of codes) {
    if (isCode(one)) continue;
    const near = nearest(one, ALL_CODES);
    throw new Stop(
      EXIT.usage,
      session.say(`没有检查编号“${one}”`, `there is no code “${one}”`),
      near === null ? null : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
    );
  }
  return new Set(codes.filter(isCode));
}

export const validateCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '[paths...]',
        session.say(
          '只报这些文件或文件夹的结果（仍检查全部）',
          'report only these files or folders (all is still checked)',
        ),
      )
      .option(
        '--format <format>',
        session.say('输出格式：pretty、json、github', 'format: pretty, json or github'),
      )
      .option(
        '--only <codes>',
        session.say('只报这些编号，用逗号分开', 'report only these codes, comma-separated'),
      )
      .option('--skip <codes>', session.say('不报这些编号', 'leave these codes out'))
      .option(
        '--fail-on <level>',
        session.say(
          '到哪一级就以 1 退出：error 或 warning',
          'exit 1 from this level on: error or warning',
        ),
      )
      .addHelpText(
        'after',
        session.say(
          '\n例：\n  renling validate\n  renling validate --as-of 2020-09-09\n  renling validate --only RL507 --format json',
          '\nExamples:\n  renling validate\n  renling validate --as-of 2020-09-09\n  renling validate --only RL507 --format json',
        ),
      )
      .action((paths: string[], options: Options) => {
        const only = codesOf(session, options.only);
        const skip = codesOf(session, options.skip);
        const format = options.format ?? (session.options.json === true ? 'json' : 'pretty');
        if (!(FORMATS as readonly string[]).includes(format)) {
          throw new Stop(
            EXIT.usage,
            session.say(`没有“${format}”这种格式`, `there is no format “${format}”`),
            FORMATS.join(', '),
          );
        }
        const failOn = options.failOn ?? 'error';
        if (failOn !== 'error' && failOn !== 'warning') {
          throw new Stop(
            EXIT.usage,
            session.say(`--fail-on 只能是 error 或 warning`, '--fail-on takes error or warning'),
          );
        }
        const opened = open(session, 'validate', { sources: true });
        const { catalogue } = opened;
        let findings = verdictOn(opened, opened.asOf);
        if (only !== null) findings = findings.filter((finding) => only.has(finding.code));
        if (skip !== null) findings = findings.filter((finding) => !skip.has(finding.code));
        if (paths.length > 0) {
          const chosen = chosenPaths(session, opened.tree, opened.prefix, paths);
          findings = findings.filter(({ file }) => chosen(file));
        }
        saySample(session, catalogue.manifest.value);
        const places = placesIn(opened.tree);
        session.io.out(
          renderFindings(format as Format, {
            findings,
            texts: findingTexts(session.lang),
            language: session.lang,
            ...places,
            prefix: opened.prefix,
            counts: {
              lists: catalogue.lists.size,
              organizations: catalogue.organizations.size,
              items: catalogue.items.size,
              claims: catalogue.claims.length,
              exceptions: catalogue.exceptions.size,
              files: opened.files,
            },
            asOf: opened.asOf,
            paint: paintOf(session),
            width: session.io.columns,
          }),
        );
        session.exit = exitCodeOf(findings, failOn);
      });
  },
};
