/**
 * RL311, RL312: names within a list, main item and sub-item together. RL311 is the same name twice;
 * RL312 names that are the same but for brackets, spaces, punctuation and 和/及/与: almost always one
 * item entered twice from two tables. Linear: grouped by normalised name.
 */
import type { Entry } from '../../catalogue/catalogue.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Item } from '../../model/generated/records.ts';
import { normalizeName } from '../../model/names.ts';
import type { Check } from '../check.ts';
import { describeItem, itemName } from '../describe.ts';

/** Items with one normalised name, each name once: nearly always a single item. */
type Group = Entry<Item> | Entry<Item>[];

export const uniqueItemNames: Check = {
  codes: ['RL311', 'RL312'],
  *run({ itemsByList }) {
    for (const items of itemsByList.values()) {
      const groups = new Map<string, Group>();
      for (const item of items) {
        const key = keyOf(item.value);
        const group = groups.get(key);
        if (group === undefined) {
          groups.set(key, item);
          continue;
        }
        const others = Array.isArray(group) ? group : [group];
        const same = others.find((other) => sameName(other.value, item.value));
        if (same === undefined) groups.set(key, [...others, item]);
        yield report(item, same, others);
      }
    }
  },
};

function report(
  item: Entry<Item>,
  same: Entry<Item> | undefined,
  others: readonly Entry<Item>[],
): AnyDraft {
  const at = { file: item.path, pointer: pointerOf(item.value) };
  const name = itemName(item.value);
  const first = same ?? others[0] ?? item;
  const related = [{ file: first.path, pointer: pointerOf(first.value) }];
  if (same !== undefined)
    return draft('RL311', at, { name, other: describeItem(same) }, { related });
  return draft(
    'RL312',
    at,
    { name, other: first.id, otherName: itemName(first.value) },
    { related },
  );
}

function keyOf(item: Item): string {
  const name = normalizeName(item.name);
  return item.subitem === undefined ? name : `${name}\n${normalizeName(item.subitem)}`;
}

function sameName(one: Item, other: Item): boolean {
  return one.name === other.name && one.subitem === other.subitem;
}

function pointerOf(item: Item): [string] {
  return [item.subitem === undefined ? 'name' : 'subitem'];
}
