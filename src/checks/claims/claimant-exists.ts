/**
 * RL503: a claimant that was dissolved: before it decided (it could not), or since then while its
 * claim stands (nobody runs the item now; the successor must take it over).
 */
import type { Claim, Organization } from '../../model/generated/records.ts';
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody, namedItemId } from '../../catalogue/named-refs.ts';

export const claimantExists: ClaimRule = {
  codes: ['RL503'],
  prepare:
    (catalogue, { asOf }, report) =>
    ({ entry: { path, value }, claimant }) => {
      if (claimant?.value.dissolved === undefined) return;
      const { dissolved, successor } = claimant.value;
      if (!cannotStand(value, dissolved, asOf)) return;
      report(
        draft(
          'RL503',
          { file: path, pointer: ['claimant'] },
          {
            item: namedItemId(catalogue.items, value.item),
            claimant: namedBody(catalogue.organizations, value.claimant),
            dissolved,
            successor:
              successor === undefined ? null : namedBody(catalogue.organizations, successor),
          },
          { related: [{ file: claimant.path, pointer: ['dissolved'] }] },
        ),
      );
    },
};

function cannotStand(
  { decision, date }: Claim,
  dissolved: NonNullable<Organization['dissolved']>,
  asOf: string,
): boolean {
  if (decision === '退回') return false;
  return dissolved < date || (decision === '认领' && dissolved <= asOf);
}
