/** What an import comes to, in a sentence and in sums. */
import type { ImportPlan } from '../../actions/plan-import.ts';
import type { Annex } from '../../exchange/annex/annex.ts';
import type { importOutcomeTexts } from '../../text/outcomes/import-outcome-texts.ts';

type Texts = (typeof importOutcomeTexts)['zh'];

/** Items by what becomes of them; `refused`: rows of the table. */
export function importSums(plan: ImportPlan, annex: Annex) {
  return {
    added: plan.added.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged + plan.moved.length,
    gone: plan.gone.length,
    refused: annex.refused.length + plan.refused.length,
  };
}

/** `ready`: files that could be written. Null where nothing is to be said: the table says what the catalogue has. */
export function importOutcome(
  texts: Texts,
  state: 'written' | 'preview' | 'held' | 'declined' | 'already',
  { ready, written }: { readonly ready: number; readonly written: number },
): string | null {
  switch (state) {
    case 'written':
      return texts.written(written);
    case 'held':
      return texts.held;
    case 'preview':
      return ready === 0 ? null : texts.dryRun;
    case 'declined':
      return texts.notAgreed;
    case 'already':
      return null;
  }
}
