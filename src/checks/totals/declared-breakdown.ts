/**
 * RL401, RL402, RL409: the declared breakdown's own arithmetic (277 = 85 + 128 + 9 + 55), before
 * anything is compared with it.
 */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const declaredBreakdown: Check = {
  codes: ['RL401', 'RL402', 'RL409'],
  *run({ lists }) {
    for (const { path: file, id: list, value } of lists.values()) {
      const { total, types, fields, field_totals: fieldTotals } = value.declared;
      const related = [{ file, pointer: ['declared', 'total'] }];
      const sum = sumOf(types);
      if (sum !== total) {
        const at = { file, pointer: ['declared', 'types'] };
        yield draft('RL401', at, { list, total, sum, parts: types }, { related });
      }
      if (fieldTotals === undefined) continue;
      const fieldSum = sumOf(fieldTotals);
      if (fieldSum !== total) {
        const at = { file, pointer: ['declared', 'field_totals'] };
        yield draft('RL402', at, { list, total, sum: fieldSum }, { related });
      }
      if (fields === undefined) continue;
      const declared = new Set(fields);
      for (const field of Object.keys(fieldTotals)) {
        if (declared.has(field)) continue;
        const at = { file, pointer: ['declared', 'field_totals', field], atKey: true };
        yield draft('RL409', at, { list, field });
      }
    }
  },
};

function sumOf(parts: Readonly<Record<string, number>>): number {
  return Object.values(parts).reduce((sum, part) => sum + part, 0);
}
