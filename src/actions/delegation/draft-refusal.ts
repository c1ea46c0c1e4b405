/** Why no agreement can be drafted over these items, for this body. Pure. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { holdersOf } from '../../catalogue/holders.ts';
import { dissolvedOn } from '../../model/body-facts.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import { isDelegated } from '../../model/item-facts.ts';
import { withdrawn } from '../decision.ts';
import { type Unreadable, unreadableAmong } from '../unreadable.ts';

export type DraftRefusal =
  | { readonly kind: 'no-items' }
  /** 下放: the receiver acts in its own name, and no agreement is needed. */
  | { readonly kind: 'not-delegated'; readonly item: string }
  | { readonly kind: 'withdrawn'; readonly item: string; readonly date: string | null }
  /** 行政强制法 art. 17: coercive measures may not be delegated. */
  | { readonly kind: 'coercion'; readonly item: string }
  | {
      readonly kind: 'several-authorities';
      readonly authorities: readonly {
        readonly authority: string;
        readonly items: readonly string[];
      }[];
    }
  | { readonly kind: 'unclaimed'; readonly item: string }
  | {
      readonly kind: 'claimed-by-other';
      readonly item: string;
      readonly delegate: string;
      readonly holders: readonly string[];
    }
  /** None was named, and more than one body has claimed them. */
  | { readonly kind: 'several-claimants'; readonly claimants: readonly string[] }
  | { readonly kind: 'delegate-is-delegator'; readonly body: string }
  | { readonly kind: 'dissolved'; readonly body: string; readonly since: string }
  | { readonly kind: 'covered'; readonly item: string; readonly agreement: string }
  | {
      readonly kind: 'powers-outside';
      readonly item: string;
      readonly powers: readonly string[];
      readonly allowed: readonly string[];
    }
  | { readonly kind: 'term-backwards'; readonly from: string; readonly to: string }
  | { readonly kind: 'id-taken'; readonly id: string };

export type Parties =
  | { readonly ok: true; readonly delegator: string; readonly delegate: string }
  | { readonly ok: false; readonly refusals: readonly (DraftRefusal | Unreadable)[] };

/** The authority of all the items, and the body that has claimed all of them. */
export function partyRefusals(
  catalogue: Catalogue,
  items: readonly Item[],
  wanted: string | null,
  day: CalendarDate,
): Parties {
  const [first] = items;
  if (first === undefined) return { ok: false, refusals: [{ kind: 'no-items' }] };
  const authorities = new Map<string, string[]>();
  for (const { authority, id } of items) {
    authorities.set(authority, [...(authorities.get(authority) ?? []), id]);
  }
  if (authorities.size > 1) {
    const several = [...authorities].map(([authority, ids]) => ({ authority, items: ids }));
    return { ok: false, refusals: [{ kind: 'several-authorities', authorities: several }] };
  }
  const delegator = first.authority;
  if (wanted === delegator) {
    return { ok: false, refusals: [{ kind: 'delegate-is-delegator', body: delegator }] };
  }
  const refusals: (DraftRefusal | Unreadable)[] = [];
  const claimants = new Set<string>();
  for (const item of items.filter(isDelegated)) {
    const claims = holdersOf(catalogue, item.id);
    const holders = claims.entries.map(({ value }) => value.claimant);
    // A claim that cannot be read may be another's; of the body that is named one claim is enough.
    const unread = wanted !== null && holders.includes(wanted) ? null : unreadableAmong(claims);
    if (unread !== null) refusals.push(unread);
    else if (holders.length === 0) refusals.push({ kind: 'unclaimed', item: item.id });
    else if (wanted !== null && !holders.includes(wanted)) {
      refusals.push({ kind: 'claimed-by-other', item: item.id, delegate: wanted, holders });
    }
    for (const holder of holders) claimants.add(holder);
  }
  for (const item of items) {
    if (!isDelegated(item)) refusals.push({ kind: 'not-delegated', item: item.id });
  }
  if (refusals.length > 0) return { ok: false, refusals };
  const [only] = claimants;
  const delegate = wanted ?? only;
  if (delegate === undefined || (wanted === null && claimants.size > 1)) {
    const refusal = { kind: 'several-claimants', claimants: [...claimants] } as const;
    return { ok: false, refusals: [refusal] };
  }
  if (delegate === delegator) {
    return { ok: false, refusals: [{ kind: 'delegate-is-delegator', body: delegator }] };
  }
  const body = catalogue.organizations.at(delegate);
  if (body.state === 'unusable') {
    return { ok: false, refusals: [{ kind: 'unreadable', path: body.path }] };
  }
  const gone = body.state === 'absent' ? null : dissolvedOn(body.entry.value, day);
  if (gone !== null) {
    const refusal = { kind: 'dissolved', body: delegate, since: gone.since } as const;
    return { ok: false, refusals: [refusal] };
  }
  return { ok: true, delegator, delegate };
}

/** What the item itself has against being delegated, and against these powers. */
export function itemRefusals(
  item: Item,
  powers: readonly string[] | null,
  day: CalendarDate,
): DraftRefusal[] {
  const gone = withdrawn(item, day);
  if (gone?.kind === 'item-withdrawn') {
    return [{ kind: 'withdrawn', item: item.id, date: gone.date }];
  }
  if (item.type === '行政强制') return [{ kind: 'coercion', item: item.id }];
  const allowed: readonly string[] | undefined = item.scope.powers;
  const outside =
    allowed === undefined ? [] : (powers ?? []).filter((power) => !allowed.includes(power));
  return outside.length === 0 || allowed === undefined
    ? []
    : [{ kind: 'powers-outside', item: item.id, powers: outside, allowed }];
}

/** The delegator is the item's authority, so two agreements over an item differ in the delegate. */
export function sameParties(delegation: Delegation, delegate: string): boolean {
  return delegation.delegate === delegate;
}
