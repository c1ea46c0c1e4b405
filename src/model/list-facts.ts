/** Who decides on the items of a list. Pure. */
import { dissolvedOn } from './body-facts.ts';
import type { ItemList, Organization } from './generated/records.ts';

type Rule = Pick<ItemList, 'rule'>;
type Claimants = Pick<ItemList, 'claimants'>;

/**
 * Rule `each`: every claimant decides on each item for itself (a zone, according to its own reality).
 * Else (`single`) each item is taken by one of them, and there is one decision for all.
 */
export function eachDecides({ rule }: Rule): boolean {
  return rule === 'each';
}

/** The body whose own decision it is; null where an item has one decision for all. */
export function cellOf(list: Rule, body: string): string | null {
  return eachDecides(list) ? body : null;
}

/** Whether the list names this kind of body among those that may claim from it. */
export function isClaimantKind({ claimants }: Claimants, kind: string): boolean {
  return (claimants as readonly string[]).includes(kind);
}

export type Unentitled =
  /** The list names other kinds of body. */
  | { readonly kind: 'body-kind' }
  | {
      readonly kind: 'body-dissolved';
      readonly since: string;
      readonly successor: string | null;
    };

/** Why a body may not decide on the items of a list on a day; null when it may. */
export function whyNotClaim(
  list: Claimants,
  body: Pick<Organization, 'kind' | 'dissolved' | 'successor'>,
  day: string,
): Unentitled | null {
  if (!isClaimantKind(list, body.kind)) return { kind: 'body-kind' };
  const gone = dissolvedOn(body, day);
  return gone === null ? null : { kind: 'body-dissolved', ...gone };
}

export function mayClaim(
  list: Claimants,
  body: Pick<Organization, 'kind' | 'dissolved' | 'successor'>,
  day: string,
): boolean {
  return whyNotClaim(list, body, day) === null;
}

/**
 * Whether a body may claim from some list: whom a clerk means by initials that several share (sfgw is
 * 省发改委 as well, which claims nothing).
 */
export function mayClaimFromSome(
  lists: Iterable<Claimants>,
  day: string,
): (body: Pick<Organization, 'kind' | 'dissolved' | 'successor'>) => boolean {
  const all = [...lists];
  return (body) => all.some((list) => mayClaim(list, body, day));
}
