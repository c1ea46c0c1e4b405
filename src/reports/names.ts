/** How reports call bodies and items. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Item } from '../model/generated/records.ts';

/** The full name of a body; the id where it is not registered. */
export function bodyName(catalogue: Catalogue, id: string): string {
  return entryIn(catalogue.organizations.at(id))?.value.name ?? id;
}

/** The shorter name of a body, for tables and commands: the first alias, else the name. */
export function shortBodyName(catalogue: Catalogue, id: string): string {
  const value = entryIn(catalogue.organizations.at(id))?.value;
  return value?.aliases?.[0] ?? value?.name ?? id;
}

/** Main item and sub-item: 企业投资项目核准（陆上风力发电站项目）. */
export function fullItemName(item: Item): string {
  return item.subitem === undefined ? item.name : `${item.name}（${item.subitem}）`;
}
