/** RL510: a body does not cooperate with itself. */
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

export const cooperation: ClaimRule = {
  codes: ['RL510'],
  prepare:
    (catalogue, _context, report) =>
    ({ entry: { path, value } }) => {
      const index = value.cooperating?.indexOf(value.claimant) ?? -1;
      if (index < 0) return;
      const claimant = namedBody(catalogue.organizations, value.claimant);
      report(draft('RL510', { file: path, pointer: ['cooperating', index] }, { claimant }));
    },
};
