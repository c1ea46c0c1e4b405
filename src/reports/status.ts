/** How far claiming is, list by list. Pure: (catalogue, day, findings) → report data. */
import { claimantsOf } from '../catalogue/competence.ts';
import { entryIn } from '../catalogue/held.ts';
import type { SettledCatalogue } from '../catalogue/catalogue.ts';
import { claimDeadline } from '../checks/claims/claim-deadline.ts';
import { unusableItemsByList } from '../checks/known-records.ts';
import type { Finding } from '../findings/finding.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { ItemList } from '../model/generated/records.ts';
import { isItemInForce } from '../model/item-facts.ts';
import { eachDecides } from '../model/list-facts.ts';
import { ITEM_TYPES } from '../model/item-types.ts';
import { shortBodyName } from './names.ts';
import { pipelinesOf, type StageCount } from './stages.ts';
import { type Cell, cellsBy, cellsOf, percentDecided, type Tally, tally } from './standing.ts';

export interface Progress extends Tally {
  /** Whole percent decided (claimed or declined); null where there is nothing to decide. */
  readonly percent: number | null;
}

export interface NamedProgress extends Progress {
  readonly name: string;
}

export interface ListStatus extends Progress {
  readonly list: string;
  readonly title: string;
  readonly rule: ItemList['rule'];
  /** Items that need a decision; for a list with rule `each` every body decides on each. */
  readonly items: number;
  /** Item files that could not be read: in no other number. */
  readonly unreadable: number;
  readonly deadline: CalendarDate | null;
  /** A deadline is set, and which day it is cannot be told. */
  readonly untold: boolean;
  /** Calendar days left; negative when past; null without a deadline. */
  readonly days: number | null;
  /** How many of what is claimed are through each stage. */
  readonly stages: readonly StageCount[];
  readonly types: readonly NamedProgress[];
  /** In the declared order, then those used and not declared. */
  readonly fields: readonly NamedProgress[];
  /** For rule `each`; empty for `single`. */
  readonly bodies: readonly (NamedProgress & { readonly body: string })[];
}

export interface StatusReport {
  readonly title: string;
  readonly asOf: CalendarDate;
  readonly lists: readonly ListStatus[];
  readonly errors: number;
  readonly warnings: number;
}

/** `findings`: the verdict on the same catalogue on the same day. */
export function statusReport(
  catalogue: SettledCatalogue,
  asOf: CalendarDate,
  findings: readonly Pick<Finding, 'severity' | 'acceptedBy'>[],
): StatusReport {
  const open = findings.filter(({ acceptedBy }) => acceptedBy === null);
  const count = (severity: Finding['severity']): number =>
    open.filter((finding) => finding.severity === severity).length;
  return {
    title: catalogue.manifest.entry.value.title,
    asOf,
    lists: pipelinesOf(catalogue, asOf).flatMap(({ list, stages }) =>
      listStatus(catalogue, list, asOf, stages),
    ),
    errors: count('error'),
    warnings: count('warning'),
  };
}

function progress(cells: readonly Cell[]): Progress {
  const counts = tally(cells);
  return { ...counts, percent: percentDecided(counts) };
}

function listStatus(
  catalogue: SettledCatalogue,
  id: string,
  asOf: CalendarDate,
  stages: readonly StageCount[],
): ListStatus[] {
  const list = entryIn(catalogue.lists.at(id))?.value;
  if (list === undefined) return [];
  const cells = cellsOf(catalogue, id, asOf);
  const { deadline, days, untold } = claimDeadline(catalogue.manifest.entry.value, id, asOf);
  const byType = cellsBy(cells, ({ item }) => item.value.type);
  const byField = cellsBy(cells, ({ item }) => item.value.field ?? null);
  const byBody = cellsBy(cells, ({ body }) => body);
  const fields = new Set([...(list.declared.fields ?? []), ...byField.keys()]);
  const status: ListStatus = {
    list: id,
    title: list.title,
    rule: list.rule,
    ...progress(cells),
    items: catalogue.itemsByList.on(id).entries.filter(({ value }) => isItemInForce(value, asOf))
      .length,
    unreadable: unusableItemsByList(catalogue).get(id)?.length ?? 0,
    deadline,
    untold,
    days,
    stages,
    types: ITEM_TYPES.flatMap((type) => {
      const some = byType.get(type);
      return some === undefined ? [] : [{ name: type, ...progress(some) }];
    }),
    fields: [...fields].flatMap((field) => {
      const some = byField.get(field);
      return some === undefined ? [] : [{ name: field, ...progress(some) }];
    }),
    bodies: !eachDecides(list)
      ? []
      : claimantsOf(catalogue.organizations, list, asOf).entries.map(({ id: body }) => ({
          body,
          name: shortBodyName(catalogue, body),
          ...progress(byBody.get(body) ?? []),
        })),
  };
  return [status];
}
