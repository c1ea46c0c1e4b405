/** Who should decide about an item, as far as the registry tells. Pure. */
import type { Item, ItemList, Organization } from '../model/generated/records.ts';
import { eachDecides, mayClaim } from '../model/list-facts.ts';
import type { Entry } from './catalogue.ts';
import type { Several } from './held.ts';
import type { Bodies } from './shelf.ts';

/** The bodies that may claim from a list and exist on a day, in order of id. */
export function claimantsOf(
  bodies: Bodies,
  list: ItemList,
  day: string,
): Several<Entry<Organization>> {
  return {
    entries: [...bodies.values()].filter(({ value }) => mayClaim(list, value, day)),
    unread: bodies.unread(),
  };
}

export interface Competent {
  /** Ids, in order; several where several name the field, none where the registry does not tell. */
  readonly bodies: readonly string[];
  /** Bodies that cannot be read: another may be competent as well. */
  readonly unread: Several<unknown>['unread'];
}

/** Whether a body that may claim from a list names an item's field among its own (主管部门). */
export function isCompetent(
  list: ItemList,
  body: Organization,
  { field }: Pick<Item, 'field'>,
  day: string,
): boolean {
  return field !== undefined && mayClaim(list, body, day) && body.fields?.includes(field) === true;
}

/**
 * Whose business an item is. Of a list on which each decides: every claimant. Else those that name its
 * field among theirs (主管部门); where nobody does, the one body that alone may claim from the list. The
 * claim of another body is possible (approvals move to 行政审批服务局), and is seen.
 */
export function competentFor(
  bodies: Bodies,
  list: ItemList,
  day: string,
): (item: Pick<Item, 'field'>) => Competent {
  const { entries, unread } = claimantsOf(bodies, list, day);
  const all = entries.map(({ id }) => id);
  if (eachDecides(list)) return () => ({ bodies: all, unread });
  const byField = new Map<string, string[]>();
  // As `isCompetent` says, turned round: asked of every item.
  for (const { id, value } of entries) {
    for (const field of new Set(value.fields ?? [])) {
      const others = byField.get(field);
      if (others === undefined) byField.set(field, [id]);
      else others.push(id);
    }
  }
  const only = all.length === 1 ? all : [];
  return ({ field }) => ({ bodies: byField.get(field ?? '') ?? only, unread });
}
