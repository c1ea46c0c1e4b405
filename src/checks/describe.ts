/** How findings name records: "name（id）" where the record is known, else the id as written. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Item } from '../model/generated/records.ts';

export function describeOrganization(catalogue: Catalogue, id: string): string {
  const organization = entryIn(catalogue.organizations.at(id));
  return organization === undefined ? id : `${organization.value.name}（${id}）`;
}

export function describeItem(item: Entry<Item>): string {
  return `${itemName(item.value)}（${item.id}）`;
}

/** Main item and sub-item as one name. */
export function itemName(item: Pick<Item, 'name' | 'subitem'>): string {
  return item.subitem === undefined ? item.name : `${item.name} · ${item.subitem}`;
}

/** "name（id）" of an item that may not be there. */
export function describeItemId(catalogue: Catalogue, id: string): string {
  const item = entryIn(catalogue.items.at(id));
  return item === undefined ? id : describeItem(item);
}
