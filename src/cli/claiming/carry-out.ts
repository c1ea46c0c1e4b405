/** Wishes → decisions → writes, on the newest state: looked at beforehand, and done under the lock. */
import { claimChanges } from '../../actions/claim-changes.ts';
import { decide } from '../../actions/decide.ts';
import { cellOf, type Decided } from '../../actions/decision.ts';
import { transfer } from '../../actions/transfer.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { placeOf } from '../../files/layout.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { FileTree } from '../../files/tree.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Item, ItemList, Organization } from '../../model/generated/records.ts';
import type { Session } from '../session.ts';
import { thereOrStop } from '../there-or-stop.ts';
import { plannedOrStop } from '../write.ts';
import { EditorMissed, type Parts } from '../writing/parts.ts';
import type { Outcome, Unreadable, Wish } from './wish.ts';

export interface Occasion {
  readonly date: CalendarDate;
  /** E-mail. */
  readonly clerk: string;
}

export interface Planned {
  readonly outcomes: readonly Outcome[];
  /** Of the outcomes that write; a record that comes out as it was is not written. */
  readonly writes: readonly PlannedWrite[];
}

/** Reads what the wishes need and plans the writes. Changes nothing. */
export function planWishes(
  session: Session,
  tree: FileTree,
  parts: Parts | null,
  wishes: readonly Wish[],
  occasion: Occasion,
): Planned {
  const shelf = shelfOn(tree, parts?.readRecord ?? null);
  const outcomes: Outcome[] = [];
  const writes: PlannedWrite[] = [];
  for (const wish of wishes) {
    const item = thereOrStop(session, shelf.item(wish.item)).value;
    const decided = decideWish(session, shelf, item, wish, occasion);
    outcomes.push({ wish, item, decided });
    if (decided.kind !== 'write') continue;
    const write = planWrite(session, tree, parts, decided);
    if (write !== null) writes.push(write);
  }
  return { outcomes, writes };
}

function decideWish(
  session: Session,
  shelf: Shelf,
  item: Item,
  wish: Wish,
  occasion: Occasion,
): Decided | Unreadable {
  const list: ItemList = thereOrStop(session, shelf.list(item.list)).value;
  const at = shelf.claimAt(list.id, cellOf(list, wish.body), item.id);
  if (at.state === 'unusable') return { kind: 'unreadable', path: at.path };
  const existing = at.state === 'there' ? at.entry : null;
  const body: Entry<Organization> = thereOrStop(session, shelf.organization(wish.body));
  const { reason, cooperating } = wish;
  if (wish.act === 'decide') {
    const { decision } = wish;
    return decide(list, item, existing, { ...occasion, decision, body, reason, cooperating });
  }
  const from = thereOrStop(session, shelf.organization(wish.from));
  return transfer(list, item, existing, { ...occasion, from, to: body, reason, cooperating });
}

function planWrite(
  session: Session,
  tree: FileTree,
  parts: Parts | null,
  decided: Extract<Decided, { kind: 'write' }>,
): PlannedWrite | null {
  const { claim, existing, path } = decided;
  if (existing === null) {
    const place = placeOf(path);
    if (place === null) throw new Error(`no record belongs at ${path}`);
    return planNewRecord(place, claim);
  }
  if (parts === null) throw new EditorMissed();
  const changes = claimChanges(existing.value, claim);
  return plannedOrStop(session, parts.planRecordChange(tree, existing.path, 'claim', changes));
}
