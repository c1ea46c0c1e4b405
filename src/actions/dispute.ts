/** Two bodies both say an item is theirs, or neither does: a dispute is opened and settled. Pure. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import { holdersOf } from '../catalogue/holders.ts';
import { isDisputeOpen } from '../model/dispute-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Dispute, Item } from '../model/generated/records.ts';
import { eachDecides } from '../model/list-facts.ts';
import { notEntitled, type Refusal as ClaimRefusal, withdrawn } from './decision.ts';
import { denied, granted, type Outcome } from './outcome.ts';

export interface DisputeIntent {
  readonly item: Entry<Item>;
  readonly kind: Dispute['kind'];
  /** Ids of registered bodies. */
  readonly parties: readonly string[];
  readonly opened: CalendarDate;
  /** E-mail of who raises it; null: not told. */
  readonly by: string | null;
  readonly reason: string;
}

export type DisputeRefusal =
  /** A dispute takes two. */
  | { readonly kind: 'one-party' }
  | { readonly kind: 'already-open'; readonly dispute: Entry<Dispute> }
  | { readonly kind: 'already-settled'; readonly dispute: Entry<Dispute> }
  /** 推诿 about an item that a party has claimed: it has said that the item is its own. */
  | { readonly kind: 'held-by-party'; readonly claim: ClaimEntry }
  /** What keeps a body from claiming keeps it from a dispute: its kind, its end, a withdrawn item. */
  | { readonly kind: 'no-claim-possible'; readonly refusal: ClaimRefusal }
  | { readonly kind: 'still-to-come'; readonly date: CalendarDate }
  | { readonly kind: 'before-opening'; readonly date: CalendarDate; readonly opened: string };

/** `today`: a dispute is recorded once it is there, not before. */
export function openDispute(
  catalogue: Catalogue,
  intent: DisputeIntent,
  today: CalendarDate,
): Outcome<Dispute, DisputeRefusal> {
  const { item, opened } = intent;
  const parties = [...new Set(intent.parties)];
  if (opened > today) return denied({ kind: 'still-to-come', date: opened });
  if (parties.length < 2) return denied({ kind: 'one-party' });
  const open = disputesOver(catalogue, item.id).find(({ value }) => isDisputeOpen(value, today));
  if (open !== undefined) return denied({ kind: 'already-open', dispute: open });
  const hindrance = hindranceOf(catalogue, item, parties, today);
  if (hindrance !== null) return denied({ kind: 'no-claim-possible', refusal: hindrance });
  if (intent.kind === '推诿') {
    const claim = holdersOf(catalogue, item.id).entries.find(({ value }) =>
      parties.includes(value.claimant),
    );
    if (claim !== undefined) return denied({ kind: 'held-by-party', claim });
  }
  return granted({
    id: freeId(catalogue, item.id),
    item: item.id,
    kind: intent.kind,
    parties,
    opened,
    ...(intent.by === null ? {} : { by: intent.by }),
    reason: intent.reason,
  });
}

export interface Settlement {
  readonly date: CalendarDate;
  /** Id of a registered body, or a name: an office, a meeting. */
  readonly by: string;
  readonly undertaker: string;
  readonly document: string | null;
}

/** The undertaker need not be a party: a third body may be told to take the item. */
export function settleDispute(
  catalogue: Catalogue,
  dispute: Entry<Dispute>,
  settlement: Settlement,
  today: CalendarDate,
): Outcome<NonNullable<Dispute['settled']>, DisputeRefusal> {
  const { date, by, undertaker, document } = settlement;
  const { opened } = dispute.value;
  if (dispute.value.settled !== undefined) return denied({ kind: 'already-settled', dispute });
  if (date > today) return denied({ kind: 'still-to-come', date });
  if (date < opened) return denied({ kind: 'before-opening', date, opened });
  const item = entryIn(catalogue.items.at(dispute.value.item));
  const hindrance = item === undefined ? null : hindranceOf(catalogue, item, [undertaker], today);
  if (hindrance !== null) return denied({ kind: 'no-claim-possible', refusal: hindrance });
  return granted({ date, by, undertaker, ...(document === null ? {} : { document }) });
}

/** Disputes over an item, the oldest first. */
export function disputesOver({ disputesByItem }: Catalogue, item: string): Entry<Dispute>[] {
  return [...disputesByItem.on(item).entries].sort((a, b) =>
    a.value.opened < b.value.opened ? -1 : 1,
  );
}

function hindranceOf(
  { lists, organizations }: Catalogue,
  item: Entry<Item>,
  bodies: readonly string[],
  today: CalendarDate,
): ClaimRefusal | null {
  const list = entryIn(lists.at(item.value.list))?.value;
  if (list !== undefined && eachDecides(list)) return { kind: 'each-decides', list };
  for (const id of bodies) {
    const body = entryIn(organizations.at(id))?.value;
    if (list === undefined || body === undefined) continue;
    const hindrance = notEntitled(list, id, body, today);
    if (hindrance !== null) return hindrance;
  }
  return withdrawn(item.value, today);
}

/** The item's id; with a number when it is disputed again. A file that cannot be read takes its id too. */
function freeId({ disputes }: Catalogue, item: string): string {
  const taken = (id: string): boolean => disputes.at(id).state !== 'absent';
  let id = item;
  for (let count = 2; taken(id); count += 1) id = `${item}-${count}`;
  return id;
}
