/** What begins every row about an item: which it is, and where it stands in its list. */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Item } from '../../model/generated/records.ts';
import { bilingual } from '../../text/language.ts';
import { fullItemName } from '../names.ts';
import type { Cell, Column } from '../table.ts';
import type { ReportFilter } from '../report.ts';

/** An item as a record names it; `value` is null where there is none to be read. */
export interface ItemOfRow {
  readonly id: string;
  readonly value: Item | null;
}

export function itemOfRow(catalogue: Catalogue, id: string): ItemOfRow {
  return { id, value: entryIn(catalogue.items.at(id))?.value ?? null };
}

/** `nameOf`: where the name stands alone, the sub-item belongs to it. */
export function itemColumns<Row>(
  itemOf: (row: Row) => ItemOfRow,
  nameOf: (item: Item) => string = fullItemName,
): readonly Column<Row>[] {
  const of =
    (read: (item: Item) => Cell) =>
    (row: Row): Cell => {
      const { value } = itemOf(row);
      return value === null ? null : read(value);
    };
  return [
    {
      key: 'item',
      heading: bilingual('事项', 'Item'),
      kind: 'id',
      leads: true,
      value: (row) => itemOf(row).id,
    },
    {
      key: 'list',
      heading: bilingual('清单', 'List'),
      leads: true,
      value: of(({ list }) => list),
    },
    {
      key: 'number',
      heading: bilingual('序号', 'Number'),
      kind: 'number',
      leads: true,
      value: of(({ number }) => number),
    },
    {
      key: 'type',
      heading: bilingual('事项类型', 'Type'),
      leads: true,
      value: of(({ type }) => type),
    },
    {
      key: 'field',
      heading: bilingual('领域', 'Field'),
      leads: true,
      value: of(({ field }) => field ?? null),
    },
    {
      key: 'name',
      heading: bilingual('事项名称', 'Name'),
      leads: true,
      value: of(nameOf),
    },
  ];
}

/** Where another column leads too: all six beside it would leave no room. */
export function itemColumnsBehind<Row>(itemOf: (row: Row) => ItemOfRow): readonly Column<Row>[] {
  return itemColumns(itemOf).map(({ leads, ...column }) =>
    leads === true && (column.key === 'item' || column.key === 'name')
      ? { ...column, leads }
      : column,
  );
}

/** Whether an item is of the list and the field asked for; one that cannot be read is of none. */
export function isAskedFor(
  { value }: ItemOfRow,
  { list, field }: Pick<ReportFilter, 'list' | 'field'>,
): boolean {
  return (list === null || value?.list === list) && (field === null || value?.field === field);
}
