/** Every path that a record of some id may have, whether it is there or not. Pure. */
import { pathOf, type Place } from '../files/layout.ts';
import { eachDecides, isClaimantKind } from '../model/list-facts.ts';
import { isId } from '../model/ids.ts';
import { kindsFiled } from '../model/record-kinds.ts';
import type { Shelf } from './shelf.ts';

/**
 * The item of an id with its claims and services, of every body where its list asks each; or the
 * record of another kind that is called so. `organization`: only that body's claims and services.
 */
export function placesOfId(shelf: Shelf, id: string, organization: string | null): Place[] {
  if (id === 'catalog') return [{ kind: 'manifest', id: 'catalog' }];
  if (!isId(id)) return [];
  const places: Place[] = kindsFiled('flat').map((kind) => ({ kind, id }));
  const listIds = shelf.listIds();
  const own = listIds.filter((list) => id.startsWith(`${list}-`));
  for (const list of own.length > 0 ? own : listIds) {
    for (const kind of kindsFiled('by-list')) places.push({ kind, id, list });
    for (const body of bodiesOf(shelf, list, organization)) {
      for (const kind of kindsFiled('by-cell')) {
        places.push({ kind, id, list, organization: body });
      }
    }
  }
  return places;
}

/** Folders of claims: none (null) for a list with rule `single`. An unreadable list may be of either. */
function bodiesOf(shelf: Shelf, id: string, organization: string | null): (string | null)[] {
  const held = shelf.list(id);
  const list = held.state === 'there' ? held.entry.value : null;
  if (list !== null && !eachDecides(list)) return [null];
  const bodies = [...shelf.bodies.values()]
    .filter(({ value }) => list === null || isClaimantKind(list, value.kind))
    .map((body) => body.id)
    .filter((body) => organization === null || body === organization);
  return list === null ? [null, ...bodies] : bodies;
}

/** Paths in order, each once. */
export function pathsOfId(shelf: Shelf, id: string, organization: string | null): string[] {
  return [...new Set(placesOfId(shelf, id, organization).map(pathOf))].sort();
}
