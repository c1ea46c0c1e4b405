/** The one item a text means: id, code, 序号 of a list, or a part of a name that only it has. Pure. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Item } from '../model/generated/records.ts';
import { nearest } from '../model/nearest.ts';
import { fold } from '../text/folded.ts';
import { fullItemName } from './names.ts';
import { nearestItems, numberIn } from './search.ts';

export type FoundItem =
  | { readonly kind: 'item'; readonly item: Entry<Item> }
  | { readonly kind: 'several'; readonly items: readonly Entry<Item>[] }
  | { readonly kind: 'none'; readonly near: readonly Entry<Item>[] };

const MOST_NEAR = 3;

/** `list`: only items of this list. */
export function findItem(catalogue: Catalogue, text: string, list: string | null): FoundItem {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const items = [...catalogue.items.values()].filter(
    ({ value }) => list === null || value.list === list,
  );
  const ways: ((item: Entry<Item>) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ value }) => value.code?.toLowerCase() === wanted,
  ];
  const number = numberIn(text);
  const folded = fold(text).text;
  if (number !== null) ways.push(({ value }) => value.number === number);
  else if (folded !== '') {
    ways.push(({ value }) => fold(fullItemName(value)).text === folded);
    ways.push(({ value }) => fold(value.name).text === folded);
    ways.push(({ value }) => fold(fullItemName(value)).text.includes(folded));
  }
  for (const way of ways) {
    const found = items.filter(way);
    const [first] = found;
    if (first !== undefined) {
      return found.length === 1 ? { kind: 'item', item: first } : { kind: 'several', items: found };
    }
  }
  const id = nearest(
    wanted,
    items.map((item) => item.id),
  );
  const byId = id === null ? undefined : entryIn(catalogue.items.at(id));
  return {
    kind: 'none',
    near: byId === undefined ? nearestItems(catalogue, text, MOST_NEAR) : [byId],
  };
}
