/** Who should claim an item, as far as the registry tells: the one body competent for its field. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ItemList } from '../../model/generated/records.ts';
import { existsOn } from '../body-exists.ts';
import { describeOrganization } from '../describe.ts';

/** Field → "name（id）", only for fields that exactly one existing body of a claimant kind names. */
export function competentBodies(
  catalogue: Catalogue,
  list: ItemList,
  asOf: string,
): ReadonlyMap<string, string> {
  const competent = new Map<string, string>();
  const several = new Set<string>();
  for (const { id, value } of catalogue.organizations.values()) {
    if (!list.claimants.includes(value.kind) || !existsOn(value, asOf)) continue;
    for (const field of value.fields ?? []) {
      if (competent.has(field)) several.add(field);
      else competent.set(field, describeOrganization(catalogue, id));
    }
  }
  for (const field of several) competent.delete(field);
  return competent;
}
