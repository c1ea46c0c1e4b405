/** All rules over one catalogue. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnyDraft } from '../findings/finding.ts';
import type { Code } from '../findings/registry.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { CheckContext } from './check.ts';

/**
 * Drafts in the order of the checks. With `only`, checks that cannot give one of these codes do not
 * run, and other codes of those that do are left out. RL905 is not among them: see
 * `settings/unused-exceptions.ts`.
 */
export function* runChecks(
  catalogue: Catalogue,
  context: CheckContext,
  only?: ReadonlySet<Code>,
): Iterable<AnyDraft> {
  for (const check of ALL_CHECKS) {
    if (only === undefined) {
      yield* check.run(catalogue, context);
    } else if (check.codes.some((code) => only.has(code))) {
      for (const found of check.run(catalogue, context)) if (only.has(found.code)) yield found;
    }
  }
}
