/**
 * Which items a person means by words and filters together, for every command that works on items.
 * What is no item, or cannot be read, is handed back beside those that are.
 */
import type { Entry } from '../catalogue/catalogue.ts';
import type { ItemShelf } from '../catalogue/shelf.ts';
import type { Item, ItemList } from '../model/generated/records.ts';
import type { LoadPinyin } from './bodies.ts';
import { itemsOfWord } from './items.ts';
import { found, type Meant, type NotMeant } from './meant.ts';
import type { Here } from './places.ts';
import { fieldMeant, listMeant, typeMeant } from './terms.ts';

/** As they are typed. */
export interface ItemFilter {
  readonly list?: string | undefined;
  readonly type?: string | undefined;
  readonly field?: string | undefined;
}

export function isFilter({ list, type, field }: ItemFilter): boolean {
  return [list, type, field].some((one) => one !== undefined);
}

export interface Selection {
  /** Each once, in the order of the words; by a filter alone in the order of lists and 序号. */
  readonly items: readonly Entry<Item>[];
  readonly failed: readonly NotMeant[];
  /** No items were named: all that the filter takes were chosen. */
  readonly byFilter: boolean;
  /** Of these the filter took `items`; equal where items were named. */
  readonly matching: number;
}

export interface SelectionPlace {
  readonly here?: Here | undefined;
  /** Asked only of items that a filter alone chooses: "unclaimed", "held by the body". */
  readonly fits?: ((item: Entry<Item>, list: ItemList) => boolean) | undefined;
}

/** Not found where a word of the filter means nothing. Without words and filter: no items. */
export async function selectItems(
  shelf: ItemShelf,
  words: readonly string[],
  filter: ItemFilter,
  { here, fits = () => true }: SelectionPlace,
  pinyin: LoadPinyin,
): Promise<Meant<Selection>> {
  const list = filter.list === undefined ? null : listMeant(shelf, filter.list, here);
  if (list !== null && list.kind !== 'found') return list;
  const type = filter.type === undefined ? null : typeMeant(filter.type);
  if (type !== null && type.kind !== 'found') return type;
  const field = filter.field === undefined ? null : fieldMeant(shelf, filter.field);
  if (field !== null && field.kind !== 'found') return field;
  const only = list?.value.id ?? null;
  const takes = ({ value }: Entry<Item>): boolean =>
    (only === null || value.list === only) &&
    (type === null || value.type === type.value) &&
    (field === null || value.field === field.value);

  const items = new Map<string, Entry<Item>>();
  const failed: NotMeant[] = [];
  if (words.length > 0) {
    for (const word of words) {
      const read = await itemsOfWord(shelf, word, { list: only, here }, pinyin);
      failed.push(...read.failed);
      for (const item of read.items) if (takes(item)) items.set(item.id, item);
    }
    return found({ items: [...items.values()], failed, byFilter: false, matching: items.size });
  }

  let matching = 0;
  for (const id of isFilter(filter) ? (only === null ? shelf.listIds() : [only]) : []) {
    const held = shelf.list(id);
    if (held.state === 'absent') continue;
    const read = shelf.itemsOf(id);
    const unread = held.state === 'unusable' ? [held.path] : [];
    for (const path of [...unread, ...read.unusable]) {
      failed.push({ kind: 'unusable', what: 'item', word: path, path });
    }
    if (held.state === 'unusable') continue;
    for (const item of [...read.items].sort((a, b) => a.value.number - b.value.number)) {
      if (!takes(item)) continue;
      matching += 1;
      if (fits(item, held.entry.value)) items.set(item.id, item);
    }
  }
  return found({ items: [...items.values()], failed, byFilter: true, matching });
}
