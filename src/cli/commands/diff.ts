/** What a change does, in records and totals: for the reviewer of a pull request. */
import { entryIn } from '../../catalogue/held.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { changedFiles } from '../../compare/changed-files.ts';
import { renderDiffHtml } from '../../render/diff/html.ts';
import { renderDiffMarkdown } from '../../render/diff/markdown.ts';
import { renderDiff } from '../../render/diff/pretty.ts';
import type { DiffShown } from '../../render/diff/shown.ts';
import { catalogueDiff } from '../../reports/catalogue-diff.ts';
import { asOfDate } from '../as-of.ts';
import { repositoryOf } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { envelopeText } from '../envelope.ts';
import { formatOf, give, type OutputOptions, outputView } from '../report-output.ts';
import { compared } from '../reviewing/compared.ts';

const FORMATS = ['pretty', 'md', 'json', 'html'] as const;

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
    command.action((base: string | undefined, head: string | undefined, options: OutputOptions) => {
      const format = formatOf(session, options, FORMATS);
      const words = [base, head].filter((one) => one !== undefined);
      const { before, after, paths, prefix, ...sides } = compared(
        session,
        repositoryOf(session),
        words,
      );
      const [old, now] = [loadCatalogue(before).catalogue, loadCatalogue(after).catalogue];
      const asOf = asOfDate(session, entryIn(now.manifest)?.value ?? null);
      const shown: DiffShown = {
        ...sides,
        ...catalogueDiff(changedFiles(paths, before, after), old, now, asOf),
      };
      const text = {
        pretty: () => renderDiff(shown, outputView(session, options), prefix),
        md: () => renderDiffMarkdown(shown, session.lang, prefix),
        html: () => renderDiffHtml(shown, session.lang, prefix),
        json: () => envelopeText('diff', asOf, shown),
      }[format]();
      give(session, options, text);
    });
  },
};
