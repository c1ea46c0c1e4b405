/** RL214: for a list that each body decides on, the folder of a claim is the body that decided. */
import { eachDecides } from '../../model/list-facts.ts';
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';

export const claimInOwnFolder: ClaimRule = {
  codes: ['RL214'],
  prepare:
    (_catalogue, _context, report) =>
    ({ entry, list }) => {
      const { organization, value } = entry;
      if (organization === null || organization === value.claimant) return;
      if (list === undefined || !eachDecides(list.value)) return;
      const args = { claimant: value.claimant, folder: organization };
      report(draft('RL214', { file: entry.path, pointer: ['claimant'] }, args));
    },
};
