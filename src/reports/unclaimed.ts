/**
 * What is unclaimed or undecided: lists by deadline, within them by field (rule `single`) or by body
 * (rule `each`). Pure: (catalogue, day, filter) → report data.
 */
import { competentFor } from '../catalogue/competence.ts';
import { isFreeToClaim, isUnclaimed } from '../catalogue/standing.ts';
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import { claimDeadline } from '../checks/claims/claim-deadline.ts';
import { isReleased } from '../model/decision-facts.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { ItemList } from '../model/generated/records.ts';
import { eachDecides } from '../model/list-facts.ts';
import type { ItemType } from '../model/item-types.ts';
import { bodyName, fullItemName, shortBodyName } from './names.ts';
import { type Cell, cellsBy, cellsOf } from './standing.ts';

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
  /** Whose it is is disputed. */
  readonly disputed: boolean;
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
  /** Of what is unclaimed; asked for one body they are in no group, the coordinating office decides. */
  readonly disputed: number;
  readonly groups: readonly UnclaimedGroup[];
}

export interface UnclaimedReport {
  readonly count: number;
  readonly disputed: number;
  /** Lists with something open, the nearest deadline first. */
  readonly lists: readonly UnclaimedList[];
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
  let items = 0;
  let disputed = 0;
  const lists: UnclaimedList[] = [];
  for (const { id, value } of looked) {
    const cells = cellsOf(catalogue, id, asOf);
    items += catalogue.itemsByList.on(id).entries.length;
    const list = openOf(catalogue, value, cells, asOf, filter);
    disputed += list.disputed;
    if (list.count > 0) lists.push(list);
  }
  lists.sort((a, b) => ((a.deadline ?? LATEST) < (b.deadline ?? LATEST) ? -1 : 0));
  const count = lists.reduce((sum, one) => sum + one.count, 0);
  return { count, disputed, lists, items };
}

function openOf(
  catalogue: SettledCatalogue,
  list: ItemList,
  cells: readonly Cell[],
  asOf: CalendarDate,
  filter: UnclaimedFilter,
): UnclaimedList {
  const each = eachDecides(list);
  const competent = competentFor(catalogue.organizations, list, asOf);
  const bodiesOf = (cell: Cell): readonly string[] => {
    if (each) return cell.body === null ? [] : [cell.body];
    return competent(cell.item.value).bodies;
  };
  const matching = cells.filter((cell) => {
    const { field, type } = cell.item.value;
    return (
      isUnclaimed(cell.standing) &&
      (filter.field === undefined || field === filter.field) &&
      (filter.type === undefined || type === filter.type) &&
      (filter.body === undefined || bodiesOf(cell).includes(filter.body))
    );
  });
  // What a body is told to claim is what it may: of what is disputed it is said how much there is.
  const open =
    filter.body === undefined
      ? matching
      : matching.filter(({ standing }) => isFreeToClaim(standing));
  const order = [...(list.declared.fields ?? [])];
  const rank = (field: string): number => {
    const at = order.indexOf(field);
    return at < 0 ? order.length : at;
  };
  const groups = [...cellsBy(open, (cell) => (each ? cell.body : (cell.item.value.field ?? '')))];
  if (!each) groups.sort(([a], [b]) => rank(a) - rank(b));
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
    disputed: matching.filter(({ standing }) => standing === 'disputed').length,
    groups: groups.map(([key, some]) => ({
      field: each || key === '' ? null : key,
      bodies: (some[0] === undefined ? [] : bodiesOf(some[0])).map((id) => ({
        id,
        name: bodyName(catalogue, id),
        short: shortBodyName(catalogue, id),
      })),
      items: some.map((cell) => unclaimedItem(catalogue, cell)),
    })),
  };
}

function unclaimedItem(
  catalogue: SettledCatalogue,
  { item, standing, claim }: Cell,
): UnclaimedItem {
  const { value } = item;
  return {
    item: item.id,
    number: value.number,
    name: fullItemName(value),
    type: value.type,
    field: value.field ?? null,
    disputed: standing === 'disputed',
    released:
      claim === null || !isReleased(claim.value)
        ? null
        : {
            by: claim.value.claimant,
            byName: bodyName(catalogue, claim.value.claimant),
            date: claim.value.date,
            reason: claim.value.reason ?? null,
          },
  };
}
