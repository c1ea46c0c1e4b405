/** Who holds an item: the claim in force (认领) on it. Pure. */
import type { Catalogue, ClaimEntry } from './catalogue.ts';

/** Claims in force over an item: one for a list with rule `single`, any number for `each`. */
export function holdersOf(catalogue: Catalogue, item: string): readonly ClaimEntry[] {
  return catalogue.claimsByItem.on(item).entries.filter(({ value }) => value.decision === '认领');
}

/** The claim in force that a body has on an item. */
export function claimOf(catalogue: Catalogue, item: string, body: string): ClaimEntry | undefined {
  return holdersOf(catalogue, item).find(({ value }) => value.claimant === body);
}
