/** What a change does, in records and totals: for the reviewer of a pull request. */
import { entryIn } from '../../catalogue/held.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { changedFiles } from '../../compare/changed-files.ts';
import type { Repository } from '../../git/repository.ts';
import { folderOnDisk } from '../../history/catalogue-folder.ts';
import { compareWith, endsOf, wantedIn } from '../../history/compared.ts';
import { renderDiffHtml } from '../../render/diff/html.ts';
import { renderDiffMarkdown } from '../../render/diff/markdown.ts';
import { renderDiff } from '../../render/diff/pretty.ts';
import type { DiffShown } from '../../render/diff/shown.ts';
import { catalogueDiff } from '../../reports/catalogue-diff.ts';
import { diffExamples, diffTexts } from '../../text/commands/diff.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf, asNamed, repositoryOf, treeAt } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { introduceBoth } from '../introduce-both.ts';
import { mend } from '../mend.ts';
import { formatOf, give, giveDocument, type OutputOptions, outputView } from '../report-output.ts';
import type { Session } from '../session.ts';
import { workTree } from '../work-tree.ts';

const FORMATS = ['pretty', 'md', 'json', 'html'] as const;

export const diffCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(diffTexts);
    command
      .argument('[base]', texts.base)
      .argument('[head]', texts.head)
      .option('--format <format>', texts.format(FORMATS))
      .option('--out <file>', texts.out);
    addExamples(command, session, diffExamples);
    command.action((base: string | undefined, head: string | undefined, options: OutputOptions) => {
      const format = formatOf(session, options, FORMATS);
      const repository = repositoryOf(session);
      const words = [base, head].filter((one) => one !== undefined);
      const wanted = wantedIn(words);
      if (wanted.kind === 'too-many') {
        throw new Stop(EXIT.usage, texts.rangeAndMore(words), 'renling diff A..B');
      }
      const ends = answerOf(session, endsOf(repository, wanted));
      const after =
        ends.head === null
          ? onDisk(session, repository)
          : treeAt(session, ends.head.commit, repository);
      const { before, folder, paths } = answerOf(
        session,
        compareWith(repository, ends, after, asNamed(session)),
      );
      const old = loadCatalogue(before).catalogue;
      const now = loadCatalogue(after.tree).catalogue;
      introduceBoth(
        session,
        { catalogue: old, commit: ends.base.commit, folder },
        { catalogue: now, prefix: after.prefix },
      );
      const asOf = asOfDate(session, entryIn(now.manifest)?.value ?? null);
      const shown: DiffShown = {
        base: ends.base,
        head: ends.head ?? { name: null, commit: null },
        ...catalogueDiff(changedFiles(paths, before, after.tree), old, now, asOf),
      };
      session.answer(asOf, shown);
      if (format === 'json') {
        giveDocument(session, options);
        return;
      }
      const text = {
        pretty: () => renderDiff(shown, outputView(session, options), after.prefix),
        md: () => renderDiffMarkdown(shown, session.lang, after.prefix),
        html: () => renderDiffHtml(shown, session.lang, after.prefix),
      }[format]();
      give(session, options, text);
    });
  },
};

function onDisk(session: Session, repository: Repository) {
  const root = session.root();
  mend(session, root, 'diff');
  const folder = folderOnDisk(repository, root);
  return { tree: workTree(session, root), folder, prefix: session.prefix(root) };
}
