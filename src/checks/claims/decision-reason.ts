/** RL504: whoever does not take an item says why (不承接, 不适用, 退回). */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const decisionReason: Check = {
  codes: ['RL504'],
  *run({ claims }) {
    for (const { path, value } of claims) {
      const { decision, reason } = value;
      if (decision === '认领' || (reason !== undefined && reason.trim() !== '')) continue;
      const pointer = [reason === undefined ? 'decision' : 'reason'];
      yield draft('RL504', { file: path, pointer }, { decision });
    }
  },
};
