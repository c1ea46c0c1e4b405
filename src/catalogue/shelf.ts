/**
 * Records asked for one by one. A command that knows its ids reads its five files and not the
 * catalogue, so it is as fast among 100,000 items as among 380; a command that has loaded the
 * catalogue anyway puts it behind the same questions.
 */
import type { ItemList, Item, Manifest, Organization } from '../model/generated/records.ts';
import type { Catalogue, ClaimEntry, Entry } from './catalogue.ts';

export type Held<E> =
  | { readonly state: 'there'; readonly entry: E }
  | { readonly state: 'absent' }
  /** A file is there, and it cannot be read or has not its schema's form. */
  | { readonly state: 'unusable'; readonly path: string };

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

/** Bodies by id, or all of them: a map will do, and so will files that are read when asked for. */
export interface Bodies {
  get(id: string): Entry<Organization> | undefined;
  values(): Iterable<Entry<Organization>>;
}

export interface Shelf extends ItemShelf {
  manifest(): Held<Entry<Manifest>>;
  organization(id: string): Held<Entry<Organization>>;
  readonly bodies: Bodies;
  /** The record that stands at the place of a decision. */
  claimAt(list: string, organization: string | null, item: string): Held<ClaimEntry>;
}

/** The items of a catalogue that is in memory. */
export function itemShelfOf(catalogue: Catalogue): ItemShelf {
  const held = <E>(kind: string, id: string, entry: E | undefined): Held<E> => {
    if (entry !== undefined) return { state: 'there', entry };
    const broken = catalogue.unusable.find((one) => one.kind === kind && one.id === id);
    return broken === undefined ? { state: 'absent' } : { state: 'unusable', path: broken.path };
  };
  const brokenItems = (list: string): string[] =>
    catalogue.unusable
      .filter((one) => one.kind === 'item' && one.list === list)
      .map(({ path }) => path);
  return {
    listIds: () => [...catalogue.lists.keys()],
    list: (id) => held('list', id, catalogue.lists.get(id)),
    item: (id) => held('item', id, catalogue.items.get(id)),
    itemIds: (list) => (catalogue.itemsByList.get(list) ?? []).map(({ id }) => id),
    itemsOf: (list) => ({
      items: catalogue.itemsByList.get(list) ?? [],
      unusable: brokenItems(list),
    }),
  };
}
