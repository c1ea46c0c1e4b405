/**
 * RL614: what a body holds by delegation it may not delegate on (行政许可法 art. 24, 行政处罚法
 * art. 20): neither to a zone nor to a district, over any number of steps or in a circle.
 */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { claimOf } from '../../catalogue/holders.ts';
import { draft } from '../../findings/finding.ts';
import { isOpen } from '../../model/agreement.ts';
import { type DelegationEdge, delegationChains } from '../../model/delegation-chains.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import { isDelegated } from '../../model/item-facts.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';

export const redelegation: Check = {
  codes: ['RL614'],
  *run(catalogue, { asOf }) {
    for (const [id, agreements] of catalogue.delegationsByItem) {
      const item = entryIn(catalogue.items.at(id));
      if (item === undefined) continue;
      const open = agreements.filter(({ value }) => isOpen(value, asOf));
      const edges = open.map(({ value }): DelegationEdge => edgeOf(value));
      const chains = delegationChains(edges, heldByDelegation(catalogue, item, open));
      for (const [at, { path, value }] of open.entries()) {
        const chain = chains[at];
        if (chain === undefined || chain === null) continue;
        const index = value.items.findIndex((one) => one.item === id);
        yield draft(
          'RL614',
          { file: path, pointer: ['items', index, 'item'] },
          {
            item: namedItem(item),
            chain: chain.path.map((body) => namedBody(catalogue.organizations, body)),
            cycle: chain.cycle,
          },
          { subject: id },
        );
      }
    }
  },
};

function edgeOf({ delegator, delegate }: Delegation): DelegationEdge {
  return { from: delegator, to: delegate };
}

/** Bodies that claimed a delegated item and delegate it on: the authority stands before them. */
function heldByDelegation(
  catalogue: Catalogue,
  item: Entry<Item>,
  agreements: readonly Entry<Delegation>[],
): ReadonlyMap<string, string> {
  const holders = new Map<string, string>();
  if (!isDelegated(item.value)) return holders;
  for (const { value } of agreements) {
    const { delegator } = value;
    if (delegator === item.value.authority) continue;
    if (claimOf(catalogue, item.id, delegator).state === 'there') {
      holders.set(delegator, item.value.authority);
    }
  }
  return holders;
}

/** Whether the delegator of an agreement has the item by delegation: then RL614 says it, not RL604. */
export function holdsByDelegation(
  catalogue: Catalogue,
  item: Entry<Item>,
  delegator: string,
): boolean {
  const into = catalogue.delegationsByItem
    .on(item.id)
    .entries.some(({ value }) => value.delegate === delegator && value.delegator !== delegator);
  if (into) return true;
  // A claim that cannot be read may be the delegator's.
  return isDelegated(item.value) && claimOf(catalogue, item.id, delegator).state !== 'absent';
}
