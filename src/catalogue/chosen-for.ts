/** Which of the items that a filter takes are meant for a body. */
import { isClaimed, isDecided } from '../model/decision-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Item, ItemList, Organization } from '../model/generated/records.ts';
import { cellOf } from '../model/list-facts.ts';
import type { Entry } from './catalogue.ts';
import { competentFor } from './competence.ts';
import type { Shelf } from './shelf.ts';
import { isFreeToClaim, standOn } from './standing.ts';

export interface Fitting {
  readonly fits: (item: Entry<Item>, list: ItemList) => boolean;
  /** Files that would have to be read to tell; complete once all items were asked about. */
  readonly unread: ReadonlySet<string>;
}

/** `open`: free for it to decide; `held`: what it has decided on; `claimed`: of these what it has claimed. */
type Which = 'open' | 'held' | 'claimed';

/**
 * `open` is what it may claim, nobody has decided and nobody disputes, and it is competent for: exactly
 * what `renling unclaimed --org` shows.
 */
export function chosenFor(
  { shelf, date }: { readonly shelf: Shelf; readonly date: CalendarDate },
  body: Entry<Organization>,
  which: Which,
): Fitting {
  const unread = new Set<string>();
  const competence = new Map<string, ReturnType<typeof competentFor>>();
  const isOwn = (item: Entry<Item>, list: ItemList): boolean => {
    const competent = competence.get(list.id) ?? competentFor(shelf.bodies, list, date);
    competence.set(list.id, competent);
    return competent(item.value).bodies.includes(body.id);
  };
  return {
    unread,
    fits(item, list) {
      if (which === 'open') {
        if (!isOwn(item, list)) return false;
        const stand = standOn(shelf, list, item, body.id, date);
        for (const { path } of stand.unread) unread.add(path);
        return isFreeToClaim(stand.standing);
      }
      const claim = shelf.claimAt(list.id, cellOf(list, body.id), item.id);
      if (claim.state === 'unusable') unread.add(claim.path);
      if (claim.state !== 'there' || claim.entry.value.claimant !== body.id) return false;
      return which === 'held' ? isDecided(claim.entry.value) : isClaimed(claim.entry.value);
    },
  };
}
