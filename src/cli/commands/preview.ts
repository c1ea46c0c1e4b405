/** What branches would make of the catalogue, before anybody merges them. */
import { exitCodeOf } from '../../findings/exit-code.ts';
import { type Preview, withPreview } from '../../history/preview.ts';
import { renderFindings } from '../../render/findings/registry.ts';
import { renderPreview } from '../../render/preview/pretty.ts';
import { previewTexts } from '../../text/commands/preview.ts';
import { asOfDate } from '../as-of.ts';
import { answerOf, asNamed, asTyped, repositoryOf } from '../at-commit.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT } from '../exit.ts';
import { findingInput } from '../finding-input.ts';
import { introduceBoth } from '../introduce-both.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

const EXAMPLES = ['renling preview zone', 'renling preview origin/education origin/zone'];

export const previewCommand: CommandModule = {
  define(command, session) {
    command.argument('<branches...>', session.texts(previewTexts).branches);
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action((branches: string[]) => {
      const repository = repositoryOf(session);
      const options = {
        ...asNamed(session),
        dayOf: (manifest: Parameters<typeof asOfDate>[1]) => asOfDate(session, manifest),
      };
      session.exit = answerOf(
        session,
        withPreview(repository, branches, options, (preview) => {
          const { prefix } = asTyped(session, repository, preview.after);
          const { before, old, loaded } = preview;
          introduceBoth(
            session,
            { ...before, catalogue: old.catalogue },
            { catalogue: loaded.catalogue, prefix },
            new Set(preview.findings.map(({ file }) => file)),
          );
          show(session, preview, prefix);
          return preview.conflicts.length > 0
            ? EXIT.findings
            : exitCodeOf(preview.findings, 'error');
        }),
      );
    });
  },
};

function show(
  session: Session,
  { after, loaded, asOf, conflicts, lists, findings }: Preview,
  prefix: string,
): void {
  if (session.options.json === true) {
    session.answer(asOf, { conflicts, lists, findings });
    return;
  }
  session.io.out(renderPreview({ conflicts, lists }, screenOf(session)));
  session.io.out(`\n${session.texts(previewTexts).newFindings}\n`);
  const input = { findings, prefix, asOf, failOn: 'error' } as const;
  session.io.out(
    renderFindings('pretty', findingInput(session, { tree: after.tree, loaded }, input)),
  );
}
