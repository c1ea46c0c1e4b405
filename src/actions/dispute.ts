/** Two bodies both say an item is theirs, or neither does: a dispute is opened and settled. Pure. */
import type { Catalogue, ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import { holdersOf } from '../catalogue/holders.ts';
import { isDisputeOpen } from '../model/dispute-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Dispute, Item } from '../model/generated/records.ts';
import { eachDecides } from '../model/list-facts.ts';
import { notEntitled, type Refusal as ClaimRefusal, withdrawn } from './decision.ts';
import { denied, granted, type Outcome } from './outcome.ts';
import { type Unreadable, unreadableAmong } from './unreadable.ts';

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
): Outcome<Dispute, DisputeRefusal | Unreadable> {
  const { item, opened } = intent;
  const parties = [...new Set(intent.parties)];
  if (opened > today) return denied({ kind: 'still-to-come', date: opened });
  if (parties.length < 2) return denied({ kind: 'one-party' });
  const disputes = catalogue.disputesByItem.on(item.id);
  const open = oldestFirst(disputes.entries).find(({ value }) => isDisputeOpen(value, today));
  if (open !== undefined) return denied({ kind: 'already-open', dispute: open });
  const unread = unreadableAmong(disputes);
  if (unread !== null) return denied(unread);
  const hindrance = hindranceOf(catalogue, item, parties, today);
  if (hindrance !== null) return denied(hindrance);
  if (intent.kind === '推诿') {
    const claims = holdersOf(catalogue, item.id);
    const claim = claims.entries.find(({ value }) => parties.includes(value.claimant));
    if (claim !== undefined) return denied({ kind: 'held-by-party', claim });
    const hidden = unreadableAmong(claims);
    if (hidden !== null) return denied(hidden);
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
): Outcome<NonNullable<Dispute['settled']>, DisputeRefusal | Unreadable> {
  const { date, by, undertaker, document } = settlement;
  const { opened } = dispute.value;
  if (dispute.value.settled !== undefined) return denied({ kind: 'already-settled', dispute });
  if (date > today) return denied({ kind: 'still-to-come', date });
  if (date < opened) return denied({ kind: 'before-opening', date, opened });
  const item = catalogue.items.at(dispute.value.item);
  if (item.state === 'unusable') return denied({ kind: 'unreadable', path: item.path });
  const hindrance =
    item.state === 'absent' ? null : hindranceOf(catalogue, item.entry, [undertaker], today);
  if (hindrance !== null) return denied(hindrance);
  return granted({ date, by, undertaker, ...(document === null ? {} : { document }) });
}

function oldestFirst(disputes: readonly Entry<Dispute>[]): Entry<Dispute>[] {
  return [...disputes].sort((a, b) => (a.value.opened < b.value.opened ? -1 : 1));
}

function hindranceOf(
  { lists, organizations }: Catalogue,
  item: Entry<Item>,
  bodies: readonly string[],
  today: CalendarDate,
): Extract<DisputeRefusal, { kind: 'no-claim-possible' }> | Unreadable | null {
  const heldList = lists.at(item.value.list);
  const heldBodies = bodies.map((id) => ({ id, held: organizations.at(id) }));
  const unread = unreadableAmong(heldList, ...heldBodies.map(({ held }) => held));
  if (unread !== null) return unread;
  const hindered = (refusal: ClaimRefusal) => ({ kind: 'no-claim-possible', refusal }) as const;
  // A list or a body that is not there has a finding of its own (RL302, RL303).
  if (heldList.state === 'there') {
    const list = heldList.entry.value;
    if (eachDecides(list)) return hindered({ kind: 'each-decides', list });
    for (const { id, held } of heldBodies) {
      if (held.state !== 'there') continue;
      const hindrance = notEntitled(list, id, held.entry.value, today);
      if (hindrance !== null) return hindered(hindrance);
    }
  }
  const gone = withdrawn(item.value, today);
  return gone === null ? null : hindered(gone);
}

/** The item's id; with a number when it is disputed again. A file that cannot be read takes its id too. */
function freeId({ disputes }: Catalogue, item: string): string {
  const taken = new Set(disputes.ids());
  let id = item;
  for (let count = 2; taken.has(id); count += 1) id = `${item}-${count}`;
  return id;
}
