/** RL511: a transfer comes from another body, and not after the claim that rests on it. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeOrganization } from '../describe.ts';

export const transfer: Check = {
  codes: ['RL511'],
  *run(catalogue) {
    for (const { path, value } of catalogue.claims) {
      if (value.transfer === undefined) continue;
      const { from, date } = value.transfer;
      const claimant = describeOrganization(catalogue, value.claimant);
      if (from === value.claimant) {
        const at = { file: path, pointer: ['transfer', 'from'] };
        yield draft('RL511', at, { claimant, problem: 'self' }, { subject: 'self' });
      }
      if (date > value.date) {
        const at = { file: path, pointer: ['transfer', 'date'] };
        const related = [{ file: path, pointer: ['date'] }];
        yield draft('RL511', at, { claimant, problem: 'date' }, { related, subject: 'date' });
      }
    }
  },
};
