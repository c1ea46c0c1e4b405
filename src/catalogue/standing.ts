/** Where the decision about an item stands: one answer for checks, reports, actions and the shell. Pure. */
import { isClaimed, isDecided, isDeclined, isReleased } from '../model/decision-facts.ts';
import { isDisputeOpen } from '../model/dispute-facts.ts';
import type { Dispute, Item, ItemList } from '../model/generated/records.ts';
import { isItemInForce } from '../model/item-facts.ts';
import { cellOf, eachDecides } from '../model/list-facts.ts';
import { ownText } from '../model/values.ts';
import type { Catalogue, ClaimEntry, Entry } from './catalogue.ts';
import type { Held, Several, Unread } from './held.ts';
import type { Shelf } from './shelf.ts';

/** In the words of the plan; `unknown`: something of it cannot be read. */
export type Standing =
  | 'open'
  | 'claimed'
  | 'declined'
  /** Given back, and nobody's since. */
  | 'released'
  /** Nobody has claimed it, and whose it is is disputed: for the coordinating office, not for a claim. */
  | 'disputed'
  /** No longer in force: nothing is to be decided. */
  | 'withdrawn'
  | 'unknown';

export interface Stand {
  readonly standing: Standing;
  /** The decision; of what was given back, the record that says so. */
  readonly claim: ClaimEntry | null;
  /** What cannot be read, and leaves the answer unknown. */
  readonly unread: readonly Unread[];
}

export interface Sought {
  readonly list: ItemList;
  readonly item: Held<Entry<Item>>;
  /** Whose decision it is; null where an item has one decision for all. */
  readonly body: string | null;
  /** All that may be decisions about the item. */
  readonly claims: Several<ClaimEntry>;
  /** All that may be disputes over it. */
  readonly disputes: Several<Entry<Dispute>>;
  readonly day: string;
}

/**
 * A claim in force is one, whatever else cannot be read beside it: one body is enough. Then what
 * cannot be read may be the claim, so nothing less is certain. An open dispute comes before a refusal:
 * on a list where one body takes each item a refusal is an opinion, and the dispute says that it is not
 * agreed on. Disputes are about items that one body takes: they leave the cells of `each` alone.
 */
export function standOf({ list, item, body, claims, disputes, day }: Sought): Stand {
  if (item.state === 'there' && !isItemInForce(item.entry.value, day)) {
    return { standing: 'withdrawn', claim: null, unread: [] };
  }
  const own =
    body === null
      ? claims.entries
      : claims.entries.filter(({ value: { claimant } }) => claimant === body);
  const claimed = own.find(({ value }) => isClaimed(value));
  if (claimed !== undefined && item.state !== 'unusable') {
    return { standing: 'claimed', claim: claimed, unread: [] };
  }
  const unread = [
    ...(item.state === 'unusable' ? [{ path: item.path }] : []),
    ...claims.unread.filter((one) => mayDecide(one, list.id, body)),
  ];
  const decided = own.find(({ value }) => isDecided(value)) ?? null;
  if (unread.length > 0) return { standing: 'unknown', claim: decided, unread };
  const declined = own.find(({ value }) => isDeclined(value)) ?? null;
  const released = own.find(({ value }) => isReleased(value)) ?? null;
  if (!eachDecides(list)) {
    if (disputes.entries.some(({ value }) => isDisputeOpen(value, day))) {
      return { standing: 'disputed', claim: declined ?? released, unread: [] };
    }
    if (declined === null && disputes.unread.length > 0) {
      return { standing: 'unknown', claim: released, unread: disputes.unread };
    }
  }
  if (declined !== null) return { standing: 'declined', claim: declined, unread: [] };
  return { standing: released === null ? 'open' : 'released', claim: released, unread: [] };
}

/** Nobody has it and somebody should: what counts as unclaimed. A dispute does not stop the deadline. */
export function isUnclaimed(standing: Standing): boolean {
  return standing === 'open' || standing === 'released' || standing === 'disputed';
}

/** Whoever is competent may claim it: unclaimed, and not disputed. */
export function isFreeToClaim(standing: Standing): boolean {
  return standing === 'open' || standing === 'released';
}

/** Whether a record or folder that cannot be read may hold the decision of a body on an item of a list. */
function mayDecide({ path, value }: Unread, list: string, body: string | null): boolean {
  const [, ofList, folder, ...rest] = path.split('/');
  const isFile = path.endsWith('.yaml');
  // A folder may hold anything of its own list; a file was found by the item that it names.
  if (!isFile && ofList !== undefined && ofList !== list) return false;
  if (body === null) return true;
  const of = isFile && rest.length === 0 ? undefined : folder;
  const says = ownText(value, 'claimant');
  return (of === undefined && says === undefined) || of === body || says === body;
}

type Indexes = Pick<Catalogue, 'items' | 'claimsByItem' | 'disputesByItem'>;

/** The same of a catalogue. `body`: null where an item has one decision for all. */
export function standIn(
  { items, claimsByItem, disputesByItem }: Indexes,
  list: ItemList,
  item: string,
  body: string | null,
  day: string,
): Stand {
  return standOf({
    list,
    item: items.at(item),
    body,
    claims: claimsByItem.on(item),
    disputes: disputesByItem.on(item),
    day,
  });
}

/** The same of records that are read one by one; for a decision of `body`, where each decides. */
export function standOn(
  shelf: Pick<Shelf, 'claimAt' | 'disputesOver'>,
  list: ItemList,
  item: Entry<Item>,
  body: string,
  day: string,
): Stand {
  const cell = cellOf(list, body);
  const held = shelf.claimAt(list.id, cell, item.id);
  return standOf({
    list,
    item: { state: 'there', entry: item },
    body: cell,
    claims: {
      entries: held.state === 'there' ? [held.entry] : [],
      unread: held.state === 'unusable' ? [held] : [],
    },
    disputes: eachDecides(list) ? { entries: [], unread: [] } : shelf.disputesOver(item.id),
    day,
  });
}
