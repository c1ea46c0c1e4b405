import { unusedExceptions } from '../../checks/settings/unused-exceptions.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { placeOf } from '../../files/layout.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import type { AnyDraft, Finding } from '../../findings/finding.ts';
import { type Code, isCode } from '../../findings/registry.ts';
import { settle } from '../../findings/settle.ts';
import { lineAndColumn, locator } from '../../files/yaml/positions.ts';
import { decodeUtf8 } from '../../files/yaml/decode.ts';
import { nearest } from '../../model/nearest.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import type { FileTree } from '../../files/tree.ts';
import { ALL_CODES } from '../../findings/registry.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import type { CommandModule } from '../commands.ts';
import { EXIT, Stop } from '../exit.ts';
import { open, type Opened, saySample } from '../open.ts';
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

/** Every finding of a loaded catalogue, settled by its settings and exceptions. */
export function findingsOf(opened: Opened): Finding[] {
  const { catalogue, drafts, asOf } = opened;
  const found: AnyDraft[] = [...drafts, ...runChecks(catalogue, { asOf })];
  const options = {
    severities: catalogue.manifest.value.rules?.severity ?? {},
    exceptions: [...catalogue.exceptions.values()],
    asOf,
    scopeOf: (file: string) => {
      const place = placeOf(file);
      if (place === null) return { list: null, organization: null };
      if (place.kind === 'claim') {
        const claim = catalogue.claims.find((one) => one.path === file);
        return {
          list: place.list,
          organization: place.organization ?? claim?.value.claimant ?? null,
        };
      }
      if (place.kind === 'item') return { list: place.list, organization: null };
      if (place.kind === 'list') return { list: place.id, organization: null };
      if (place.kind === 'organization') return { list: null, organization: place.id };
      return { list: null, organization: null };
    },
  };
  const { findings, matchedExceptions } = settle(found, options);
  const unused = [...unusedExceptions(catalogue, { asOf }, matchedExceptions)];
  if (unused.length === 0) return findings;
  return settle([...found, ...unused], options).findings;
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

/** Texts and positions of files, each read and parsed once. */
function placesIn(tree: FileTree) {
  const texts = new Map<string, string | null>();
  const locators = new Map<string, ReturnType<typeof locator>>();
  const sourceOf = (file: string): string | null => {
    let text = texts.get(file);
    if (text === undefined) {
      const read = tree.read(file, 16 * 1024 * 1024);
      const decoded = read.ok ? decodeUtf8(read.bytes) : null;
      text = decoded?.ok === true ? decoded.text : null;
      texts.set(file, text);
    }
    return text;
  };
  const rangeIn = (
    file: string,
    text: string,
    pointer: readonly (string | number)[],
    atKey: boolean,
  ) => {
    let find = locators.get(file);
    if (find === undefined) {
      find = locator(text);
      locators.set(file, find);
    }
    return find(pointer, atKey);
  };
  return {
    sourceOf,
    locate: (finding: Finding) => {
      const text = sourceOf(finding.file);
      if (text === null) return null;
      const range =
        finding.range ?? rangeIn(finding.file, text, finding.pointer, finding.atKey ?? false);
      const start = lineAndColumn(text, range.start);
      const end = lineAndColumn(text, range.end);
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
    locateRelated: ({ file, pointer }: { file: string; pointer: readonly (string | number)[] }) => {
      const text = sourceOf(file);
      return text === null ? null : lineAndColumn(text, rangeIn(file, text, pointer, false).start);
    },
  };
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
        let findings = findingsOf(opened);
        if (only !== null) findings = findings.filter((finding) => only.has(finding.code));
        if (skip !== null) findings = findings.filter((finding) => !skip.has(finding.code));
        if (paths.length > 0) {
          const wanted = paths.map((path) => relativeTo(opened, path));
          const known = [...opened.tree.list('')].map((file) => file.path);
          for (const [at, path] of wanted.entries()) {
            if (
              !known.some((file) => file === path || path === '' || file.startsWith(`${path}/`))
            ) {
              throw new Stop(
                EXIT.nothing,
                session.say(
                  `目录里没有 ${paths[at] ?? ''}`,
                  `the catalogue has no ${paths[at] ?? ''}`,
                ),
              );
            }
          }
          findings = findings.filter(({ file }) =>
            wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
          );
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

/** A path as typed → relative to the catalogue's root. */
function relativeTo(opened: Opened, path: string): string {
  const clean = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  return opened.prefix !== '' && `${clean}/`.startsWith(opened.prefix)
    ? clean.slice(opened.prefix.length)
    : clean;
}
