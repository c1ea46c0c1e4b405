/** What an agreement leaves without one when it runs out: what was not signed again. Pure. */
import { isInForce } from '../model/agreement.ts';
import { addDays, type CalendarDate } from '../model/dates.ts';
import type { Delegation } from '../model/generated/records.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Several } from './held.ts';

/**
 * Of its items those that no other agreement with the same delegate holds on the day after `to`, the
 * last day of this one; in their order. What cannot be read may hold an item: that one is not among them.
 */
export function notSignedAgain(
  { delegationsByItem }: Pick<Catalogue, 'delegationsByItem'>,
  { id, value }: Entry<Delegation>,
  to: CalendarDate,
): Several<string> {
  const next = addDays(to, 1);
  const open = value.items.flatMap(({ item }) => {
    const { entries, unread } = delegationsByItem.on(item);
    const held = entries.some(
      (other) =>
        other.id !== id && other.value.delegate === value.delegate && isInForce(other.value, next),
    );
    return held ? [] : [{ item, unread }];
  });
  return {
    entries: open.filter(({ unread }) => unread.length === 0).map(({ item }) => item),
    unread: open.flatMap(({ unread }) => unread),
  };
}
