/** Who should claim an item, as far as the registry tells: the one body competent for its field. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ItemList } from '../../model/generated/records.ts';
import type { NamedRef } from '../../model/named-ref.ts';
import { existsOn } from '../body-exists.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

/** Field → body, only for fields that exactly one existing body of a claimant kind names. */
export function competentBodies(
  catalogue: Catalogue,
  list: ItemList,
  asOf: string,
): ReadonlyMap<string, NamedRef> {
  const competent = new Map<string, NamedRef>();
  const several = new Set<string>();
  for (const { id, value } of catalogue.organizations.values()) {
    if (!list.claimants.includes(value.kind) || !existsOn(value, asOf)) continue;
    for (const field of value.fields ?? []) {
      if (competent.has(field)) several.add(field);
      else competent.set(field, namedBody(catalogue.organizations, id));
    }
  }
  for (const field of several) competent.delete(field);
  return competent;
}
