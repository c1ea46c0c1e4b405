/** Declared against actual: list × type, and by field. Pure. */
import type { Catalogue } from '../catalogue/catalogue.ts';
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
}

export function totalsOf(catalogue: Catalogue): ListTotals[] {
  return [...catalogue.lists.values()].map(({ id, value }) => {
    const items = catalogue.itemsByList.get(id) ?? [];
    const byType = new Map<string, number>();
    const byField = new Map<string, number>();
    for (const { value: item } of items) {
      byType.set(item.type, (byType.get(item.type) ?? 0) + 1);
      if (item.field !== undefined) byField.set(item.field, (byField.get(item.field) ?? 0) + 1);
    }
    const declaredTypes = value.declared.types as Readonly<Record<string, number>>;
    const types = ITEM_TYPES.filter(
      (type) => declaredTypes[type] !== undefined || byType.has(type),
    ).map((type) => ({
      name: type,
      declared: declaredTypes[type] ?? 0,
      actual: byType.get(type) ?? 0,
    }));
    const declaredFields = value.declared.fields ?? [];
    const fieldNames = [
      ...declaredFields,
      ...[...byField.keys()].filter((name) => !declaredFields.includes(name)),
    ];
    return {
      list: id,
      title: value.title,
      total: { name: '合计', declared: value.declared.total, actual: items.length },
      types,
      fields: fieldNames.map((name) => ({
        name,
        declared: value.declared.field_totals?.[name] ?? null,
        actual: byField.get(name) ?? 0,
      })),
      sum: Object.values(declaredTypes).reduce((sum, count) => sum + count, 0),
    };
  });
}
