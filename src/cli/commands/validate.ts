/** The full check, always; paths and codes only choose what is shown. */
import { countsOf } from '../../catalogue/counts.ts';
import { placesIn } from '../../catalogue/places.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { exitCodeOf, type FailOn, failsAt } from '../../findings/exit-code.ts';
import type { Finding } from '../../findings/finding.ts';
import { ALL_CODES, type Code, isCode } from '../../findings/registry.ts';
import { nearest } from '../../model/nearest.ts';
import { FINDING_FORMATS } from '../../render/findings/registry.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { parseOutputs, writeOutputs } from '../finding-outputs.ts';
import { VERSION } from '../version.ts';
import { chosenPaths } from '../catalogue-paths.ts';
import { EXIT, Stop } from '../exit.ts';
import { open, saySample } from '../open.ts';
import { paintOf } from '../paint.ts';
import { baselineOf } from '../reviewing/baseline.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly format?: string;
  readonly only?: string;
  readonly skip?: string;
  readonly failOn?: string;
  readonly since?: string;
}

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

const EXAMPLES = [
  'renling validate',
  'renling validate --as-of 2020-09-09',
  'renling validate catalog/claims/city --only RL501,RL506',
  'renling validate --since origin/main',
  'renling validate --format pretty,sarif=renling.sarif,junit=renling.xml',
];

/** Findings that fail a run and were left out by a choice of the caller are not passed over in silence. */
function sayHidden(
  session: Session,
  all: readonly Finding[],
  shown: readonly Finding[],
  failOn: FailOn,
): void {
  const seen = new Set(shown);
  const hidden = all.filter((finding) => !seen.has(finding) && failsAt(finding, failOn)).length;
  if (hidden === 0) return;
  session.io.err(
    session.say(
      `另有 ${hidden} 个问题因路径、--only 或 --skip 没有列出，也不计入退出码\n`,
      `${hidden} more are left out by the paths, --only or --skip, and do not count for the exit code\n`,
    ),
  );
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
        session.say(
          `输出格式，可以几种同时用、各写一个文件：${FINDING_FORMATS.join('、')}`,
          `formats, several at once, each to a file of its own: ${FINDING_FORMATS.join(', ')}`,
        ),
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
      );
    command.option(
      '--since <ref>',
      session.say(
        '只报与 ref 分开以后新出现的；原来就有的另列，不计入退出码',
        'report what is new since this left REF; the rest is listed apart and does not count',
      ),
    );
    addExamples(command, session, {
      zh: EXAMPLES,
      en: EXAMPLES,
    });
    command.action((paths: string[], options: Options) => {
      const only = codesOf(session, options.only);
      const skip = codesOf(session, options.skip);
      const outputs = parseOutputs(
        session,
        options.format ?? (session.options.json === true ? 'json' : 'pretty'),
      );
      const failOn = options.failOn ?? 'error';
      if (failOn !== 'error' && failOn !== 'warning') {
        throw new Stop(
          EXIT.usage,
          session.say(`--fail-on 只能是 error 或 warning`, '--fail-on takes error or warning'),
        );
      }
      const opened = open(session, 'validate', { sources: true });
      const { catalogue } = opened;
      const all = verdictOn(opened, opened.asOf);
      const chosen = chosenPaths(session, opened.tree, opened.prefix, paths);
      const wanted = ({ code, file }: Finding): boolean =>
        (only === null || only.has(code)) && skip?.has(code) !== true && chosen(file);
      const baseline =
        options.since === undefined ? null : baselineOf(session, options.since, opened, all);
      const findings = (baseline?.fresh ?? all).filter(wanted);
      saySample(session, catalogue.manifest.value);
      writeOutputs(session, outputs, {
        findings,
        texts: findingTexts(session.lang),
        language: session.lang,
        ...placesIn(opened.tree),
        prefix: opened.prefix,
        counts: countsOf(opened),
        asOf: opened.asOf,
        paint: paintOf(session),
        width: session.io.columns,
        failOn,
        version: VERSION,
        ...(baseline !== null && {
          since: {
            base: baseline.base,
            known: baseline.known.filter(wanted),
            repaired: baseline.repaired.filter(wanted).length,
          },
        }),
      });
      sayHidden(session, baseline?.fresh ?? all, findings, failOn);
      session.exit = exitCodeOf(findings, failOn);
    });
  },
};
