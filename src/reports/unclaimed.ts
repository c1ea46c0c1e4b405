/**
 * What is unclaimed or undecided: lists by deadline, within them by field (rule `single`) or by body
 * (rule `each`). Pure: (catalogue, day, filter) → report data.
 */
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import { claimDeadline } from '../checks/claims/claim-deadline.ts';
import { unusableItemsByList } from '../checks/known-records.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { ItemList } from '../model/generated/records.ts';
import type { ItemType } from '../model/item-types.ts';
import { competentByField } from './competence.ts';
import { bodyName, fullItemName, shortBodyName } from './names.ts';
import { type Cell, cellsBy, cellsOf, claimantsOf } from './standing.ts';

export interface UnclaimedFilter {
  readonly list?: string;
  readonly field?: string;
  readonly type?: ItemType;
  /** Id of a body: what it is competent for, and its own cells of lists with rule `each`. */
  readonly body?: string;
}

export interface UnclaimedItem {
  readonly item: string;
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly field: string | null;
  /** The claim that was given back, where there was one. */
  readonly released: {
    readonly by: string;
    readonly byName: string;
    readonly date: string;
    readonly reason: string | null;
  } | null;
}

export interface NamedBody {
  readonly id: string;
  readonly name: string;
  /** What people call it: for commands. */
  readonly short: string;
}

export interface UnclaimedGroup {
  /** The field; null for rule `each` and for items without one. */
  readonly field: string | null;
  /** Who should decide: the zone, or those competent for the field; empty when the registry does not tell. */
  readonly bodies: readonly NamedBody[];
  readonly items: readonly UnclaimedItem[];
}

export interface UnclaimedList {
  readonly list: string;
  readonly title: string;
  readonly rule: ItemList['rule'];
  readonly deadline: CalendarDate | null;
  /** A deadline is set, and which day it is cannot be told. */
  readonly untold: boolean;
  /** Calendar days left; negative when past. */
  readonly days: number | null;
  readonly count: number;
  readonly groups: readonly UnclaimedGroup[];
}

export interface UnclaimedReport {
  readonly count: number;
  /** Lists with something open, the nearest deadline first. */
  readonly lists: readonly UnclaimedList[];
  /** Item and claim files that cannot be read: whether they are open is not known. */
  readonly unreadable: number;
  /** Items of the lists looked at, open or not, before the other filters. */
  readonly items: number;
}

const LATEST = '9999';

export function unclaimedReport(
  catalogue: SettledCatalogue,
  asOf: CalendarDate,
  filter: UnclaimedFilter = {},
): UnclaimedReport {
  const looked = [...catalogue.lists.values()].filter(
    ({ id }) => filter.list === undefined || id === filter.list,
  );
  const unusable = unusableItemsByList(catalogue);
  let unreadable = 0;
  let items = 0;
  const lists: UnclaimedList[] = [];
  for (const { id, value } of looked) {
    const cells = cellsOf(catalogue, id, asOf);
    items += catalogue.itemsByList.on(id).entries.length;
    unreadable += unusable.get(id)?.length ?? 0;
    unreadable += cells.filter(({ standing }) => standing === 'unknown').length;
    const list = openOf(catalogue, value, cells, asOf, filter);
    if (list.count > 0) lists.push(list);
  }
  lists.sort((a, b) => ((a.deadline ?? LATEST) < (b.deadline ?? LATEST) ? -1 : 0));
  return { count: lists.reduce((sum, { count }) => sum + count, 0), lists, unreadable, items };
}

function openOf(
  catalogue: SettledCatalogue,
  list: ItemList,
  cells: readonly Cell[],
  asOf: CalendarDate,
  filter: UnclaimedFilter,
): UnclaimedList {
  const competent = competentByField(catalogue, list, asOf);
  const claimants = claimantsOf(catalogue, list, asOf);
  // A list that one body alone may claim from needs no field to tell who should.
  const only = claimants.length === 1 ? claimants.map(({ id }) => id) : [];
  const bodiesOf = (cell: Cell): readonly string[] => {
    if (list.rule === 'each') return cell.body === null ? [] : [cell.body];
    return competent.get(cell.item.value.field ?? '') ?? only;
  };
  const open = cells.filter((cell) => {
    const { field, type } = cell.item.value;
    return (
      cell.standing === 'unclaimed' &&
      (filter.field === undefined || field === filter.field) &&
      (filter.type === undefined || type === filter.type) &&
      (filter.body === undefined || bodiesOf(cell).includes(filter.body))
    );
  });
  const order = [...(list.declared.fields ?? [])];
  const rank = (field: string): number => {
    const at = order.indexOf(field);
    return at < 0 ? order.length : at;
  };
  const groups = [
    ...cellsBy(open, (cell) => (list.rule === 'each' ? cell.body : (cell.item.value.field ?? ''))),
  ];
  if (list.rule === 'single') groups.sort(([a], [b]) => rank(a) - rank(b));
  else groups.sort(([a], [b]) => (a < b ? -1 : 1));
  const { deadline, days, untold } = claimDeadline(catalogue.manifest.entry.value, list.id, asOf);
  return {
    list: list.id,
    title: list.title,
    rule: list.rule,
    deadline,
    untold,
    days,
    count: open.length,
    groups: groups.map(([key, some]) => ({
      field: list.rule === 'each' || key === '' ? null : key,
      bodies: (some[0] === undefined ? [] : bodiesOf(some[0])).map((id) => ({
        id,
        name: bodyName(catalogue, id),
        short: shortBodyName(catalogue, id),
      })),
      items: some.map((cell) => unclaimedItem(catalogue, cell)),
    })),
  };
}

function unclaimedItem(catalogue: SettledCatalogue, { item, claim }: Cell): UnclaimedItem {
  const { value } = item;
  return {
    item: item.id,
    number: value.number,
    name: fullItemName(value),
    type: value.type,
    field: value.field ?? null,
    released:
      claim === null
        ? null
        : {
            by: claim.value.claimant,
            byName: bodyName(catalogue, claim.value.claimant),
            date: claim.value.date,
            reason: claim.value.reason ?? null,
          },
  };
}
