/**
 * Which agreements are needed and not there: items that are delegated (委托), claimed, and in no
 * agreement with the claimant that is not over. By provincial authority, so that one letter covers
 * all its items; within it by delegate. Pure.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { agreementsWith } from '../catalogue/agreed.ts';
import { holdersOf } from '../catalogue/holders.ts';
import { isDraft, isOpen } from '../model/agreement.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Item } from '../model/generated/records.ts';
import { isDelegated, isItemInForce } from '../model/item-facts.ts';
import { bodyName, fullItemName, shortBodyName } from './names.ts';

/** What it takes to tell which agreements are missing. */
export const NEEDED_FROM = ['list', 'organization', 'item', 'claim', 'delegation'] as const;

export interface NeededItem {
  readonly item: string;
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly powers: readonly string[];
  /** An agreement of these parties that was signed, and is over or was ended. */
  readonly lapsed: string | null;
}

export interface NeededPair {
  readonly delegate: string;
  readonly delegateName: string;
  /** What people call it: for commands. */
  readonly delegateShort: string;
  readonly items: readonly NeededItem[];
}

export interface NeededAuthority {
  readonly authority: string;
  readonly authorityName: string;
  readonly authorityShort: string;
  /** Agreements to be made over items; an item that each zone decides on counts once a zone. */
  readonly count: number;
  readonly delegates: readonly NeededPair[];
}

export interface NeededDelegations {
  readonly count: number;
  readonly authorities: readonly NeededAuthority[];
  /** Agreements drafted and not yet signed. */
  readonly drafts: readonly string[];
  /** Delegated items that nobody has claimed: with whom to agree is not known. */
  readonly unclaimed: number;
}

export interface NeededFilter {
  readonly authority?: string;
  readonly delegate?: string;
}

export function neededDelegations(
  catalogue: Catalogue,
  day: CalendarDate,
  filter: NeededFilter = {},
): NeededDelegations {
  const byAuthority = new Map<string, Map<string, NeededItem[]>>();
  let unclaimed = 0;
  for (const { value: item } of itemsInOrder(catalogue)) {
    if (!isDelegated(item) || !isItemInForce(item, day)) continue;
    if (filter.authority !== undefined && item.authority !== filter.authority) continue;
    const holders = holdersOf(catalogue, item.id);
    if (holders.entries.length === 0 && holders.unread.length === 0) unclaimed += 1;
    for (const { value } of holders.entries) {
      const delegate = value.claimant;
      if (filter.delegate !== undefined && delegate !== filter.delegate) continue;
      const needed = neededItem(catalogue, item, delegate, day);
      if (needed === null) continue;
      const pairs = byAuthority.get(item.authority) ?? new Map<string, NeededItem[]>();
      byAuthority.set(item.authority, pairs);
      pairs.set(delegate, [...(pairs.get(delegate) ?? []), needed]);
    }
  }
  const authorities = [...byAuthority].map(([authority, pairs]) =>
    authorityOf(catalogue, authority, pairs),
  );
  return {
    count: authorities.reduce((sum, { count }) => sum + count, 0),
    authorities,
    drafts: [...catalogue.delegations.values()]
      .filter(
        ({ value }) =>
          isDraft(value) &&
          (filter.authority === undefined || value.delegator === filter.authority) &&
          (filter.delegate === undefined || value.delegate === filter.delegate),
      )
      .map(({ id }) => id),
    unclaimed,
  };
}

function itemsInOrder(catalogue: Catalogue): readonly { readonly value: Item }[] {
  return [...catalogue.itemsByList].flatMap(([, items]) =>
    [...items].sort((a, b) => a.value.number - b.value.number),
  );
}

function neededItem(
  catalogue: Catalogue,
  item: Item,
  delegate: string,
  day: CalendarDate,
): NeededItem | null {
  const { entries: agreements, unread } = agreementsWith(catalogue, item.id, delegate);
  // One that cannot be read may be open.
  if (unread.length > 0 || agreements.some(({ value }) => isOpen(value, day))) return null;
  return {
    item: item.id,
    number: item.number,
    name: fullItemName(item),
    type: item.type,
    powers: item.scope.powers ?? [],
    lapsed: agreements.filter(({ value }) => value.signed !== undefined).at(-1)?.id ?? null,
  };
}

function authorityOf(
  catalogue: Catalogue,
  authority: string,
  pairs: ReadonlyMap<string, readonly NeededItem[]>,
): NeededAuthority {
  const delegates = [...pairs].map(([delegate, items]) => ({
    delegate,
    delegateName: bodyName(catalogue, delegate),
    delegateShort: shortBodyName(catalogue, delegate),
    items,
  }));
  return {
    authority,
    authorityName: bodyName(catalogue, authority),
    authorityShort: shortBodyName(catalogue, authority),
    count: delegates.reduce((sum, { items }) => sum + items.length, 0),
    delegates,
  };
}

/** Ids of the items that need an agreement; a party that is null is anybody. */
export function neededItems(
  catalogue: Catalogue,
  day: CalendarDate,
  parties: { readonly authority: string | null; readonly delegate: string | null },
): ReadonlySet<string> {
  const { authority, delegate } = parties;
  const { authorities } = neededDelegations(catalogue, day, {
    ...(authority === null ? {} : { authority }),
    ...(delegate === null ? {} : { delegate }),
  });
  const pairs = authorities.flatMap(({ delegates }) => delegates);
  return new Set(pairs.flatMap(({ items }) => items.map(({ item }) => item)));
}
