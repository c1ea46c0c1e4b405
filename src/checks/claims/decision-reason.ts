/** RL504: whoever does not take an item says why (不承接, 不适用, 退回). */
import { draft } from '../../findings/finding.ts';
import { needsReason } from '../../model/decision-facts.ts';
import type { ClaimRule } from '../claim-rule.ts';

export const decisionReason: ClaimRule = {
  codes: ['RL504'],
  prepare:
    (_catalogue, _context, report) =>
    ({ entry: { path, value } }) => {
      const { decision, reason } = value;
      if (!needsReason({ decision }) || (reason !== undefined && reason.trim() !== '')) return;
      const pointer = [reason === undefined ? 'decision' : 'reason'];
      report(draft('RL504', { file: path, pointer }, { decision }));
    },
};
