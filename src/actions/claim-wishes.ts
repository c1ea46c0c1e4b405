/** Wishes → decisions → the writes of a proposal, on the newest state. Pure. */
import type { Held } from '../catalogue/held.ts';
import type { Shelf } from '../catalogue/shelf.ts';
import { placeOf } from '../files/layout.ts';
import { planNewRecord } from '../files/plan-new-record.ts';
import type { PlannedChange } from '../files/plan-write.ts';
import type { PlannedWrite } from '../files/transaction/outcome.ts';
import type { Change } from '../files/yaml/edit.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Claim, Item } from '../model/generated/records.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import { claimChanges } from './claim-changes.ts';
import { decide } from './decide.ts';
import { type Decided, type Refusal } from './decision.ts';
import { cellOf } from '../model/list-facts.ts';
import { denied, granted, type Outcome } from './outcome.ts';
import { editOf, type FileRefusal, type Proposal, type RefusedMatter } from './proposal.ts';
import { transfer } from './transfer.ts';
import { refusedMatter } from './weights.ts';

interface Wanted {
  readonly item: string;
  /** Whose decision it is; for a transfer, who receives. */
  readonly body: string;
  /** Ids of bodies that cooperate; null: as they were. */
  readonly cooperating: readonly string[] | null;
  readonly reason: string | null;
  /** Row of the table it comes from, from 1; null for what was typed. */
  readonly row: number | null;
}

/** What a clerk wants done with one item, by ids: the records are read again under the lock. */
export type Wish =
  | (Wanted & { readonly act: 'decide'; readonly decision: Claim['decision'] })
  | (Wanted & { readonly act: 'transfer'; readonly from: string });

export interface Occasion {
  readonly date: CalendarDate;
  /** E-mail. */
  readonly clerk: string;
}

export interface ClaimOutcome {
  readonly wish: Wish;
  /** Null where it can no longer be read. */
  readonly item: Item | null;
  readonly decided:
    | Exclude<Decided, { readonly kind: 'refused' }>
    | { readonly kind: 'refused'; readonly refusal: Refusal | FileRefusal };
}

/** Changes on the text of a record that is there. */
export type RecordEditor = (
  path: string,
  kind: RecordKind,
  changes: readonly Change[],
) => PlannedChange;

/** A record that comes out as it was is not written. */
export function proposeClaims(
  shelf: Shelf,
  edit: RecordEditor,
  wishes: readonly Wish[],
  occasion: Occasion,
): Proposal<readonly ClaimOutcome[]> {
  const writes: PlannedWrite[] = [];
  const refusals: RefusedMatter[] = [];
  const outcomes = wishes.map((wish): ClaimOutcome => {
    const item = thereOf(shelf.item(wish.item), wish.item);
    const decided = item.ok ? decideOn(shelf, item.value.value, wish, occasion) : refusedBy(item);
    const write = decided.kind === 'write' ? writeOf(edit, decided) : granted(null);
    const settled = write.ok ? decided : refusedBy(write);
    if (settled.kind === 'refused') refusals.push(refusedMatter(wish.item, settled.refusal));
    else if (write.ok && write.value !== null) writes.push(write.value);
    return { wish, item: item.ok ? item.value.value : null, decided: settled };
  });
  return { writes, refusals, result: outcomes };
}

/** A record that was chosen a moment ago. */
export function thereOf<E>(held: Held<E>, id: string): Outcome<E, FileRefusal> {
  switch (held.state) {
    case 'there':
      return granted(held.entry);
    case 'absent':
      return denied({ kind: 'gone', id });
    case 'unusable':
      return denied({ kind: 'unreadable', path: held.path });
  }
}

function refusedBy(outcome: { readonly refusal: FileRefusal }) {
  return { kind: 'refused' as const, refusal: outcome.refusal };
}

function decideOn(
  shelf: Shelf,
  item: Item,
  wish: Wish,
  occasion: Occasion,
): ClaimOutcome['decided'] {
  const list = thereOf(shelf.list(item.list), item.list);
  if (!list.ok) return refusedBy(list);
  const at = shelf.claimAt(item.list, cellOf(list.value.value, wish.body), item.id);
  if (at.state === 'unusable') return refusedBy({ refusal: { kind: 'unreadable', path: at.path } });
  const existing = at.state === 'there' ? at.entry : null;
  const body = thereOf(shelf.organization(wish.body), wish.body);
  if (!body.ok) return refusedBy(body);
  const { reason, cooperating } = wish;
  if (wish.act === 'decide') {
    const intent = { ...occasion, decision: wish.decision, body: body.value, reason, cooperating };
    return decide(list.value.value, item, existing, intent);
  }
  const from = thereOf(shelf.organization(wish.from), wish.from);
  if (!from.ok) return refusedBy(from);
  const intent = { ...occasion, from: from.value, to: body.value, reason, cooperating };
  return transfer(list.value.value, item, existing, intent);
}

function writeOf(
  edit: RecordEditor,
  { claim, existing, path }: Extract<Decided, { readonly kind: 'write' }>,
): Outcome<PlannedWrite | null, FileRefusal> {
  if (existing !== null) {
    return editOf(edit(existing.path, 'claim', claimChanges(existing.value, claim)));
  }
  const place = placeOf(path);
  if (place === null) throw new Error(`no record belongs at ${path}`);
  return granted(planNewRecord(place, claim));
}
