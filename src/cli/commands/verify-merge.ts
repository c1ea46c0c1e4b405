import { entryIn } from '../../catalogue/held.ts';
import { countsOf } from '../../catalogue/counts.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { placesIn } from '../../catalogue/places.ts';
import { scopeOfFile } from '../../catalogue/scope-of-file.ts';
import { verifyMerge } from '../../compare/verify-merge.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { settle } from '../../findings/settle.ts';
import { parentsOf, resolveCommit, shortId } from '../../git/commit.ts';
import { FINDING_FORMATS } from '../../render/findings/registry.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf, repositoryOf, treeAt } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { parseOutputs, writeOutputs } from '../finding-outputs.ts';
import { paintOf } from '../paint.ts';
import { mergedRecords } from '../reviewing/merged-records.ts';
import { VERSION } from '../version.ts';

const EXAMPLES = [
  'renling verify-merge',
  'renling verify-merge origin/main',
  'renling verify-merge HEAD~3 --format pretty,sarif=merge.sarif',
];

export const verifyMergeCommand: CommandModule = {
  define(command, session) {
    command
      .argument(
        '[commit]',
        session.say('合并提交，默认是当前提交', 'a merge commit; HEAD by default'),
      )
      .option(
        '--format <format>',
        session.say(
          `输出格式，可以几种同时用、各写一个文件：${FINDING_FORMATS.join('、')}`,
          `formats, several at once, each to a file of its own: ${FINDING_FORMATS.join(', ')}`,
        ),
      );
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((given: string | undefined, options: { readonly format?: string }) => {
      const json = session.options.json === true;
      const outputs = parseOutputs(session, options.format ?? (json ? 'json' : 'pretty'));
      const repository = repositoryOf(session);
      const commit = answerOf(session, resolveCommit(repository, given ?? 'HEAD'));
      const parents = answerOf(session, parentsOf(repository, commit));
      const isMerge = parents.length > 1;
      if (!isMerge) {
        const short = shortId(commit);
        session.io.err(
          session.say(
            `${short} 不是合并提交，没有要核对的\n`,
            `${short} is no merge; there is nothing to verify\n`,
          ),
        );
        // Whoever reads a file or JSON gets one, with nothing in it.
        if (outputs.every(({ format, file }) => format === 'pretty' && file === null)) return;
      }
      const { tree, folder, prefix } = treeAt(session, commit, repository);
      const records = isMerge
        ? answerOf(session, mergedRecords(repository, commit, parents, folder))
        : [];
      const loaded = loadCatalogue(tree, {});
      const { catalogue } = loaded;
      const asOf = asOfDate(session, entryIn(catalogue.manifest)?.value ?? null);
      const { findings } = settle(verifyMerge(records), {
        severities: entryIn(catalogue.manifest)?.value.rules?.severity ?? {},
        exceptions: [...catalogue.exceptions.values()],
        asOf,
        scopeOf: scopeOfFile(catalogue),
      });
      if (isMerge) {
        session.io.err(
          session.say(
            `核对合并 ${shortId(commit)}：${parents.length} 个来源，${records.length} 个文件不与任何一个来源相同\n`,
            `merge ${shortId(commit)}: ${parents.length} parents, ${records.length} ${records.length === 1 ? 'record is' : 'records are'} not as in any one of them\n`,
          ),
        );
      }
      writeOutputs(session, outputs, {
        findings,
        texts: findingTexts(session.lang),
        language: session.lang,
        ...placesIn(tree),
        prefix,
        counts: countsOf(loaded),
        asOf,
        paint: paintOf(session),
        width: session.io.columns,
        wraps: session.io.terminal.out,
        failOn: 'error',
        version: VERSION,
      });
      session.exit = exitCodeOf(findings, 'error');
    });
  },
};
