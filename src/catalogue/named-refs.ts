/** Records as findings name them: the id as written, and the name where the record could be read. */
import { itemName } from '../model/names.ts';
import type { Item, Organization } from '../model/generated/records.ts';
import type { NamedRef } from '../model/named-ref.ts';
import { entryIn, type Held } from './held.ts';

/** What can be asked for the record of an id. */
interface Records<T> {
  at(id: string): Held<{ readonly value: T }>;
}

export function namedBody(organizations: Records<Organization>, id: string): NamedRef {
  return { id, name: entryIn(organizations.at(id))?.value.name ?? null };
}

export function namedItem({ id, value }: { readonly id: string; readonly value: Item }): NamedRef {
  return { id, name: itemName(value) };
}

export function namedItemId(items: Records<Item>, id: string): NamedRef {
  const item = entryIn(items.at(id));
  return { id, name: item === undefined ? null : itemName(item.value) };
}
