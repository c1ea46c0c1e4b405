/** Declared against actual: the breakdown's own arithmetic, list × type, and by field. Pure. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { unusableItemsByList } from '../checks/known-records.ts';
import { uniqueNumbers } from '../checks/references/unique-numbers.ts';
import { declaredBreakdown } from '../checks/totals/declared-breakdown.ts';
import { fields as fieldChecks } from '../checks/totals/fields.ts';
import { listTotals } from '../checks/totals/list-totals.ts';
import type { AnyDraft } from '../findings/finding.ts';
import { CODES } from '../findings/registry.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { ItemList } from '../model/generated/records.ts';
import { ITEM_TYPES } from '../model/item-types.ts';

export interface TotalsRow {
  readonly name: string;
  /** null where nothing was declared. */
  readonly declared: number | null;
  readonly actual: number;
}

export interface ListTotals {
  readonly list: string;
  readonly title: string;
  readonly total: TotalsRow;
  readonly types: readonly TotalsRow[];
  readonly fields: readonly TotalsRow[];
  /** Sum of the declared types; differs from the declared total when the document's arithmetic is off. */
  readonly sum: number;
  /** Item files of the list that could not be read: not in `actual`. */
  readonly unreadable: number;
}

export function totalsOf(catalogue: Catalogue): ListTotals[] {
  const unusable = unusableItemsByList(catalogue);
  return [...catalogue.lists.values()].map(({ id, value }) =>
    totalsOfList(catalogue, id, value, unusable.get(id)?.length ?? 0),
  );
}

function totalsOfList(
  catalogue: Catalogue,
  id: string,
  value: ItemList,
  unreadable: number,
): ListTotals {
  const items = catalogue.itemsByList.on(id).entries;
  const byType = new Map<string, number>();
  const byField = new Map<string, number>();
  for (const { value: item } of items) {
    byType.set(item.type, (byType.get(item.type) ?? 0) + 1);
    if (item.field !== undefined) byField.set(item.field, (byField.get(item.field) ?? 0) + 1);
  }
  const declaredTypes = value.declared.types as Readonly<Record<string, number>>;
  const fieldTotals = value.declared.field_totals;
  const declaredFields = value.declared.fields ?? Object.keys(fieldTotals ?? {});
  const fieldNames = new Set([...declaredFields, ...byField.keys()]);
  return {
    list: id,
    title: value.title,
    total: { name: '合计', declared: value.declared.total, actual: items.length },
    types: ITEM_TYPES.filter((type) => declaredTypes[type] !== undefined || byType.has(type)).map(
      (type) => ({
        name: type,
        declared: declaredTypes[type] ?? 0,
        actual: byType.get(type) ?? 0,
      }),
    ),
    fields: [...fieldNames].map((name) => ({
      name,
      declared: fieldTotals?.[name] ?? null,
      actual: byField.get(name) ?? 0,
    })),
    sum: Object.values(declaredTypes).reduce((sum, count) => sum + count, 0),
    unreadable,
  };
}

export interface TotalsReport {
  readonly lists: readonly (ListTotals & {
    /** Why they differ: what the checks of the totals say of this list, errors only. */
    readonly differences: readonly AnyDraft[];
  })[];
  /** Lists whose own file could not be read: nothing of theirs is counted. */
  readonly unreadableLists: readonly string[];
  /** Everything that is declared is there, and nothing that could not be read may change that. */
  readonly agrees: boolean;
}

const CHECKS = [declaredBreakdown, listTotals, fieldChecks, uniqueNumbers];

/** `only`: id of the one list looked at. */
export function totalsReport(
  catalogue: Catalogue,
  asOf: CalendarDate,
  only: string | null,
): TotalsReport {
  const isMeant = (list: string): boolean => only === null || list === only;
  const differences = new Map<string, AnyDraft[]>();
  for (const check of CHECKS) {
    for (const found of check.run(catalogue, { asOf })) {
      const { list } = found.args as { readonly list?: string };
      if (list === undefined || CODES[found.code].severity !== 'error') continue;
      const others = differences.get(list);
      if (others === undefined) differences.set(list, [found]);
      else others.push(found);
    }
  }
  const lists = totalsOf(catalogue)
    .filter(({ list }) => isMeant(list))
    .map((list) => ({ ...list, differences: differences.get(list.list) ?? [] }));
  const unreadableLists = catalogue.unusable
    .filter(({ kind, id }) => kind === 'list' && isMeant(id))
    .map(({ path }) => path);
  return {
    lists,
    unreadableLists,
    agrees:
      unreadableLists.length === 0 &&
      lists.every((list) => list.differences.length === 0 && list.unreadable === 0),
  };
}
