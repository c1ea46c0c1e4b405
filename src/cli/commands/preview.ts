import { entryIn } from '../../catalogue/held.ts';
import { countsOf } from '../../catalogue/counts.ts';
import { loadCatalogue } from '../../catalogue/load.ts';
import { placesIn } from '../../catalogue/places.ts';
import { verdictOn } from '../../checks/verdict.ts';
import { findingsSince } from '../../findings/since.ts';
import { exitCodeOf } from '../../findings/exit-code.ts';
import { resolveCommit } from '../../git/commit.ts';
import { withScratch } from '../../git/merge.ts';
import { done } from '../../git/problem.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import { renderPreview } from '../../render/preview/pretty.ts';
import { effectOf } from '../../reports/merge-effect.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf, repositoryOf, treeAt } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { EXIT } from '../exit.ts';
import { paintOf } from '../paint.ts';
import { mergeBranches } from '../reviewing/merge-branches.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';
import { screenOf } from '../view.ts';

const EXAMPLES = ['renling preview zone', 'renling preview origin/education origin/zone'];

export const previewCommand: CommandModule = {
  define(command, session) {
    command.argument(
      '<branches...>',
      session.say('要并入当前分支的分支', 'branches to merge into the current one'),
    );
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((branches: string[]) => {
      const repository = repositoryOf(session);
      const head = answerOf(session, resolveCommit(repository, 'HEAD'));
      const outcome = withScratch(repository, (scratch) => {
        const before = treeAt(session, head, scratch);
        const merged = mergeBranches(scratch, head, branches, before.folder);
        if (!merged.ok) return merged;
        const after = treeAt(session, merged.value.commit, scratch);
        return done(show(session, before, after, merged.value));
      });
      session.exit = answerOf(session, outcome);
    });
  },
};

type At = ReturnType<typeof treeAt>;
type Merged = Extract<ReturnType<typeof mergeBranches>, { ok: true }>['value'];

/** Gives the exit code. Called while the merged files can be read. */
function show(session: Session, before: At, after: At, { conflicts, drafts }: Merged): number {
  const old = loadCatalogue(before.tree, { sources: true });
  const loaded = loadCatalogue(after.tree, { sources: true });
  const { catalogue } = loaded;
  const asOf = asOfDate(session, entryIn(catalogue.manifest)?.value ?? null);
  const all = verdictOn({ catalogue, drafts: [...loaded.drafts, ...drafts] }, asOf);
  const findings = findingsSince(verdictOn(old, asOf), all).fresh;
  const lists = effectOf(old.catalogue, catalogue, asOf);
  if (session.options.json === true) {
    printJson(session, 'preview', asOf, { conflicts, lists, findings });
  } else {
    session.io.out(renderPreview({ conflicts, lists }, screenOf(session)));
    session.io.out(
      session.say('\n合并后新出现的检查结果：\n', '\nNew findings after the merge:\n'),
    );
    session.io.out(
      renderFindings('pretty', {
        findings,
        texts: findingTexts(session.lang),
        language: session.lang,
        ...placesIn(after.tree),
        prefix: after.prefix,
        counts: countsOf(loaded),
        asOf,
        paint: paintOf(session),
        width: session.io.columns,
        wraps: session.io.terminal.out,
        failOn: 'error',
        version: VERSION,
      }),
    );
  }
  return conflicts.length > 0 ? EXIT.findings : exitCodeOf(findings, 'error');
}
