/**
 * RL503: a claimant that was dissolved: before it decided (it could not), or since then while its
 * claim stands (nobody runs the item now; the successor must take it over).
 */
import type { Claim, Organization } from '../../model/generated/records.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeOrganization } from '../describe.ts';

export const claimantExists: Check = {
  codes: ['RL503'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.claims) {
      const claimant = catalogue.organizations.get(value.claimant);
      if (claimant?.value.dissolved === undefined) continue;
      const { dissolved, successor } = claimant.value;
      if (!cannotStand(value, dissolved, asOf)) continue;
      yield draft(
        'RL503',
        { file: path, pointer: ['claimant'] },
        {
          claimant: describeOrganization(catalogue, value.claimant),
          dissolved,
          successor: successor === undefined ? null : describeOrganization(catalogue, successor),
        },
        { related: [{ file: claimant.path, pointer: ['dissolved'] }] },
      );
    }
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
