/** Both sides have signed an agreement. Pure. */
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import type { Held } from '../../catalogue/held.ts';
import { claimOf } from '../../catalogue/holders.ts';
import type { Change } from '../../files/yaml/edit.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import { isEnded, isSigned } from '../../model/agreement.ts';
import { stampOf } from '../../model/stamps.ts';
import { lacksOf } from '../../model/agreement-elements.ts';
import { unreadableAmong } from '../unreadable.ts';
import { future, refusedStep, type Step, type StepRefusal } from './step.ts';

export interface SignIntent {
  readonly date: CalendarDate;
  /** null: as the draft says. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly document: NonNullable<Delegation['document']> | null;
  /** Take the items as they are now, where they changed since the draft. */
  readonly restamp: boolean;
  readonly day: CalendarDate;
}

/**
 * What was signed stays as it was signed: the same day once more is "already so", and may add the
 * document; another day or term is another agreement.
 */
export function signAgreement(
  catalogue: Catalogue,
  delegation: Delegation,
  intent: SignIntent,
): Step {
  const { date, document, day } = intent;
  if (isEnded(delegation)) {
    return refusedStep({ kind: 'terminated', date: delegation.termination?.date ?? '' });
  }
  const from = intent.from ?? delegation.term?.from ?? null;
  const to = intent.to ?? delegation.term?.to ?? null;
  const { signed } = delegation;
  if (isSigned(delegation) && signed !== undefined) {
    const same =
      signed.date === date &&
      from === (delegation.term?.from ?? null) &&
      to === (delegation.term?.to ?? null);
    if (!same) return refusedStep({ kind: 'signed-otherwise', date: signed.date });
    const changes = documentChanges(delegation, document);
    return changes.length === 0 ? { kind: 'already' } : { kind: 'change', changes };
  }
  const items = delegation.items.map((one) => coveredBy(catalogue, delegation, one));
  const unread = unreadableAmong(...items.flatMap(({ item, claim }) => [item, claim]));
  if (unread !== null) return refusedStep(unread);
  const term = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const lacks = lacksOf(
    { ...delegation, term },
    items.some(({ item }) => valueOf(item)?.type === '行政处罚'),
  );
  const needed = lacks.filter((lack) => lack.needed);
  const refusals: StepRefusal[] = [
    ...future(date, day),
    ...(needed.length === 0 ? [] : [{ kind: 'lacking', lacks: needed } as const]),
    ...termRefusals(from, to, date),
    ...itemTroubles(items, delegation.delegate, intent.restamp),
  ];
  if (refusals.length > 0) return refusedStep(...refusals);
  return {
    kind: 'change',
    changes: [
      ...(intent.restamp ? stampChanges(items) : []),
      ...(from === null && to === null ? [] : [{ pointer: ['term'], value: term }]),
      { pointer: ['signed'], value: { date } },
      ...documentChanges(delegation, document),
      { pointer: ['status'], value: '签订' },
    ],
  };
}

/** An item as the agreement has it, and as the catalogue does. */
interface Covered {
  readonly id: string;
  readonly stamp: string;
  readonly item: Held<Entry<Item>>;
  /** The delegate's, in force. */
  readonly claim: Held<unknown>;
}

function coveredBy(
  catalogue: Catalogue,
  { delegate }: Delegation,
  { item: id, stamp }: Delegation['items'][number],
): Covered {
  const item = catalogue.items.at(id);
  return { id, stamp, item, claim: claimOf(catalogue, id, delegate) };
}

/** Of an item that can be used; what cannot has been refused before. */
function valueOf(item: Held<Entry<Item>>): Item | undefined {
  return item.state === 'there' ? item.entry.value : undefined;
}

function termRefusals(
  from: CalendarDate | string | null,
  to: CalendarDate | string | null,
  date: CalendarDate,
): StepRefusal[] {
  if (to === null) return [];
  if (from !== null && to < from) return [{ kind: 'term-backwards', from, to }];
  return to < date ? [{ kind: 'term-over', to, date }] : [];
}

/** Gone, no longer the delegate's, or changed since the draft. */
function itemTroubles(
  items: readonly Covered[],
  delegate: string,
  restamp: boolean,
): StepRefusal[] {
  const gone: string[] = [];
  const changed: string[] = [];
  const unclaimed: string[] = [];
  for (const { id, stamp, item, claim } of items) {
    const value = valueOf(item);
    if (value === undefined) {
      gone.push(id);
      continue;
    }
    if (stampOf(value) !== stamp) changed.push(id);
    if (claim.state === 'absent') unclaimed.push(id);
  }
  return [
    ...(gone.length === 0 ? [] : [{ kind: 'items-gone', items: gone } as const]),
    ...(unclaimed.length === 0
      ? []
      : [{ kind: 'not-claimed', delegate, items: unclaimed } as const]),
    ...(changed.length === 0 || restamp
      ? []
      : [{ kind: 'items-changed', items: changed } as const]),
  ];
}

function stampChanges(items: readonly Covered[]): Change[] {
  return items.flatMap(({ stamp, item }, at): Change[] => {
    const value = valueOf(item);
    const now = value === undefined ? stamp : stampOf(value);
    return now === stamp ? [] : [{ pointer: ['items', at, 'stamp'], value: now }];
  });
}

function documentChanges(
  delegation: Delegation,
  document: NonNullable<Delegation['document']> | null,
): Change[] {
  const before = delegation.document;
  if (document === null) return [];
  if (before?.name === document.name && before.sha256 === document.sha256) return [];
  return [{ pointer: ['document'], value: document }];
}
