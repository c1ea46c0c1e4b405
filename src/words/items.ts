/**
 * Items as people name them: ids, ranges, 序号, codes, names and parts of names, pinyin, labels, paths.
 * A word may mean several (a range), and may do so in part: what of it is not there is said beside.
 */
import type { Entry } from '../catalogue/catalogue.ts';
import type { ItemShelf } from '../catalogue/shelf.ts';
import type { Item } from '../model/generated/records.ts';
import { nearest } from '../model/nearest.ts';
import type { Pinyin } from '../text/pinyin.ts';
import type { LoadPinyin } from './bodies.ts';
import { type ItemWord, readItemWord } from './item-words.ts';
import { type Candidate, found, type Meant, type NotMeant } from './meant.ts';
import { nearestItems } from './near-items.ts';
import { type Here, isPath, placesTyped } from './places.ts';
import { agrees, isPartOf, labelsIn, mayBeInitials, nameKey, plainWord } from './typed.ts';

export interface ItemPlace {
  /** Only items of this list: its id. */
  readonly list: string | null;
  readonly here?: Here | undefined;
}

export interface WordItems {
  readonly items: readonly Entry<Item>[];
  readonly failed: readonly NotMeant[];
}

const MOST_NEAR = 3;
/** Of a range that no list has, more are not counted. */
const MOST_ABSENT = 100;

/** An id is looked up alone, without reading others; the pinyin dictionary only where nothing else has the word. */
export async function itemsOfWord(
  shelf: ItemShelf,
  word: string,
  place: ItemPlace,
  pinyin: LoadPinyin,
): Promise<WordItems> {
  const plain = new ItemReader(shelf, place, null).read(word);
  const [failed] = plain.failed;
  if (failed?.kind !== 'none' || !mayBeInitials(word)) return plain;
  return new ItemReader(shelf, place, await pinyin()).read(word);
}

/** One item, not a range. */
export async function itemMeant(
  shelf: ItemShelf,
  word: string,
  place: ItemPlace,
  pinyin: LoadPinyin,
): Promise<Meant<Entry<Item>>> {
  const { items, failed } = await itemsOfWord(shelf, word, place, pinyin);
  const [failure] = failed;
  if (failure !== undefined) return failure;
  const [only] = items;
  if (only !== undefined && items.length === 1) return found(only);
  return { kind: 'several', what: 'item', word, candidates: items.map(itemCandidate) };
}

export function itemCandidate({ id, value: { name, subitem } }: Entry<Item>): Candidate {
  return { id, name: subitem === undefined ? name : `${name}（${subitem}）` };
}

class ItemReader {
  constructor(
    private readonly shelf: ItemShelf,
    private readonly place: ItemPlace,
    private readonly pinyin: Pinyin | null,
  ) {}

  read(word: string): WordItems {
    const parts = readItemWord(word).map((part) => this.part(part));
    return {
      items: parts.flatMap(({ items }) => items),
      failed: parts.flatMap(({ failed }) => failed),
    };
  }

  private part(part: ItemWord): WordItems {
    switch (part.kind) {
      case 'bad-range': {
        const sense = { what: 'range', why: part.problem } as const;
        return { items: [], failed: [{ kind: 'senseless', word: part.word, sense }] };
      }
      case 'ids':
        return this.ids(part);
      case 'numbers':
        return this.numbers(part);
      case 'name':
        return this.named(part.word);
    }
  }

  private ids({ word, ids }: Extract<ItemWord, { kind: 'ids' }>): WordItems {
    const items: Entry<Item>[] = [];
    const failed: NotMeant[] = [];
    const absent: string[] = [];
    for (const id of ids) {
      const held = this.shelf.item(id);
      if (held.state === 'there') items.push(held.entry);
      else if (held.state === 'unusable') failed.push(unusable(id, held.path));
      else absent.push(id);
    }
    const [first] = absent;
    if (first === undefined) return { items, failed };
    if (ids.length === 1) {
      // Letters alone may be pinyin, or stand in a name; an id that ends with a number is one.
      if (!/-\d+$/.test(first)) return this.named(word);
      const near = nearestId(this.idsBeside(first), first);
      return { items, failed: [none(word, near === null ? [] : [this.candidate(near)])] };
    }
    const last = this.idsBeside(first).at(-1) ?? null;
    failed.push({ ...none(word, []), part: { absent, last } });
    return { items, failed };
  }

  /** 序号 count within a list: of several lists that have them, one has to be named. */
  private numbers(part: Extract<ItemWord, { kind: 'numbers' }>): WordItems {
    const { word, first, last } = part;
    const lists = this.lists().map((list) => {
      const read = this.shelf.itemsOf(list);
      const items = read.items
        .filter(({ value }) => value.number >= first && value.number <= last)
        .sort((a, b) => a.value.number - b.value.number);
      return { items, unread: read.unusable };
    });
    const having = lists.filter(({ items }) => items.length > 0);
    const failed = lists.flatMap(({ unread }) => unread.map((path) => unusable(word, path)));
    if (having.length > 1) {
      const candidates = having.map(({ items }) =>
        items.length === 1 ? items.map(itemCandidate)[0] : rangeCandidate(items),
      );
      return {
        items: [],
        failed: [
          {
            kind: 'several',
            what: 'item',
            word,
            candidates: candidates.filter((one) => one !== undefined),
          },
        ],
      };
    }
    const items = having[0]?.items ?? [];
    const numbers = new Set(items.map(({ value }) => value.number));
    const absent: string[] = [];
    for (let number = first; number <= last && absent.length < MOST_ABSENT; number += 1) {
      if (!numbers.has(number)) absent.push(String(number));
    }
    if (absent.length > 0) {
      const { list } = this.place;
      const part = first === last ? {} : { part: { absent, last: null } };
      failed.push({ ...none(list === null ? word : `${list} ${word}`, []), ...part });
    }
    return { items, failed };
  }

