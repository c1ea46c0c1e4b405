/** Wishes → records of services, on the newest state. Pure. */
import { thereOf, type RecordEditor } from '../claim-wishes.ts';
import { cellOf } from '../../model/list-facts.ts';
import { placeOf } from '../../files/layout.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Item, Service } from '../../model/generated/records.ts';
import type { ServiceField } from '../../reports/service/fields.ts';
import type { Pinyin } from '../../text/pinyin.ts';
import { bodySpelled } from '../../words/bodies.ts';
import { dayMeant } from '../../words/days.ts';
import { granted, type Outcome } from '../outcome.ts';
import { editOf, type FileRefusal, type Proposal, type RefusedMatter } from '../proposal.ts';
import { refusedMatter } from '../weights.ts';
import type { Assignment, AssignmentProblem } from './assignment.ts';
import type { ValueWords } from './read-value.ts';
import { notItsOwn, type ServiceRefusal, type ServiceSet, setService } from './set-service.ts';

/** A value that cannot be set. */
export type ValueTrouble =
  | AssignmentProblem
  /** A formula without a value. */
  | { readonly kind: 'formula'; readonly field: ServiceField }
  /** Both the form and, since it was made, the record were changed: which is right nobody can tell. */
  | {
      readonly kind: 'changed-since';
      readonly field: ServiceField;
      readonly before: string;
      readonly now: string;
      readonly text: string;
    };

export interface Trouble {
  readonly problem: ValueTrouble;
  /** Letter of the column in a table. */
  readonly column: string | null;
}

export interface Assignments {
  readonly assignments: readonly Assignment[];
  readonly troubles: readonly Trouble[];
}

/** What a clerk wants set for one item; the record it is about is read under the lock. */
export interface ServiceWish {
  readonly item: string;
  readonly body: string;
  /** Makes the record even where nothing is set in it. */
  readonly creates: boolean;
  /** In the table it comes from, from 1; null for what was typed. */
  readonly row: number | null;
  assign(existing: Service | null, meant: ValueWords): Assignments;
}

export interface ServiceOutcome {
  readonly wish: ServiceWish;
  /** Null where it can no longer be read. */
  readonly item: Item | null;
  readonly decided: ServiceDecided;
}

type ServiceDecided =
  | Exclude<ServiceSet, { readonly kind: 'refused' }>
  | { readonly kind: 'refused'; readonly refusal: ServiceRefusal | FileRefusal }
  | { readonly kind: 'troubled'; readonly troubles: readonly Trouble[] }
  /** Nothing was to be set, and there is no record. */
  | { readonly kind: 'nothing' };

export function isRefused({ decided }: ServiceOutcome): boolean {
  return decided.kind === 'refused' || decided.kind === 'troubled';
}

/** What words are read with. `pinyin` null: initials are not looked at. */
export interface WordsAtHand {
  readonly today: CalendarDate;
  readonly pinyin: Pinyin | null;
}

/** A record that comes out as it was is not written. */
export function proposeServices(
  shelf: Shelf,
  edit: RecordEditor,
  wishes: readonly ServiceWish[],
  { today, pinyin }: WordsAtHand,
): Proposal<readonly ServiceOutcome[]> {
  const meant: ValueWords = {
    body: (word) => bodySpelled(shelf.bodies, word, {}, pinyin),
    day: (word) => dayMeant(word, () => today),
  };
  const writes: PlannedWrite[] = [];
  const refusals: RefusedMatter[] = [];
  const outcomes = wishes.map((wish): ServiceOutcome => {
    const item = thereOf(shelf.item(wish.item), wish.item);
    const decided = item.ok ? decideOn(shelf, item.value.value, wish, meant) : refusedBy(item);
    const write = decided.kind === 'write' ? writeOf(edit, decided) : granted(null);
    const settled = write.ok ? decided : refusedBy(write);
    if (settled.kind === 'refused') refusals.push(refusedMatter(wish.item, settled.refusal));
    else if (settled.kind === 'troubled') {
      const weight = settled.troubles.some(isUnread) ? 'unreadable' : 'usage';
      refusals.push({ about: wish.item, weight, reason: settled.troubles });
    } else if (write.ok && write.value !== null) writes.push(write.value);
    return { wish, item: item.ok ? item.value.value : null, decided: settled };
  });
  return { writes, refusals, result: outcomes };
}

/** A word that may mean what cannot be read: nobody knows whether it is wrong. */
function isUnread({ problem }: Trouble): boolean {
  return (
    problem.kind === 'value' &&
    problem.problem.kind === 'word' &&
    problem.problem.failed.kind === 'unusable'
  );
}

function refusedBy({ refusal }: { readonly refusal: ServiceRefusal | FileRefusal }) {
  return { kind: 'refused' as const, refusal };
}

function decideOn(shelf: Shelf, item: Item, wish: ServiceWish, meant: ValueWords): ServiceDecided {
  const held = thereOf(shelf.list(item.list), item.list);
  if (!held.ok) return refusedBy(held);
  const list = held.value.value;
  const cell = cellOf(list, wish.body);
  const at = shelf.claimAt(list.id, cell, item.id);
  if (at.state === 'unusable') return refusedBy({ refusal: { kind: 'unreadable', path: at.path } });
  const claim = at.state === 'there' ? at.entry : null;
  const refusal = notItsOwn(claim, wish.body);
  if (refusal !== null) return { kind: 'refused', refusal };
  const there = shelf.serviceAt(list.id, cell, item.id);
  if (there.state === 'unusable') {
    return refusedBy({ refusal: { kind: 'unreadable', path: there.path } });
  }
  const existing = there.state === 'there' ? there.entry : null;
  const { assignments, troubles } = wish.assign(existing?.value ?? null, meant);
  if (troubles.length > 0) return { kind: 'troubled', troubles };
  if (assignments.length === 0 && existing !== null) {
    return { kind: 'already', path: existing.path, service: existing.value };
  }
  if (assignments.length === 0 && !wish.creates) return { kind: 'nothing' };
  return setService(list, item.id, wish.body, claim, existing, assignments);
}

function writeOf(
  edit: RecordEditor,
  { path, existing, service, changes }: Extract<ServiceSet, { readonly kind: 'write' }>,
): Outcome<PlannedWrite | null, FileRefusal> {
  if (existing !== null) return editOf(edit(path, 'service', changes));
  const place = placeOf(path);
  if (place === null) throw new Error(`no record belongs at ${path}`);
  return granted(planNewRecord(place, service));
}
