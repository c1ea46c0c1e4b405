/** RL214: for a list that each body decides on, the folder of a claim is the body that decided. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const claimInOwnFolder: Check = {
  codes: ['RL214'],
  *run({ claims, lists }) {
    for (const { path, list, organization, value } of claims) {
      if (organization === null || organization === value.claimant) continue;
      if (lists.get(list)?.value.rule !== 'each') continue;
      yield draft(
        'RL214',
        { file: path, pointer: ['claimant'] },
        { claimant: value.claimant, folder: organization },
      );
    }
  },
};
