/** Who holds an item: the claim in force (认领) on it. Pure. */
import { isClaimed } from '../model/decision-facts.ts';
import type { Catalogue, ClaimEntry } from './catalogue.ts';
import { ABSENT, type Held, type Several } from './held.ts';

type Claims = Pick<Catalogue, 'claimsByItem'>;

/**
 * Claims in force over an item: one for a list with rule `single`, any number for `each`. What cannot
 * be read may be another.
 */
export function holdersOf({ claimsByItem }: Claims, item: string): Several<ClaimEntry> {
  const { entries, unread } = claimsByItem.on(item);
  return { entries: entries.filter(({ value }) => isClaimed(value)), unread };
}

/** The claim in force that a body has on an item. */
export function claimOf(catalogue: Claims, item: string, body: string): Held<ClaimEntry> {
  const { entries, unread } = holdersOf(catalogue, item);
  const entry = entries.find(({ value }) => value.claimant === body);
  if (entry !== undefined) return { state: 'there', entry };
  const [broken] = unread;
  return broken === undefined ? ABSENT : { state: 'unusable', path: broken.path };
}
