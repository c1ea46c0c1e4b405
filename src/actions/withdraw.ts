/** The province takes an item back, whole (收回) or in part (部分收回). Pure. */
import type { Catalogue, ClaimEntry, Entry, ServiceEntry } from '../catalogue/catalogue.ts';
import type { Change } from '../files/yaml/edit.ts';
import { holdersOf } from '../catalogue/holders.ts';
import { isEnded, isOpen } from '../model/agreement.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Delegation, Item } from '../model/generated/records.ts';
import { withdrawalOf } from '../model/item-facts.ts';
import { isClosedOn } from '../model/service-facts.ts';
import { denied, granted, type Outcome } from './outcome.ts';
import { type Unreadable, unreadableAmong } from './unreadable.ts';

export interface Withdrawal {
  /** From which day on; may be announced ahead. */
  readonly date: CalendarDate;
  readonly document: string;
  readonly partly: boolean;
  /** Which part, what becomes of cases in hand; must be there for a part. */
  readonly note: string | null;
}

export type WithdrawalRefusal =
  | { readonly kind: 'withdrawn-before'; readonly item: Item }
  /** Without it nobody could tell what is left. */
  | { readonly kind: 'part-not-named' };

/** An item of which a part was taken back can be taken back whole, or one more part; never the other way. */
export function withdraw(
  item: Item,
  withdrawal: Withdrawal,
): Outcome<readonly Change[], WithdrawalRefusal> {
  const { date, document, partly, note } = withdrawal;
  if (withdrawalOf(item)?.partly === false) return denied({ kind: 'withdrawn-before', item });
  if (partly && note === null) return denied({ kind: 'part-not-named' });
  const status: Item['status'] = partly ? '部分收回' : '收回';
  return granted([
    { pointer: ['status'], value: status },
    {
      pointer: ['withdrawal'],
      value: { date, document, ...(note === null ? {} : { note }) },
    },
  ]);
}

/** What goes on over an item that is taken back, and has to be ended by somebody. */
export interface GoingOn {
  readonly claims: readonly ClaimEntry[];
  readonly services: readonly ServiceEntry[];
  readonly agreements: readonly Entry<Delegation>[];
}

export function goingOn(
  catalogue: Catalogue,
  item: string,
  day: CalendarDate,
): Outcome<GoingOn, Unreadable> {
  const claims = holdersOf(catalogue, item);
  const services = catalogue.servicesByItem.on(item);
  const agreements = catalogue.delegationsByItem.on(item);
  const unread = unreadableAmong(claims, services, agreements);
  if (unread !== null) return denied(unread);
  return granted({
    claims: claims.entries,
    services: services.entries.filter(({ value }) => !isClosedOn(value, day)),
    agreements: agreements.entries.filter(({ value }) => !isEnded(value) && isOpen(value, day)),
  });
}
