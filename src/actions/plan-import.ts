/**
 * What importing an annex table would do: new items, changed items place by place, items the table no
 * longer has. Pure. Nothing is ever deleted; what the table does not speak of stays as it is.
 */
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { type ValueChange, valueChanges } from '../compare/value-changes.ts';
import type { Annex, AnnexField, AnnexRow } from '../exchange/annex/annex.ts';
import { itemIdOf } from '../model/ids.ts';
import { denied, granted, type Outcome } from './outcome.ts';
import { type Unreadable, unreadableAmong } from './unreadable.ts';
import type { Item, ItemList } from '../model/generated/records.ts';
import { bodySpelled, isProvincial } from '../words/bodies.ts';

export interface ChangedItem {
  readonly item: Entry<Item>;
  readonly changes: readonly ValueChange[];
}

export type RefusedRow =
  | { readonly row: AnnexRow; readonly problem: 'number' }
  | {
      readonly row: AnnexRow;
      readonly problem: 'authority';
      readonly nearest: string | null;
      /** Ids of the provincial bodies that share the name. */
      readonly shared: readonly string[];
    };

export interface ImportPlan {
  readonly added: readonly Item[];
  readonly changed: readonly ChangedItem[];
  /** Changed in nothing but the row of the table they stand in. */
  readonly moved: readonly ChangedItem[];
  readonly unchanged: number;
  /** In the catalogue and not in the table: said, never deleted. */
  readonly gone: readonly Entry<Item>[];
  readonly refused: readonly RefusedRow[];
}

/**
 * An item of the list that cannot be read would be called new, and a body that cannot be read unknown:
 * then nothing is planned.
 */
export function planImport(
  catalogue: Catalogue,
  list: ItemList,
  annex: Pick<Annex, 'rows' | 'columns' | 'numbers'>,
): Outcome<ImportPlan, Unreadable> {
  const items = catalogue.itemsByList.on(list.id);
  const unread = unreadableAmong(items, { entries: [], unread: catalogue.organizations.unread() });
  if (unread !== null) return denied(unread);
  const { rows } = annex;
  const told = new Set(annex.columns.map(({ field }) => field));
  const existing = new Map(items.entries.map((entry) => [entry.value.number, entry] as const));
  const largest = Math.max(list.declared.total, ...rows.map((row) => row.number ?? 0));
  const added: Item[] = [];
  const changed: ChangedItem[] = [];
  const moved: ChangedItem[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set(annex.numbers);
  let unchanged = 0;
  for (const row of rows) {
    if (row.number === null) {
      refused.push({ row, problem: 'number' });
      continue;
    }
    const body = bodySpelled(catalogue.organizations, row.authority, { fits: isProvincial }, null);
    if (body.kind !== 'found') {
      const nearest = body.kind === 'none' ? (body.near[0]?.id ?? null) : null;
      const shared = body.kind === 'several' ? body.candidates.map(({ id }) => id) : [];
      refused.push({ row, problem: 'authority', nearest, shared });
      continue;
    }
    const authority = body.value.id;
    const before = existing.get(row.number);
    const item = itemOf(list, row, row.number, authority, largest, told, before?.value);
    if (before === undefined) {
      added.push(item);
      continue;
    }
    const changes = valueChanges(before.value, item);
    if (changes.length === 0) unchanged += 1;
    else (changes.every(isRowOnly) ? moved : changed).push({ item: before, changes });
  }
  const gone = [...existing.values()].filter(({ value }) => !seen.has(value.number));
  return granted({ added, changed, moved, unchanged, gone, refused });
}

const SCOPE_COLUMNS: readonly AnnexField[] = ['extent', 'powers', 'content', 'note'];

function isRowOnly({ pointer }: ValueChange): boolean {
  return pointer[0] === 'source' && pointer[1] === 'row';
}

/** `told`: the columns of the table. What has none stays as it is in `before`. */
function itemOf(
  list: ItemList,
  row: AnnexRow,
  number: number,
  authority: string,
  largest: number,
  told: ReadonlySet<AnnexField>,
  before: Item | undefined,
): Item {
  const keep = <T>(field: AnnexField, there: T, kept: T): T => (told.has(field) ? there : kept);
  const subitem = keep('subitem', row.subitem, row.subitem ?? before?.subitem);
  const field = keep('field', row.field, row.field ?? before?.field);
  const note = keep('note', row.note, before?.note);
  // Codes come later than the annex: an empty cell takes none away.
  const code = row.code ?? before?.code;
  const speaksOfScope = SCOPE_COLUMNS.some((column) => told.has(column));
  return {
    id: before?.id ?? itemIdOf(list.id, number, largest),
    list: list.id,
    number,
    name: row.name,
    ...(subitem === undefined ? {} : { subitem }),
    type: row.type,
    ...(field === undefined ? {} : { field }),
    authority,
    mode: row.mode,
    scope: speaksOfScope ? row.scope : (before?.scope ?? row.scope),
    basis: [...keep('basis', row.basis, before?.basis ?? row.basis)],
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
    ...(note === undefined ? {} : { note }),
  };
}
