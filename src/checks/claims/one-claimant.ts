/**
 * RL501: two bodies claim one item of a list with rule `single` (交叉认领). The path keeps git from
 * taking two, but a claim in a sub-folder or under another name can still stand beside the first.
 */
import { entryIn } from '../../catalogue/held.ts';
import type { ClaimEntry } from '../../catalogue/catalogue.ts';
import { draft } from '../../findings/finding.ts';
import { pathOf } from '../../files/layout.ts';
import { isClaimed } from '../../model/decision-facts.ts';
import { eachDecides } from '../../model/list-facts.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItemId } from '../../catalogue/named-refs.ts';

export const oneClaimant: Check = {
  codes: ['RL501'],
  *run(catalogue) {
    for (const [id, claims] of catalogue.claimsByItem) {
      if (claims.length < 2) continue;
      const listId = listOf(claims, entryIn(catalogue.items.at(id))?.value.list);
      const list = entryIn(catalogue.lists.at(listId))?.value;
      if (list === undefined || eachDecides(list)) continue;
      const [first, ...others] = claims
        .filter(({ value }) => isClaimed(value))
        .sort((a, b) => precedence(a, b));
      if (first === undefined) continue;
      for (const { path, value } of others) {
        if (value.claimant === first.value.claimant) continue;
        yield draft(
          'RL501',
          { file: path, pointer: ['claimant'] },
          {
            item: namedItemId(catalogue.items, id),
            claimant: namedBody(catalogue.organizations, value.claimant),
            other: namedBody(catalogue.organizations, first.value.claimant),
            since: first.value.date,
          },
          { related: [{ file: first.path, pointer: ['claimant'] }] },
        );
      }
    }
  },
};

function listOf(claims: readonly ClaimEntry[], itemList: string | undefined): string {
  return itemList ?? claims[0]?.list ?? '';
}

/** The earlier claim first; of one day, the one in its proper place; else by path. */
function precedence(a: ClaimEntry, b: ClaimEntry): number {
  if (a.value.date !== b.value.date) return a.value.date < b.value.date ? -1 : 1;
  const proper = Number(isInPlace(b)) - Number(isInPlace(a));
  if (proper !== 0) return proper;
  return a.path < b.path ? -1 : 1;
}

function isInPlace({ path, list, value }: ClaimEntry): boolean {
  return path === pathOf({ kind: 'claim', id: value.item, list, organization: null });
}
