/** Where each item of each list stands: claimed, declined, unclaimed. Pure: (catalogue) → report data. */
import type { Catalogue, ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import type { Item, ItemList, Organization } from '../model/generated/records.ts';

export type Standing = 'claimed' | 'declined' | 'unclaimed';

/** One decision to be made: an item of a `single` list, or an item and a body of an `each` list. */
export interface Cell {
  readonly list: string;
  readonly item: Entry<Item>;
  /** The body whose decision it is; null for a `single` list nobody has decided. */
  readonly body: string | null;
  readonly standing: Standing;
  readonly claim: ClaimEntry | null;
}

/** The bodies that may claim from a list and exist, in order of id. */
export function claimantsOf(catalogue: Catalogue, list: ItemList): Entry<Organization>[] {
  return [...catalogue.organizations.values()].filter(
    ({ value }) => list.claimants.includes(value.kind) && value.dissolved === undefined,
  );
}

function standingOf(claim: ClaimEntry | null): Standing {
  switch (claim?.value.decision) {
    case '认领':
      return 'claimed';
    case '不承接':
    case '不适用':
      return 'declined';
    default:
      return 'unclaimed';
  }
}

/** The cells of a list, in order of 序号 and body. Withdrawn items (收回) need no decision. */
export function cellsOf(catalogue: Catalogue, listId: string): Cell[] {
  const list = catalogue.lists.get(listId)?.value;
  if (list === undefined) return [];
  const items = (catalogue.itemsByList.get(listId) ?? [])
    .filter((item) => item.value.status !== '收回')
    .sort((a, b) => a.value.number - b.value.number);
  const bodies = list.rule === 'each' ? claimantsOf(catalogue, list) : [];
  const cells: Cell[] = [];
  for (const item of items) {
    const claims = catalogue.claimsByItem.get(item.id) ?? [];
    if (list.rule === 'single') {
      const claim = claims.find((one) => one.value.decision !== '退回') ?? claims[0] ?? null;
      cells.push({
        list: listId,
        item,
        body: claim?.value.claimant ?? null,
        standing: standingOf(claim),
        claim,
      });
    } else {
      for (const body of bodies) {
        const claim = claims.find((one) => one.value.claimant === body.id) ?? null;
        cells.push({ list: listId, item, body: body.id, standing: standingOf(claim), claim });
      }
    }
  }
  return cells;
}

export interface Tally {
  claimed: number;
  declined: number;
  unclaimed: number;
}

export function tally(cells: Iterable<Cell>): Tally {
  const counts: Tally = { claimed: 0, declined: 0, unclaimed: 0 };
  for (const cell of cells) counts[cell.standing] += 1;
  return counts;
}
