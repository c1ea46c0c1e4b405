/**
 * Records asked for one by one. A command that knows its ids reads its five files and not the
 * catalogue, so it is as fast among 100,000 items as among 380; a command that has loaded the
 * catalogue anyway puts it behind the same questions.
 */
import type {
  Dispute,
  Item,
  ItemList,
  Manifest,
  Organization,
  Service,
} from '../model/generated/records.ts';
import type { Catalogue, ClaimEntry, Entry } from './catalogue.ts';
import type { Held, Several, Unread } from './held.ts';

/** What choosing items needs. */
export interface ItemShelf {
  /** Of every list that has a file, in order. */
  listIds(): readonly string[];
  list(id: string): Held<Entry<ItemList>>;
  item(id: string): Held<Entry<Item>>;
  /** Of every item of a list that has a file; from names alone. */
  itemIds(list: string): readonly string[];
  /** Reads every item of a list; those that are unusable are left out and named. */
  itemsOf(list: string): {
    readonly items: readonly Entry<Item>[];
    readonly unusable: readonly string[];
  };
}

/** Bodies by id, or all of them: those of a catalogue, or files that are read when asked for. */
export interface Bodies {
  at(id: string): Held<Entry<Organization>>;
  values(): Iterable<Entry<Organization>>;
  /** What cannot be read and may be some body. */
  unread(): readonly Unread[];
}

export interface Shelf extends ItemShelf {
  manifest(): Held<Entry<Manifest>>;
  organization(id: string): Held<Entry<Organization>>;
  readonly bodies: Bodies;
  /** The record that stands at the place of a decision. */
  claimAt(list: string, organization: string | null, item: string): Held<ClaimEntry>;
  /** Reads every dispute. */
  disputesOver(item: string): Several<Entry<Dispute>>;
  /** The record of how the item is run, beside it. */
  serviceAt(list: string, organization: string | null, item: string): Held<Entry<Service>>;
}

/** The items of a catalogue that is in memory. */
export function itemShelfOf(catalogue: Catalogue): ItemShelf {
  return {
    listIds: () =>
      [
        ...catalogue.lists.keys(),
        ...catalogue.unusable.flatMap(({ kind, id }) => (kind === 'list' && id !== '' ? [id] : [])),
      ].sort(),
    list: (id) => catalogue.lists.at(id),
    item: (id) => catalogue.items.at(id),
    itemIds: (list) =>
      [
        ...catalogue.itemsByList.on(list).entries.map(({ id }) => id),
        ...catalogue.unusable.flatMap(({ kind, list: folder, id }) =>
          kind === 'item' && folder === list && id !== '' ? [id] : [],
        ),
      ].sort(),
    itemsOf: (list) => {
      const { entries, unread } = catalogue.itemsByList.on(list);
      const items: Entry<Item>[] = [];
      const unusable = new Set(unread.map(({ path }) => path));
      for (const entry of entries) {
        // One that says another id or list than its file's is found under neither.
        if (catalogue.items.at(entry.id).state === 'there') items.push(entry);
        else unusable.add(entry.path);
      }
      return { items, unusable: [...unusable] };
    },
  };
}
