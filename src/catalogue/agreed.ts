/** Whether a delegated item (委托) is agreed on with the body that takes it. Pure. */
import { signedOn, spanOf } from '../model/agreement.ts';
import type { Delegation } from '../model/generated/records.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Answer, Several } from './held.ts';

/** Agreements over an item with a delegate, whatever their status; those that cannot be read may be some. */
export function agreementsWith(
  { delegationsByItem }: Pick<Catalogue, 'delegationsByItem'>,
  item: string,
  delegate: string,
): Several<Entry<Delegation>> {
  const { entries, unread } = delegationsByItem.on(item);
  return { entries: entries.filter(({ value }) => value.delegate === delegate), unread };
}

/**
 * Covered by an agreement that was signed by the day and is not over on it. Still to begin is as good
 * as in force: the day it begins is in the agreement.
 */
export function isAgreed(
  catalogue: Pick<Catalogue, 'delegationsByItem'>,
  item: string,
  delegate: string,
  day: string,
): Answer {
  const { entries, unread } = agreementsWith(catalogue, item, delegate);
  if (entries.some(({ value }) => isSignedAndHolds(value, day))) return 'yes';
  return unread.length > 0 ? 'unknown' : 'no';
}

function isSignedAndHolds(delegation: Delegation, day: string): boolean {
  const signed = signedOn(delegation);
  const span = spanOf(delegation);
  return signed !== null && signed <= day && span !== null && (span.to === null || span.to >= day);
}
