/**
 * Rules that look at one claim at a time. They share one pass: the claim's item, claimant and list
 * are looked up once for all of them, and a dozen loops over every claim cost more than what the
 * rules do in them (measured: a third of all checks).
 */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import type { AnyDraft } from '../findings/finding.ts';
import type { Code } from '../findings/registry.ts';
import type { Item, ItemList, Organization } from '../model/generated/records.ts';
import type { Check, CheckContext } from './check.ts';

/** A claim with the records it names; undefined where they are not there or could not be used. */
export interface ClaimInCatalogue {
  readonly entry: ClaimEntry;
  readonly item: Entry<Item> | undefined;
  readonly claimant: Entry<Organization> | undefined;
  /** The list it is filed under. */
  readonly list: Entry<ItemList> | undefined;
}

export interface ClaimRule {
  readonly codes: readonly Code[];
  /**
   * Called once a run; what it returns is called for every claim, in order of path. The claim it is
   * given is only valid during the call.
   */
  prepare(
    catalogue: Catalogue,
    context: CheckContext,
    report: (found: AnyDraft) => void,
  ): (claim: ClaimInCatalogue) => void;
}

/** One check that runs rules in one pass over the claims. */
export function eachClaim(rules: readonly ClaimRule[]): Check {
  return {
    codes: [...new Set(rules.flatMap(({ codes }) => codes))],
    run(catalogue, context) {
      const found: AnyDraft[] = [];
      const visits = rules.map((rule) =>
        rule.prepare(catalogue, context, (draft) => found.push(draft)),
      );
      const { items, organizations, lists } = catalogue;
      for (const entry of catalogue.claims.entries) {
        const claim: ClaimInCatalogue = {
          entry,
          item: entryIn(items.at(entry.value.item)),
          claimant: entryIn(organizations.at(entry.value.claimant)),
          list: entryIn(lists.at(entry.list)),
        };
        for (const visit of visits) visit(claim);
      }
      return found;
    },
  };
}
