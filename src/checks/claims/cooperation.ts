/** RL510: a body does not cooperate with itself. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeOrganization } from '../describe.ts';

export const cooperation: Check = {
  codes: ['RL510'],
  *run(catalogue) {
    for (const { path, value } of catalogue.claims) {
      const index = value.cooperating?.indexOf(value.claimant) ?? -1;
      if (index < 0) continue;
      const claimant = describeOrganization(catalogue, value.claimant);
      yield draft('RL510', { file: path, pointer: ['cooperating', index] }, { claimant });
    }
  },
};
