/** Where each item of each list stands: claimed, declined, unclaimed. Pure: (catalogue) → report data. */
import { entryIn } from '../catalogue/held.ts';
import type { Catalogue, ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import { existsOn } from '../checks/body-exists.ts';
import { bodyFolderOf } from '../checks/folders.ts';
import { readableText } from '../checks/known-records.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Item, ItemList, Organization } from '../model/generated/records.ts';

/** `unknown`: there is a claim and it cannot be read (validate says why). A released item is unclaimed. */
export type Standing = 'claimed' | 'declined' | 'unclaimed' | 'unknown';

/** One decision to be made: an item of a `single` list, or an item and a body of an `each` list. */
export interface Cell {
  readonly list: string;
  readonly item: Entry<Item>;
  /** The body whose decision it is; null for a `single` list nobody has decided. */
  readonly body: string | null;
  readonly standing: Standing;
  readonly claim: ClaimEntry | null;
}

/** The bodies that may claim from a list and exist on a day, in order of id. */
export function claimantsOf(
  catalogue: Catalogue,
  list: ItemList,
  asOf: CalendarDate,
): Entry<Organization>[] {
  return [...catalogue.organizations.values()].filter(
    ({ value }) => list.claimants.includes(value.kind) && existsOn(value, asOf),
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

/** Items of claims that cannot be read, and `body/item` of those. */
function unreadableClaims({ unusable }: Catalogue): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of unusable) {
    if (record.kind !== 'claim') continue;
    const item = readableText(record, 'item') ?? record.id;
    const claimant = readableText(record, 'claimant');
    const folder = bodyFolderOf(record.path);
    found.add(item);
    if (claimant !== undefined) found.add(`${claimant}/${item}`);
    if (folder !== null) found.add(`${folder}/${item}`);
  }
  return found;
}

/** The cells of a list, in order of 序号 and body. Withdrawn items (收回) need no decision. */
export function cellsOf(catalogue: Catalogue, listId: string, asOf: CalendarDate): Cell[] {
  const list = entryIn(catalogue.lists.at(listId))?.value;
  if (list === undefined) return [];
  const items = catalogue.itemsByList
    .on(listId)
    .entries.filter((item) => item.value.status !== '收回')
    .sort((a, b) => a.value.number - b.value.number);
  const bodies = list.rule === 'each' ? claimantsOf(catalogue, list, asOf) : [];
  const unreadable = unreadableClaims(catalogue);
  const cells: Cell[] = [];
  const add = (
    item: Entry<Item>,
    body: string | null,
    claim: ClaimEntry | null,
    key: string,
  ): void => {
    const known = standingOf(claim);
    const standing = known === 'unclaimed' && unreadable.has(key) ? 'unknown' : known;
    cells.push({ list: listId, item, body, standing, claim });
  };
  for (const item of items) {
    const claims = catalogue.claimsByItem.on(item.id).entries;
    if (list.rule === 'single') {
      const claim = claims.find((one) => one.value.decision !== '退回') ?? claims[0] ?? null;
      add(item, claim?.value.claimant ?? null, claim, item.id);
    } else {
      for (const body of bodies) {
        const claim = claims.find((one) => one.value.claimant === body.id) ?? null;
        add(item, body.id, claim, `${body.id}/${item.id}`);
      }
    }
  }
  return cells;
}

export interface Tally {
  readonly claimed: number;
  readonly declined: number;
  readonly unclaimed: number;
  readonly unknown: number;
}

export function tally(cells: Iterable<Cell>): Tally {
  const counts = { claimed: 0, declined: 0, unclaimed: 0, unknown: 0 };
  for (const cell of cells) counts[cell.standing] += 1;
  return counts;
}

/** Decided of all in whole percent: never 100 while something is open, never 0 once something is done; null of nothing. */
export function percentDecided({ claimed, declined, unclaimed, unknown }: Tally): number | null {
  const decided = claimed + declined;
  const all = decided + unclaimed + unknown;
  if (all === 0) return null;
  if (decided === 0 || decided === all) return decided === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.floor((decided / all) * 100)));
}

/** Cells by what they have in common, in order of first appearance; cells without a key are left out. */
export function cellsBy(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | null,
): Map<string, Cell[]> {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return groups;
}
