/** RL617: the agreement itself, named with its hash, is there and is the one that was signed. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const delegationDocument: Check = {
  codes: ['RL617'],
  *run(catalogue) {
    for (const { path, value } of catalogue.delegations.values()) {
      const { document } = value;
      if (document === undefined) continue;
      const actual = catalogue.sources.get(document.name);
      if (actual === document.sha256) continue;
      yield draft(
        'RL617',
        { file: path, pointer: ['document', actual === undefined ? 'name' : 'sha256'] },
        { path: document.name, problem: actual === undefined ? 'missing' : 'differs' },
      );
    }
  },
};
