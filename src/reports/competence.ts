/** Who should decide about an item, as far as the registry tells. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { ItemList } from '../model/generated/records.ts';
import { claimantsOf } from './standing.ts';

/** Field → ids of the bodies of a claimant kind that name it, in order of id; several are all given. */
export function competentByField(
  catalogue: Catalogue,
  list: ItemList,
  asOf: CalendarDate,
): ReadonlyMap<string, readonly string[]> {
  const competent = new Map<string, string[]>();
  for (const { id, value } of claimantsOf(catalogue, list, asOf)) {
    for (const field of value.fields ?? []) {
      const others = competent.get(field);
      if (others === undefined) competent.set(field, [id]);
      else others.push(id);
    }
  }
  return competent;
}
