/** Items by filters, in order of list and 序号, with who decided what. Pure. */
import type { Catalogue, ClaimEntry, Entry } from '../catalogue/catalogue.ts';
import { isUnclaimed } from '../catalogue/standing.ts';
import { isDecided } from '../model/decision-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Claim, Item } from '../model/generated/records.ts';
import { isItemInForce } from '../model/item-facts.ts';
import type { ItemType } from '../model/item-types.ts';
import { fullItemName, shortBodyName } from './names.ts';
import { type Cell, cellsOf, type Tally, tally } from './standing.ts';

export interface ItemFilter {
  readonly list?: string;
  readonly field?: string;
  readonly type?: ItemType;
  /** Id of a body that decided about the item (a claim given back is no decision). */
  readonly claimant?: string;
  readonly mode?: Item['mode'];
  readonly authority?: string;
  readonly status?: Item['status'];
  readonly decision?: Claim['decision'];
  readonly unclaimed?: boolean;
}

export interface ItemRow {
  readonly item: string;
  readonly list: string;
  readonly number: number;
  readonly name: string;
  readonly type: Item['type'];
  readonly field: string | null;
  readonly authority: string;
  readonly mode: Item['mode'];
  readonly status: Item['status'];
  /** On the day: a withdrawal may be announced ahead. */
  readonly inForce: boolean;
  /** Of the item's decisions; all 0 for an item that is not in force. */
  readonly standing: Tally;
  readonly decisions: readonly {
    readonly claimant: string;
    readonly claimantName: string;
    readonly decision: Claim['decision'];
    readonly date: string;
  }[];
}

export function itemRows(
  catalogue: Catalogue,
  asOf: CalendarDate,
  filter: ItemFilter = {},
): ItemRow[] {
  const rows: ItemRow[] = [];
  for (const { id: list } of catalogue.lists.values()) {
    if (filter.list !== undefined && filter.list !== list) continue;
    const cells = new Map<string, Cell[]>();
    for (const cell of cellsOf(catalogue, list, asOf)) {
      const others = cells.get(cell.item.id);
      if (others === undefined) cells.set(cell.item.id, [cell]);
      else others.push(cell);
    }
    const items = [...catalogue.itemsByList.on(list).entries].sort(
      (a, b) => a.value.number - b.value.number,
    );
    for (const item of items) {
      const ofItem = cells.get(item.id) ?? [];
      const claims = catalogue.claimsByItem.on(item.id).entries;
      if (matches(item.value, claims, ofItem, filter)) {
        rows.push(itemRow(catalogue, list, item, claims, ofItem, asOf));
      }
    }
  }
  return rows;
}

function matches(
  item: Item,
  claims: readonly ClaimEntry[],
  cells: readonly Cell[],
  filter: ItemFilter,
): boolean {
  const { field, type, claimant, mode, authority, status, decision, unclaimed } = filter;
  if (field !== undefined && item.field !== field) return false;
  if (type !== undefined && item.type !== type) return false;
  if (mode !== undefined && item.mode !== mode) return false;
  if (authority !== undefined && item.authority !== authority) return false;
  if (status !== undefined && item.status !== status) return false;
  if (unclaimed === true) {
    return cells.some(
      (cell) => isUnclaimed(cell.standing) && (claimant === undefined || cell.body === claimant),
    );
  }
  if (claimant === undefined && decision === undefined) return true;
  return claims.some(
    ({ value }) =>
      (claimant === undefined || value.claimant === claimant) &&
      (decision === undefined ? isDecided(value) : value.decision === decision),
  );
}

function itemRow(
  catalogue: Catalogue,
  list: string,
  { id, value }: Entry<Item>,
  claims: readonly ClaimEntry[],
  cells: readonly Cell[],
  asOf: CalendarDate,
): ItemRow {
  return {
    item: id,
    list,
    number: value.number,
    name: fullItemName(value),
    type: value.type,
    field: value.field ?? null,
    authority: value.authority,
    mode: value.mode,
    status: value.status,
    inForce: isItemInForce(value, asOf),
    standing: tally(cells),
    decisions: claims.map(({ value: claim }) => ({
      claimant: claim.claimant,
      claimantName: shortBodyName(catalogue, claim.claimant),
      decision: claim.decision,
      date: claim.date,
    })),
  };
}
