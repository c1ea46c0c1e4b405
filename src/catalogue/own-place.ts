/** Whether a record says of itself what its path says. Pure. */
import type { Place } from '../files/layout.ts';
import { kindEntry } from '../model/record-kinds.ts';
import { ownText } from '../model/values.ts';

/**
 * The key that a record gives itself is the one its file has: it may stand nowhere else (RL211). One
 * that says another is found under neither, since nobody can tell which of the two is meant.
 */
export function isOfPlace(value: unknown, place: Place): boolean {
  const { own } = kindEntry(place.kind);
  if (own.id !== null && ownText(value, own.id) !== place.id) return false;
  return own.list === undefined || !('list' in place) || ownText(value, own.list) === place.list;
}
