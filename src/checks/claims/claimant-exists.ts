/**
 * RL503: a claimant that was dissolved: before it decided (it could not), or since then while its
 * claim stands (nobody runs the item now; the successor must take it over).
 */
import { type Dissolution, dissolvedOn } from '../../model/body-facts.ts';
import { isClaimed, isDecided } from '../../model/decision-facts.ts';
import type { Claim, Organization } from '../../model/generated/records.ts';
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody, namedItemId } from '../../catalogue/named-refs.ts';

export const claimantExists: ClaimRule = {
  codes: ['RL503'],
  prepare:
    (catalogue, { asOf }, report) =>
    ({ entry: { path, value }, claimant }) => {
      if (claimant === undefined) return;
      const gone = goneFor(value, claimant.value, asOf);
      if (gone === null) return;
      const { since: dissolved, successor } = gone;
      report(
        draft(
          'RL503',
          { file: path, pointer: ['claimant'] },
          {
            item: namedItemId(catalogue.items, value.item),
            claimant: namedBody(catalogue.organizations, value.claimant),
            dissolved,
            successor: successor === null ? null : namedBody(catalogue.organizations, successor),
          },
          { related: [{ file: claimant.path, pointer: ['dissolved'] }] },
        ),
      );
    },
};

/** What was given back leaves nothing; what is claimed must be run now; any decision by who was there. */
function goneFor(claim: Claim, claimant: Organization, asOf: string): Dissolution | null {
  if (!isDecided(claim)) return null;
  const before = dissolvedOn(claimant, claim.date);
  // On the day of its end it still decides, and no longer runs what it claimed.
  if (before !== null && before.since < claim.date) return before;
  return isClaimed(claim) ? dissolvedOn(claimant, asOf) : null;
}
