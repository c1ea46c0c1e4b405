/** What a change does, in records and totals: for the reviewer of a pull request. */
import { loadCatalogue } from '../../catalogue/load.ts';
import { changedFiles } from '../../compare/changed-files.ts';
import { nearest } from '../../model/nearest.ts';
import { renderDiffHtml } from '../../render/diff/html.ts';
import { renderDiffMarkdown } from '../../render/diff/markdown.ts';
import { renderDiff } from '../../render/diff/pretty.ts';
import type { DiffShown } from '../../render/diff/shown.ts';
import { viewOf } from '../../render/view.ts';
import { catalogueDiff } from '../../reports/catalogue-diff.ts';
import { asOfDate } from '../as-of.ts';
import { repositoryOf } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { envelopeText } from '../envelope.ts';
import { EXIT, Stop } from '../exit.ts';
import { compared } from '../reviewing/compared.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { writeOut } from '../write-out.ts';

const FORMATS = ['pretty', 'md', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** Names people try for what has another one here, and endings of files. */
const ALIASES: Readonly<Record<string, Format>> = { markdown: 'md', htm: 'html', txt: 'pretty' };

interface Options {
  readonly format?: string;
  readonly out?: string;
}

export const diffCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '[base]',
        session.say(
          '从哪里比起：提交、分支，或 A..B、A...B；默认是与主分支分开的地方',
          'compare from: a commit, a branch, or A..B, A...B; by default where this left the main branch',
        ),
      )
      .argument(
        '[head]',
        session.say('比到哪里；默认是磁盘上的文件', 'compare to; the files on disk by default'),
      )
      .option(
        '--format <format>',
        session.say(
          `格式：${FORMATS.join('、')}；默认看 --out 的扩展名`,
          `format: ${FORMATS.join(', ')}; by default as the file of --out ends`,
        ),
      )
      .option('--out <file>', session.say('写到文件', 'write to a file'));
    addExamples(command, session, {
      zh: [
        'renling diff',
        'renling diff origin/main...HEAD --format md',
        'renling diff v1 v2 --out 改动.html',
      ],
      en: [
        'renling diff',
        'renling diff origin/main...HEAD --format md',
        'renling diff v1 v2 --out changes.html',
      ],
    });
    command.action((base: string | undefined, head: string | undefined, options: Options) => {
      const format = formatOf(session, options);
      const words = [base, head].filter((one) => one !== undefined);
      const { before, after, paths, prefix, ...sides } = compared(
        session,
        repositoryOf(session),
        words,
      );
      const [old, now] = [loadCatalogue(before).catalogue, loadCatalogue(after).catalogue];
      const asOf = asOfDate(session, now.manifest.value);
      const shown: DiffShown = {
        ...sides,
        ...catalogueDiff(changedFiles(paths, before, after), old, now, asOf),
      };
      const { out } = options;
      const text = {
        pretty: () => {
          const plain = viewOf({ language: session.lang, width: session.io.columns });
          return renderDiff(shown, out === undefined ? screenOf(session) : plain, prefix);
        },
        md: () => renderDiffMarkdown(shown, session.lang, prefix),
        html: () => renderDiffHtml(shown, session.lang, prefix),
        json: () => envelopeText('diff', asOf, shown),
      }[format]();
      if (out === undefined) {
        session.io.out(text);
        return;
      }
      writeOut(session, out, text);
      session.io.err(session.say(`已写入 ${out}\n`, `written to ${out}\n`));
    });
  },
};

function formatOf(session: Session, { format, out }: Options): Format {
  if (format === undefined) {
    if (session.options.json === true) return 'json';
    return known(out?.split('.').at(-1) ?? '') ?? 'pretty';
  }
  const found = known(format);
  if (found !== undefined) return found;
  const near = nearest(format, FORMATS);
  throw new Stop(
    EXIT.usage,
    session.say(`没有“${format}”这种格式`, `there is no format “${format}”`),
    near === null
      ? session.say(`可用的格式：${FORMATS.join('、')}`, `formats: ${FORMATS.join(', ')}`)
      : session.say(`是不是 ${near}？`, `did you mean ${near}?`),
  );
}

function known(name: string): Format | undefined {
  return FORMATS.find((one) => one === name) ?? ALIASES[name];
}
