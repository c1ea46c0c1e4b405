/**
 * RL313: a code stands for one item of a list. Two lists may carry one basic code: the same power
 * goes to the city and to the zones.
 */
import type { Entry } from '../../catalogue/catalogue.ts';
import { draft } from '../../findings/finding.ts';
import type { Item } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';

export const uniqueItemCodes: Check = {
  codes: ['RL313'],
  *run({ itemsByList }) {
    for (const [, items] of itemsByList) {
      const seen = new Map<string, Entry<Item>>();
      for (const item of items) {
        const { code } = item.value;
        if (code === undefined) continue;
        const first = seen.get(code);
        if (first === undefined) {
          seen.set(code, item);
          continue;
        }
        yield draft(
          'RL313',
          { file: item.path, pointer: ['code'] },
          { value: code, other: namedItem(first) },
          { related: [{ file: first.path, pointer: ['code'] }] },
        );
      }
    }
  },
};
