/** RL511: a transfer comes from another body, and not after the claim that rests on it. */
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

export const transfer: ClaimRule = {
  codes: ['RL511'],
  prepare:
    (catalogue, _context, report) =>
    ({ entry: { path, value } }) => {
      if (value.transfer === undefined) return;
      const { from, date } = value.transfer;
      const claimant = namedBody(catalogue.organizations, value.claimant);
      if (from === value.claimant) {
        const at = { file: path, pointer: ['transfer', 'from'] };
        report(draft('RL511', at, { claimant, problem: 'self' }, { subject: 'self' }));
      }
      if (date > value.date) {
        const at = { file: path, pointer: ['transfer', 'date'] };
        const related = [{ file: path, pointer: ['date'] }];
        report(draft('RL511', at, { claimant, problem: 'date' }, { related, subject: 'date' }));
      }
    },
};
