/** Both sides have signed an agreement. Pure. */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { claimOf } from '../../catalogue/holders.ts';
import type { Change } from '../../files/yaml/edit.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { isEnded, isSigned } from '../../model/agreement.ts';
import { stampOf } from '../../model/stamps.ts';
import { lacksOf } from '../../model/agreement-elements.ts';
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
  const types = delegation.items.map(({ item }) => entryIn(catalogue.items.at(item))?.value.type);
  const term = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
  const lacks = lacksOf({ ...delegation, term }, types.includes('行政处罚'));
  const needed = lacks.filter((lack) => lack.needed);
  const refusals: StepRefusal[] = [
    ...future(date, day),
    ...(needed.length === 0 ? [] : [{ kind: 'lacking', lacks: needed } as const]),
    ...termRefusals(from, to, date),
    ...itemTroubles(catalogue, delegation, intent.restamp),
  ];
  if (refusals.length > 0) return refusedStep(...refusals);
  return {
    kind: 'change',
    changes: [
      ...(intent.restamp ? stampChanges(catalogue, delegation) : []),
      ...(from === null && to === null ? [] : [{ pointer: ['term'], value: term }]),
      { pointer: ['signed'], value: { date } },
      ...documentChanges(delegation, document),
      { pointer: ['status'], value: '签订' },
    ],
  };
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
  catalogue: Catalogue,
  { items, delegate }: Delegation,
  restamp: boolean,
): StepRefusal[] {
  const gone: string[] = [];
  const changed: string[] = [];
  const unclaimed: string[] = [];
  for (const { item: id, stamp } of items) {
    const item = entryIn(catalogue.items.at(id))?.value;
    if (item === undefined) gone.push(id);
    else if (stampOf(item) !== stamp) changed.push(id);
    if (item !== undefined && claimOf(catalogue, id, delegate).state !== 'there')
      unclaimed.push(id);
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

function stampChanges(catalogue: Catalogue, { items }: Delegation): Change[] {
  return items.flatMap(({ item: id, stamp }, at): Change[] => {
    const item = entryIn(catalogue.items.at(id))?.value;
    const now = item === undefined ? stamp : stampOf(item);
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
