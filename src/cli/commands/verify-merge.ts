/** Whether a merge is made of its parents, record by record. */
import { entryIn } from '../../catalogue/held.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { settleIn } from '../../checks/verdict.ts';
import { verifyMerge } from '../../compare/verify-merge.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { parentsOf, resolveCommit, shortId } from '../../git/commit.ts';
import { mergedRecords } from '../../history/merged-records.ts';
import { FINDING_FORMATS } from '../../render/findings/registry.ts';
import { verifyMergeTexts } from '../../text/commands/verify-merge.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf, repositoryOf, treeAt } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { findingInput } from '../finding-input.ts';
import { parseOutputs, writeOutputs } from '../finding-outputs.ts';

const EXAMPLES = [
  'renling verify-merge',
  'renling verify-merge origin/main',
  'renling verify-merge HEAD~3 --format pretty,sarif=merge.sarif',
];

export const verifyMergeCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(verifyMergeTexts);
    command
      .argument('[commit]', texts.commit)
      .option('--format <format>', texts.format(FINDING_FORMATS));
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((given: string | undefined, options: { readonly format?: string }) => {
      const outputs = parseOutputs(session, options.format);
      const repository = repositoryOf(session);
      const commit = answerOf(session, resolveCommit(repository, given ?? 'HEAD'));
      const parents = answerOf(session, parentsOf(repository, commit));
      const isMerge = parents.length > 1;
      if (!isMerge) {
        session.io.err(`${texts.noMerge(shortId(commit))}\n`);
        // Whoever reads a file or JSON gets one, with nothing in it.
        if (outputs.every(({ format, file }) => format === 'pretty' && file === null)) return;
      }
      const { tree, folder, prefix } = treeAt(session, commit, repository);
      const records = answerOf(session, mergedRecords(repository, commit, parents, folder));
      const loaded = loadCatalogue(tree);
      const { catalogue } = loaded;
      const asOf = asOfDate(session, entryIn(catalogue.manifest)?.value ?? null);
      const { findings } = settleIn(catalogue, verifyMerge(records), asOf);
      if (isMerge) {
        session.io.err(`${texts.looked(shortId(commit), parents.length, records.length)}\n`);
      }
      const shown = { findings, prefix, asOf, failOn: 'error' } as const;
      session.exit = exitCodeOf(findings, 'error');
      writeOutputs(session, outputs, findingInput(session, { tree, loaded }, shown));
    });
  },
};
