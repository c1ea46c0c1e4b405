/**
 * What importing an annex table would do: new items, changed items field by field, items the table no
 * longer has. Pure. Nothing is ever deleted; fields the table does not speak of stay as they are.
 */
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { AnnexRow } from '../exchange/annex/annex.ts';
import type { Item, ItemList } from '../model/generated/records.ts';
import { itemIdOf } from '../model/ids.ts';
import type { Pointer } from '../findings/finding.ts';

export interface FieldChange {
  readonly pointer: Pointer;
  readonly before: unknown;
  /** undefined: the key goes. */
  readonly after: unknown;
}

export interface ImportPlan {
  readonly added: readonly Item[];
  readonly changed: readonly {
    readonly item: Entry<Item>;
    readonly changes: readonly FieldChange[];
  }[];
  readonly unchanged: number;
  /** In the catalogue and not in the table: said, never deleted. */
  readonly gone: readonly Entry<Item>[];
  readonly refused: readonly { readonly row: AnnexRow; readonly problem: 'number' | 'authority' }[];
}

/** `bodyOf`: the id of the provincial body a cell names, or null. */
export function planImport(
  catalogue: Catalogue,
  list: ItemList,
  rows: readonly AnnexRow[],
  bodyOf: (name: string) => string | null,
): ImportPlan {
  const existing = new Map(
    (catalogue.itemsByList.get(list.id) ?? []).map((entry) => [entry.value.number, entry] as const),
  );
  const largest = Math.max(list.declared.total, ...rows.map((row) => row.number ?? 0));
  const added: Item[] = [];
  const changed: { item: Entry<Item>; changes: FieldChange[] }[] = [];
  const refused: { row: AnnexRow; problem: 'number' | 'authority' }[] = [];
  const seen = new Set<number>();
  let unchanged = 0;
  for (const row of rows) {
    if (row.number === null) {
      refused.push({ row, problem: 'number' });
      continue;
    }
    seen.add(row.number);
    const authority = bodyOf(row.authority);
    if (authority === null) {
      refused.push({ row, problem: 'authority' });
      continue;
    }
    const before = existing.get(row.number);
    const item = itemOf(list, row, row.number, authority, largest, before?.value);
    if (before === undefined) added.push(item);
    else {
      const changes = changesOf(before.value, item);
      if (changes.length === 0) unchanged += 1;
      else changed.push({ item: before, changes });
    }
  }
  const refusedNumbers = new Set(refused.map(({ row }) => row.number));
  const gone = [...existing.values()].filter(
    ({ value }) => !seen.has(value.number) && !refusedNumbers.has(value.number),
  );
  return { added, changed, unchanged, gone, refused };
}

function itemOf(
  list: ItemList,
  row: AnnexRow,
  number: number,
  authority: string,
  largest: number,
  before: Item | undefined,
): Item {
  const code = row.code ?? before?.code;
  return {
    id: before?.id ?? itemIdOf(list.id, number, largest),
    list: list.id,
    number,
    name: row.name,
    ...(row.subitem === undefined ? {} : { subitem: row.subitem }),
    type: row.type,
    ...(row.field === undefined ? {} : { field: row.field }),
    authority,
    mode: row.mode,
    scope: row.scope,
    basis: [...row.basis],
    ...(code === undefined ? {} : { code }),
    status: before?.status ?? '在施',
    ...(before?.withdrawal === undefined ? {} : { withdrawal: before.withdrawal }),
    ...(list.source === undefined
      ? {}
      : {
          source: {
            document: list.source.document,
            ...(list.source.annex === undefined ? {} : { annex: list.source.annex }),
            row: row.row,
          },
        }),
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}

function changesOf(before: Item, after: Item): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Item>;
  const changes: FieldChange[] = [];
  for (const key of keys) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) {
      changes.push({ pointer: [key], before: before[key], after: after[key] });
    }
  }
  return changes;
}
