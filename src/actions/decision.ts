/** What comes of a body's wish to decide about an item: a claim to be written, nothing new, or a refusal. */
import type { ClaimEntry } from '../catalogue/catalogue.ts';
import { pathOf } from '../files/layout.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Claim, Item, ItemList, Organization } from '../model/generated/records.ts';

export type Refusal =
  /** Claimed, declined or found not applicable by another body, which the wish would overwrite. */
  | { readonly kind: 'decided-by-other'; readonly claim: ClaimEntry }
  | { readonly kind: 'body-kind'; readonly list: ItemList; readonly body: string }
  | {
      readonly kind: 'body-dissolved';
      readonly body: string;
      readonly since: string;
      readonly successor: string | null;
    }
  | { readonly kind: 'reason-missing' }
  | { readonly kind: 'not-decided' }
  /** `date`: from which day on, where it is known. */
  | { readonly kind: 'item-withdrawn'; readonly date: string | null }
  | { readonly kind: 'cooperates-with-itself'; readonly body: string }
  /** A transfer of what `body` does not hold; `claim`: who does, if anybody. */
  | { readonly kind: 'not-held'; readonly body: string; readonly claim: ClaimEntry | null }
  /** A transfer in a list in which every body decides for itself. */
  | { readonly kind: 'each-decides'; readonly list: ItemList };

export type Decided =
  | {
      readonly kind: 'write';
      readonly path: string;
      /** The record that stands there now. */
      readonly existing: ClaimEntry | null;
      readonly claim: Claim;
    }
  | { readonly kind: 'already'; readonly claim: ClaimEntry }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function refused(refusal: Refusal): Decided {
  return { kind: 'refused', refusal };
}

/** Where the decision of a body about an item is kept. */
export function claimPath(list: ItemList, item: string, body: string): string {
  return pathOf({
    kind: 'claim',
    id: item,
    list: list.id,
    organization: cellOf(list, body),
  });
}

/** The folder of a body's own decisions; null where the item has one decision for all. */
export function cellOf(list: ItemList, body: string): string | null {
  return list.rule === 'each' ? body : null;
}

/** Why a body may not decide on the items of a list on a day; null when it may. */
export function notEntitled(
  list: ItemList,
  id: string,
  body: Organization,
  day: CalendarDate,
): Refusal | null {
  if (!list.claimants.includes(body.kind)) return { kind: 'body-kind', list, body: id };
  const { dissolved, successor } = body;
  if (dissolved === undefined || dissolved > day) return null;
  return { kind: 'body-dissolved', body: id, since: dissolved, successor: successor ?? null };
}

/** A withdrawal announced for a later day leaves the item in force until then. */
export function withdrawn(item: Item, day: CalendarDate): Refusal | null {
  if (item.status !== '收回') return null;
  const date = item.withdrawal?.date ?? null;
  return date !== null && date > day ? null : { kind: 'item-withdrawn', date };
}
