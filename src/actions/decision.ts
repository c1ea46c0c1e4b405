/** What comes of a body's wish to decide about an item: a claim to be written, nothing new, or a refusal. */
import type { ClaimEntry } from '../catalogue/catalogue.ts';
import { pathOf } from '../files/layout.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Claim, Item, ItemList, Organization } from '../model/generated/records.ts';
import { isItemInForce, withdrawalOf } from '../model/item-facts.ts';
import { cellOf, whyNotClaim } from '../model/list-facts.ts';

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

/** Why a body may not decide on the items of a list on a day; null when it may. */
export function notEntitled(
  list: ItemList,
  id: string,
  body: Organization,
  day: CalendarDate,
): Refusal | null {
  const why = whyNotClaim(list, body, day);
  if (why === null) return null;
  return why.kind === 'body-kind' ? { ...why, list, body: id } : { ...why, body: id };
}

/** Nothing is decided of what is no longer in force. */
export function withdrawn(item: Item, day: CalendarDate): Refusal | null {
  if (isItemInForce(item, day)) return null;
  return { kind: 'item-withdrawn', date: withdrawalOf(item)?.date ?? null };
}
