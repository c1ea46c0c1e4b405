/** Lists, fields, types and the words of closed sets, as people write them. */
import type { Entry } from '../catalogue/catalogue.ts';
import type { ItemShelf } from '../catalogue/shelf.ts';
import type { ItemList } from '../model/generated/records.ts';
import { ITEM_TYPES, type ItemType, parseItemType } from '../model/item-types.ts';
import { nearest } from '../model/nearest.ts';
import { type Candidate, found, type Meant, type Sought } from './meant.ts';
import { type Here, isPath, placesTyped } from './places.ts';
import { agrees, asId, isPartOf, labelsIn, nameKey } from './typed.ts';

type Lists = Pick<ItemShelf, 'list' | 'listIds'>;

/** By id, title, or a part of a title that only one has; a label, a path. */
export function listMeant(lists: Lists, word: string, here?: Here): Meant<Entry<ItemList>> {
  const ids = [
    ...(asId(word) === '' ? [] : [asId(word)]),
    ...(here !== undefined && isPath(word) ? placesTyped(word, here) : []).flatMap((place) =>
      place.kind === 'list' ? [place.id] : [],
    ),
  ];
  for (const id of ids) {
    const held = lists.list(id);
    if (held.state === 'there') return found(held.entry);
    if (held.state === 'unusable') return { kind: 'unusable', what: 'list', word, path: held.path };
  }
  const all: Entry<ItemList>[] = [];
  let unread: string | null = null;
  for (const id of lists.listIds()) {
    const held = lists.list(id);
    if (held.state === 'there') all.push(held.entry);
    else if (held.state === 'unusable') unread ??= held.path;
  }
  for (const { id, beside } of labelsIn(word)) {
    const list = all.find((one) => one.id === id);
    if (list !== undefined && agrees(beside, [list.value.title])) return found(list);
  }
  const taken = onlyNamed(all, word, ({ value }) => value.title);
  if (taken.length > 0 && unread === null) {
    const [only] = taken;
    if (only !== undefined && taken.length === 1) return found(only);
    const candidates = taken.map(({ id, value }) => ({ id, name: value.title }));
    return { kind: 'several', what: 'list', word, candidates };
  }
  if (unread !== null) return { kind: 'unusable', what: 'list', word, path: unread };
  const near = nearest(
    word,
    all.flatMap(({ id, value }) => [id, value.title]),
  );
  const known = [...lists.listIds()];
  return { kind: 'none', what: 'list', word, near: nearOf(near), known };
}

/**
 * A field that a list declares or an item has. Items are read only where no list declares it; where
 * some cannot be read, it may be theirs.
 */
export function fieldMeant(shelf: ItemShelf, word: string): Meant<string> {
  const declared = new Set<string>();
  let unread: string | null = null;
  for (const id of shelf.listIds()) {
    const held = shelf.list(id);
    if (held.state === 'unusable') unread ??= held.path;
    if (held.state !== 'there') continue;
    for (const field of held.entry.value.declared.fields ?? []) declared.add(field);
  }
  const whole = [...declared].find((field) => nameKey(field) === nameKey(word));
  if (whole !== undefined) return found(whole);
  const fields = new Set(declared);
  for (const id of shelf.listIds()) {
    const { items, unusable } = shelf.itemsOf(id);
    unread ??= unusable[0] ?? null;
    for (const { value } of items) if (value.field !== undefined) fields.add(value.field);
  }
  const all = [...fields];
  const exact = all.find((field) => nameKey(field) === nameKey(word));
  if (exact !== undefined) return found(exact);
  if (unread !== null) return { kind: 'unusable', what: 'field', word, path: unread };
  const taken = onlyNamed(all, word, (field) => field);
  const [only] = taken;
  if (taken.length > 1) {
    const candidates = taken.map((id) => ({ id, name: null }));
    return { kind: 'several', what: 'field', word, candidates };
  }
  return only === undefined ? termMeant('field', all, word) : found(only);
}

/** Other names of the types are taken too: 许可, 行政监督. */
export function typeMeant(word: string): Meant<ItemType> {
  const type = parseItemType(word);
  return type === null ? termMeant('type', ITEM_TYPES, word) : found(type);
}

/** One of a closed set of words, such as the modes. Whole: 承接 is no part of 不承接. */
export function termMeant<T extends string>(
  what: Sought,
  known: readonly T[],
  word: string,
): Meant<T> {
  const whole = known.find((one) => nameKey(one) === nameKey(word));
  if (whole !== undefined) return found(whole);
  return { kind: 'none', what, word, near: nearOf(nearest(word, known)), known };
}

/** All that are called so; else all of whose name it is a part. */
function onlyNamed<T>(all: readonly T[], word: string, nameOf: (one: T) => string): readonly T[] {
  const key = nameKey(word);
  if (key === '') return [];
  const whole = all.filter((one) => nameKey(nameOf(one)) === key);
  return whole.length > 0 ? whole : all.filter((one) => isPartOf(key, nameKey(nameOf(one))));
}

function nearOf(near: string | null): readonly Candidate[] {
  return near === null ? [] : [{ id: near, name: null }];
}
