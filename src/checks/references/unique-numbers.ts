/** RL310: 序号 is unique within a list. */
import type { Entry } from '../../catalogue/catalogue.ts';
import { draft } from '../../findings/finding.ts';
import type { Item } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';

export const uniqueNumbers: Check = {
  codes: ['RL310'],
  *run({ itemsByList }) {
    for (const [list, items] of itemsByList) {
      const seen = new Map<number, Entry<Item>>();
      for (const item of items) {
        const { number } = item.value;
        const first = seen.get(number);
        if (first === undefined) {
          seen.set(number, item);
          continue;
        }
        yield draft(
          'RL310',
          { file: item.path, pointer: ['number'] },
          { number, list, other: namedItem(first) },
          { related: [{ file: first.path, pointer: ['number'] }] },
        );
      }
    }
  },
};
