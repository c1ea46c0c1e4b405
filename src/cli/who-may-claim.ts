/** Who may be named as the one that claims, or is told of claims: a fact that narrows a shared word (docs/decisions/0007). */
import { entryIn } from '../catalogue/held.ts';
import { type ItemShelf, itemShelfOf } from '../catalogue/shelf.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Organization } from '../model/generated/records.ts';
import { isClaimantKind, mayClaimFromSome } from '../model/list-facts.ts';
import type { Opened } from './open.ts';

/** Whether a body exists on the day and may claim from some list. `day` null: or did so once. */
export function whoMayClaim(
  shelf: Pick<ItemShelf, 'list' | 'listIds'>,
  day: CalendarDate | null,
): (body: Organization) => boolean {
  const lists = shelf.listIds().flatMap((id) => entryIn(shelf.list(id))?.value ?? []);
  if (day !== null) return mayClaimFromSome(lists, day);
  return ({ kind }) => lists.some((list) => isClaimantKind(list, kind));
}

export function whoMayClaimIn({
  catalogue,
  asOf,
}: Pick<Opened, 'catalogue' | 'asOf'>): (body: Organization) => boolean {
  return whoMayClaim(itemShelfOf(catalogue), asOf);
}
