/**
 * Which items a person means: words (ids, ranges, 序号, a name) and filters → items. Used by every
 * command that works on items. What is no item is said with the nearest one.
 */
import type { Entry } from '../catalogue/catalogue.ts';
import type { ItemShelf } from '../catalogue/shelf.ts';
import type { Item, ItemList } from '../model/generated/records.ts';
import { type ItemWord, readItemWord } from '../model/item-words.ts';
import { normalizeName } from '../model/names.ts';
import { nearest } from '../model/nearest.ts';
import { EXIT, Stop } from './exit.ts';
import { itemFilter, type ItemFilter } from './item-filter.ts';
import type { Session } from './session.ts';

export interface MissingItems {
  /** As typed; a range of which these ids or 序号 are not there. */
  readonly word: string;
  readonly ids: readonly string[];
  /** The id nearest to it. */
  readonly near: string | null;
  /** Of a range: the last item there is. */
  readonly last: string | null;
}

export interface Selection {
  /** Each once, in the order of the words; by a filter alone in the order of lists and 序号. */
  readonly items: readonly Entry<Item>[];
  readonly missing: readonly MissingItems[];
  /** Files of items that are there and cannot be read. */
  readonly unusable: readonly string[];
  /** No items were named: all that the filter takes were chosen. */
  readonly byFilter: boolean;
  /** Of these the filter took `items`; equal where items were named. */
  readonly matching: number;
}

/**
 * `fits` is asked only of items that a filter alone chooses: "unclaimed", "held by the body"; its
 * list must be readable. Ends with exit 2 where neither items nor a filter are given or a word
 * makes no sense, with exit 4 for a list, type or field that is not there.
 */
export function selectItems(
  session: Session,
  shelf: ItemShelf,
  words: readonly string[],
  options: ItemFilter,
  fits: (item: Entry<Item>, list: ItemList) => boolean = () => true,
): Selection {
  const filtered = Object.values(options).some((value) => value !== undefined);
  if (words.length === 0 && !filtered) {
    throw new Stop(
      EXIT.usage,
      session.say('没有说明是哪些事项', 'no items were named'),
      session.say(
        '写事项编号或范围，如 city-013、city-013..city-020，或用 --field、--type、--list 筛选',
        'name them (city-013, city-013..city-020), or filter with --field, --type, --list',
      ),
    );
  }
  const filter = itemFilter(session, shelf, options);
  const items = new Map<string, Entry<Item>>();
  const unusable = new Set<string>();
  const missing: MissingItems[] = [];
  const add = (item: Entry<Item>): void => {
    if (filter.takes(item.value)) items.set(item.id, item);
  };

  if (words.length > 0) {
    for (const word of words.flatMap(readItemWord)) {
      const found = itemsOfWord(session, shelf, word, filter.list);
      found.items.forEach(add);
      for (const path of found.unusable) unusable.add(path);
      if (found.missing !== null) missing.push(found.missing);
    }
    return {
      items: [...items.values()],
      missing,
      unusable: [...unusable],
      byFilter: false,
      matching: items.size,
    };
  }

  let matching = 0;
  for (const id of filter.list === null ? shelf.listIds() : [filter.list.id]) {
    const list = shelf.list(id);
    if (list.state === 'unusable') unusable.add(list.path);
    if (list.state !== 'there') continue;
    const read = shelf.itemsOf(id);
    for (const path of read.unusable) unusable.add(path);
    for (const item of [...read.items].sort((a, b) => a.value.number - b.value.number)) {
      if (!filter.takes(item.value)) continue;
      matching += 1;
      if (fits(item, list.entry.value)) items.set(item.id, item);
    }
  }
  filter.checkField(matching);
  return { items: [...items.values()], missing, unusable: [...unusable], byFilter: true, matching };
}

interface WordItems {
  readonly items: readonly Entry<Item>[];
  readonly unusable: readonly string[];
  readonly missing: MissingItems | null;
}

