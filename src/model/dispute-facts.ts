/** What holds of a dispute on a day. Pure. */
import type { Dispute } from './generated/records.ts';
import { ownText } from './values.ts';

/** What was opened after the day is not there yet, what is settled after it is still open. */
export function isDisputeOpen(dispute: Dispute, day: string): boolean {
  return dispute.opened <= day && settlementOn(dispute, day) === null;
}

/** Who was to take the item, once that day has come; null: it is not settled. */
export function settlementOn(
  { settled }: Pick<Dispute, 'settled'>,
  day: string,
): NonNullable<Dispute['settled']> | null {
  return settled === undefined || settled.date > day ? null : settled;
}

/**
 * The items that a dispute that cannot be used may be over: the one it names, else those with whose id
 * its own begins (as every dispute's must).
 */
export function itemsDisputedBy(id: string, value: unknown): readonly string[] {
  const named = ownText(value, 'item');
  if (named !== undefined) return [named];
  const parts = id.split('-');
  return parts.map((_, at) => parts.slice(0, at + 1).join('-'));
}
