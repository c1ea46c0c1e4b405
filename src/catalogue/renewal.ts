/** What an agreement leaves without one when it runs out: what was not signed again. Pure. */
import { isInForce } from '../model/agreement.ts';
import { addDays, type CalendarDate } from '../model/dates.ts';
import type { Delegation } from '../model/generated/records.ts';
import type { Catalogue, Entry } from './catalogue.ts';

/**
 * Of its items those that no other agreement with the same delegate holds on the day after `to`, the
 * last day of this one; in their order.
 */
export function notSignedAgain(
  { delegationsByItem }: Pick<Catalogue, 'delegationsByItem'>,
  { id, value }: Entry<Delegation>,
  to: CalendarDate,
): string[] {
  const next = addDays(to, 1);
  return value.items
    .map(({ item }) => item)
    .filter(
      (item) =>
        !delegationsByItem
          .on(item)
          .entries.some(
            (other) =>
              other.id !== id &&
              other.value.delegate === value.delegate &&
              isInForce(other.value, next),
          ),
    );
}
