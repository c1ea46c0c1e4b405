/** Wishes → records of services, on the newest state: looked at beforehand, and done under the lock. */
import { notItsOwn, servicePath, setService } from '../../actions/service/set-service.ts';
import type { NamedBody } from '../../actions/service/read-value.ts';
import { cellOf } from '../../model/list-facts.ts';
import type { Entry } from '../../catalogue/catalogue.ts';
import { shelfOn } from '../../catalogue/load-some.ts';
import { DEFAULT_LARGEST_FILE, readRecord } from '../../catalogue/read-record.ts';
import type { Bodies, Shelf } from '../../catalogue/shelf.ts';
import { placeOf } from '../../files/layout.ts';
import { planNewRecord } from '../../files/plan-new-record.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { PlannedWrite } from '../../files/transaction/outcome.ts';
import type { FileTree } from '../../files/tree.ts';
import type { ItemList, Service } from '../../model/generated/records.ts';
import type { Session } from '../session.ts';
import { thereOrStop } from '../there-or-stop.ts';
import { plannedOrStop } from '../write.ts';
import type { ServiceDecided, ServiceOutcome, ServiceWish } from './wish.ts';

export interface PlannedServices {
  readonly outcomes: readonly ServiceOutcome[];
  readonly writes: readonly PlannedWrite[];
}

/** Reads what the wishes need and plans the writes. Changes nothing. */
export function planServices(
  session: Session,
  tree: FileTree,
  wishes: readonly ServiceWish[],
): PlannedServices {
  const shelf = shelfOn(tree, readRecord);
  const bodies = namesOfBodies(shelf.bodies);
  const outcomes: ServiceOutcome[] = [];
  const writes: PlannedWrite[] = [];
  for (const wish of wishes) {
    const item = thereOrStop(session, shelf.item(wish.item)).value;
    const list = thereOrStop(session, shelf.list(item.list)).value;
    const decided = decideWish(tree, shelf, list, wish, bodies);
    outcomes.push({ wish, item, decided });
    if (decided.kind !== 'write') continue;
    const write = planWrite(session, tree, decided);
    if (write !== null) writes.push(write);
  }
  return { outcomes, writes };
}

function namesOfBodies(bodies: Pick<Bodies, 'values'>): NamedBody[] {
  return [...bodies.values()].map(({ id, value }) => ({
    id,
    names: [value.name, ...(value.aliases ?? [])],
  }));
}

/** The record at a service's place; null where there is none. */
function serviceAt(
  tree: FileTree,
  path: string,
): { readonly ok: true; readonly entry: Entry<Service> | null } | { readonly ok: false } {
  const place = placeOf(path);
  if (place === null) throw new Error(`no record belongs at ${path}`);
  if (!tree.exists(path)) return { ok: true, entry: null };
  const reading = readRecord(tree, place, path, DEFAULT_LARGEST_FILE);
  if (!reading.usable) return { ok: false };
  return { ok: true, entry: { path, id: place.id, value: reading.value as Service } };
}

function decideWish(
  tree: FileTree,
  shelf: Shelf,
  list: ItemList,
  wish: ServiceWish,
  bodies: readonly NamedBody[],
): ServiceDecided {
  const at = shelf.claimAt(list.id, cellOf(list, wish.body), wish.item);
  if (at.state === 'unusable') return { kind: 'unreadable', path: at.path };
  const claim = at.state === 'there' ? at.entry : null;
  const refusal = notItsOwn(claim, wish.body);
  if (refusal !== null) return { kind: 'refused', refusal };
  const path = servicePath(list, wish.item, wish.body);
  const read = serviceAt(tree, path);
  if (!read.ok) return { kind: 'unreadable', path };
  const { assignments, troubles } = wish.assign(read.entry?.value ?? null, bodies);
  if (troubles.length > 0) return { kind: 'troubled', troubles };
  if (assignments.length === 0 && !wish.creates && read.entry === null) return { kind: 'nothing' };
  if (assignments.length === 0 && read.entry !== null) {
    return { kind: 'already', path, service: read.entry.value };
  }
  return setService(list, wish.item, wish.body, claim, read.entry, assignments);
}

function planWrite(
  session: Session,
  tree: FileTree,
  decided: Extract<ServiceDecided, { kind: 'write' }>,
): PlannedWrite | null {
  const { path, existing, service, changes } = decided;
  const place = placeOf(path);
  if (place === null) throw new Error(`no record belongs at ${path}`);
  if (existing === null) return planNewRecord(place, service);
  return plannedOrStop(session, planRecordChange(tree, path, 'service', changes));
}