function itemsOfWord(
  session: Session,
  shelf: ItemShelf,
  word: ItemWord,
  list: ItemList | null,
): WordItems {
  switch (word.kind) {
    case 'bad-range':
      throw new Stop(
        EXIT.usage,
        session.say(`“${word.word}”不是事项范围`, `“${word.word}” is no range of items`),
        session.say('范围写成 city-001..city-020', 'write a range like city-001..city-020'),
      );
    case 'ids': {
      const items: Entry<Item>[] = [];
      const unusable: string[] = [];
      const absent: string[] = [];
      for (const id of word.ids) {
        const held = shelf.item(id);
        if (held.state === 'there') items.push(held.entry);
        else if (held.state === 'unusable') unusable.push(held.path);
        else absent.push(id);
      }
      const [first] = absent;
      if (first === undefined) return { items, unusable, missing: null };
      const there = idsBeside(shelf, first);
      const missing =
        word.ids.length === 1
          ? { word: word.word, ids: absent, near: nearestItem(there, first), last: null }
          : { word: word.word, ids: absent, near: null, last: there.at(-1) ?? null };
      return { items, unusable, missing };
    }
    case 'numbers': {
      const { id } = list ?? onlyList(session, shelf, word.word);
      const { items, unusable } = shelf.itemsOf(id);
      const found = items
        .filter(({ value }) => value.number >= word.first && value.number <= word.last)
        .sort((a, b) => a.value.number - b.value.number);
      const numbers = new Set(found.map(({ value }) => value.number));
      const absent: string[] = [];
      for (let number = word.first; number <= word.last && absent.length < 100; number += 1) {
        if (!numbers.has(number)) absent.push(String(number));
      }
      const missing =
        absent.length === 0
          ? null
          : { word: `${id} ${word.word}`, ids: absent, near: null, last: null };
      return { items: found, unusable, missing };
    }
    case 'name':
      return itemsNamed(shelf, word.word, list);
  }
}

/** 序号 count within a list. */
function onlyList(session: Session, shelf: ItemShelf, word: string): { id: string } {
  const lists = shelf.listIds();
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return { id: only };
  throw new Stop(
    EXIT.usage,
    session.say(`序号 ${word} 是哪张清单的？`, `no. ${word} of which list?`),
    session.say(
      `加 --list，可选：${lists.join('、')}`,
      `add --list with one of: ${lists.join(', ')}`,
    ),
  );
}

function itemsNamed(shelf: ItemShelf, word: string, list: ItemList | null): WordItems {
  const read = (list === null ? shelf.listIds() : [list.id]).map((id) => shelf.itemsOf(id));
  const all = read.flatMap(({ items }) => items);
  const wanted = normalizeName(word);
  const named = all.filter(
    ({ value }) =>
      normalizeName(value.name) === wanted ||
      normalizeName(`${value.name}${value.subitem ?? ''}`) === wanted,
  );
  // A name that several items have names none of them.
  if (named.length === 1) return { items: named, unusable: [], missing: null };
  const byName = new Map(all.map((item) => [item.value.name, item.id]));
  const near = named[0]?.id ?? byName.get(nearest(word, byName.keys()) ?? '') ?? null;
  return { items: [], unusable: [], missing: { word, ids: [word], near, last: null } };
}

/** From file names: the items of the list the id seems to be of, of all lists when it is of none. */
function idsBeside(shelf: ItemShelf, id: string): readonly string[] {
  const lists = shelf.listIds();
  const own = lists.filter((list) => id.startsWith(`${list}-`));
  return (own.length > 0 ? own : lists).flatMap((list) => shelf.itemIds(list));
}

/** The same number with other noughts (city-13, city-0013) is meant before any other id. */
function nearestItem(ids: readonly string[], id: string): string | null {
  const plain = (one: string): string => one.replace(/-0+(?=\d+$)/, '-');
  return ids.find((one) => plain(one) === plain(id)) ?? nearest(id, ids);
}

/** What is said of a word that is no item. */
export function sayMissing(session: Session, { word, ids, near, last }: MissingItems): string {
  let hint = near === null ? '' : session.say(`，是不是 ${near}？`, `; did you mean ${near}?`);
  if (last !== null) hint = session.say(`；最后一个是 ${last}`, `; the last one is ${last}`);
  const shown = ids.slice(0, 3);
  const rest = ids.length - shown.length;
  if (ids.length === 1 && ids[0] === word) {
    return session.say(`没有事项“${word}”${hint}`, `there is no item “${word}”${hint}`);
  }
  return session.say(
    `“${word}”里没有 ${shown.join('、')}${rest > 0 ? ` 等 ${ids.length} 个` : ''}${hint}`,
    `of “${word}” there is no ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}${hint}`,
  );
}
