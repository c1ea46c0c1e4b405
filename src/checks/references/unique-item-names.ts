/**
 * RL311, RL312: names within a list, main item and sub-item together. RL311 is the same name twice;
 * RL312 names that are the same but for brackets, spaces, punctuation and 和/及/与: almost always one
 * item entered twice from two tables. Linear: compared within groups of one hash.
 */
import type { Entry } from '../../catalogue/catalogue.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Item } from '../../model/generated/records.ts';
import { nameHash, normalizeName } from '../../model/names.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';
import { itemName } from '../../model/names.ts';

/** Items with one hash, each name once: nearly always a single item. */
type Group = Entry<Item> | Entry<Item>[];

export const uniqueItemNames: Check = {
  codes: ['RL311', 'RL312'],
  *run({ itemsByList }) {
    for (const [, items] of itemsByList) {
      const groups = new Map<number, Group>();
      for (const item of items) {
        const hash = hashOf(item.value);
        const group = groups.get(hash);
        if (group === undefined) {
          groups.set(hash, item);
          continue;
        }
        const others = Array.isArray(group) ? group : [group];
        const same = others.find((other) => sameName(other.value, item.value));
        if (same !== undefined) {
          yield duplicate(item, same);
          continue;
        }
        groups.set(hash, [...others, item]);
        const form = normalForm(item.value);
        const near = others.find((other) => normalForm(other.value) === form);
        if (near !== undefined) yield nearDuplicate(item, near);
      }
    }
  },
};

function duplicate(item: Entry<Item>, other: Entry<Item>): AnyDraft {
  return draft(
    'RL311',
    { file: item.path, pointer: pointerOf(item.value) },
    { name: itemName(item.value), other: namedItem(other) },
    { related: [{ file: other.path, pointer: pointerOf(other.value) }] },
  );
}

function nearDuplicate(item: Entry<Item>, other: Entry<Item>): AnyDraft {
  return draft(
    'RL312',
    { file: item.path, pointer: pointerOf(item.value) },
    { name: itemName(item.value), other: namedItem(other) },
    { related: [{ file: other.path, pointer: pointerOf(other.value) }] },
  );
}

function hashOf(item: Item): number {
  const hash = nameHash(item.name);
  return item.subitem === undefined ? hash : hash ^ (nameHash(item.subitem) << 1);
}

function normalForm(item: Item): string {
  const name = normalizeName(item.name);
  return item.subitem === undefined ? name : `${name}\n${normalizeName(item.subitem)}`;
}

function sameName(one: Item, other: Item): boolean {
  return one.name === other.name && one.subitem === other.subitem;
}

function pointerOf(item: Item): [string] {
  return [item.subitem === undefined ? 'name' : 'subitem'];
}