  private named(word: string): WordItems {
    const only = this.byPlace(word) ?? this.byLabel(word);
    if (only !== null) return only;
    const read = this.lists().map((list) => this.shelf.itemsOf(list));
    const all = read.flatMap(({ items }) => items);
    const [unread] = read.flatMap((one) => one.unusable);
    const key = nameKey(word);
    const code = plainWord(word).replaceAll(' ', '').toLowerCase();
    const ways: { readonly isOwn: boolean; readonly takes: (item: Item) => boolean }[] = [
      // Nothing else has it; a name may be that of another that cannot be read.
      { isOwn: true, takes: (item) => item.code?.toLowerCase() === code },
      { isOwn: false, takes: (item) => nameKey(fullName(item)) === key },
      { isOwn: false, takes: (item) => nameKey(item.name) === key },
      { isOwn: false, takes: (item) => isPartOf(key, nameKey(fullName(item))) },
    ];
    const { pinyin } = this;
    if (pinyin !== null && mayBeInitials(word)) {
      const matches = (item: Item) => pinyin.match(word, fullName(item));
      ways.push(
        { isOwn: false, takes: (item) => matches(item)?.whole === true },
        { isOwn: false, takes: (item) => matches(item) !== null },
      );
    }
    for (const { isOwn, takes } of key === '' ? [] : ways) {
      const taken = all.filter(({ value }) => takes(value));
      const [first] = taken;
      if (first === undefined) continue;
      if (!isOwn && unread !== undefined) return failure(unusable(word, unread));
      if (taken.length === 1) return { items: [first], failed: [] };
      const candidates = taken.map(itemCandidate);
      return failure({ kind: 'several', what: 'item', word, candidates });
    }
    if (unread !== undefined) return failure(unusable(word, unread));
    return this.pieces(word) ?? failure(none(word, this.near(all, word)));
  }

  /** The path of its record, or of a claim on it or of how it is run. */
  private byPlace(word: string): WordItems | null {
    const { here } = this.place;
    if (here === undefined || !isPath(word)) return null;
    for (const place of placesTyped(word, here)) {
      if (place.kind !== 'item' && place.kind !== 'claim' && place.kind !== 'service') continue;
      const held = this.shelf.item(place.id);
      if (held.state === 'unusable') return failure(unusable(word, held.path));
      if (held.state === 'there' && held.entry.value.list === place.list) {
        return { items: [held.entry], failed: [] };
      }
    }
    return null;
  }

  private byLabel(word: string): WordItems | null {
    for (const { id, beside } of labelsIn(word)) {
      const held = this.shelf.item(id);
      if (held.state === 'unusable') return failure(unusable(word, held.path));
      if (held.state === 'there' && agrees(beside, textsOf(held.entry.value))) {
        return { items: [held.entry], failed: [] };
      }
    }
    return null;
  }

  /** Names one after the other, where each of them is one: names have commas too. */
  private pieces(word: string): WordItems | null {
    const parts = word.split(/[,，、;；]+/).filter((part) => part.trim() !== '');
    if (parts.length < 2) return null;
    const read = parts.map((part) => this.read(part));
    if (!read.every(({ failed }) => failed.length === 0)) return null;
    return { items: read.flatMap(({ items }) => items), failed: [] };
  }

  private lists(): readonly string[] {
    return this.place.list === null ? this.shelf.listIds() : [this.place.list];
  }

  private near(all: readonly Entry<Item>[], word: string): readonly Candidate[] {
    const id = nearestId(this.idsBeside(plainWord(word).toLowerCase()), plainWord(word));
    return id === null
      ? nearestItems(all, word, MOST_NEAR).map(itemCandidate)
      : [this.candidate(id)];
  }

  private candidate(id: string): Candidate {
    const held = this.shelf.item(id);
    return held.state === 'there' ? itemCandidate(held.entry) : { id, name: null };
  }

  /** From file names: the items of the list the id seems to be of, of all lists when it is of none. */
  private idsBeside(id: string): readonly string[] {
    const lists = this.shelf.listIds();
    const own = lists.filter((list) => id.startsWith(`${list}-`));
    return (own.length > 0 ? own : lists).flatMap((list) => this.shelf.itemIds(list));
  }
}

function fullName({ name, subitem = '' }: Item): string {
  return `${name}${subitem}`;
}

/** What tables and messages print beside an item's id. */
function textsOf(item: Item): readonly string[] {
  const { type, mode, list, number, field = '', status } = item;
  return [fullName(item), type, mode, list, String(number), field, status];
}

/** The same number with other noughts (city-13, city-0013) is meant before any other id. */
function nearestId(ids: readonly string[], id: string): string | null {
  const plain = (one: string): string => one.replace(/-0+(?=\d+$)/, '-');
  return ids.find((one) => plain(one) === plain(id)) ?? nearest(id, ids);
}

function rangeCandidate(items: readonly Entry<Item>[]): Candidate | undefined {
  const [first] = items;
  const last = items.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { id: `${first.id}..${last.id}`, name: null };
}

function none(word: string, near: readonly Candidate[]): Extract<NotMeant, { kind: 'none' }> {
  return { kind: 'none', what: 'item', word, near, known: [] };
}

function unusable(word: string, path: string): NotMeant {
  return { kind: 'unusable', what: 'item', word, path };
}

function failure(failed: NotMeant): WordItems {
  return { items: [], failed: [failed] };
}
