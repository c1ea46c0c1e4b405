/** The table of `init --bodies FILE`: the bodies of a catalogue, one a row. */
import type { Organization } from '../model/generated/records.ts';
import { comparable, tidy } from './annex/plain.ts';
import { filledCells } from './annex/sections.ts';
import type { Row, Table } from './table/table.ts';

type BodyColumn = keyof typeof HEADINGS;

const HEADINGS = {
  id: ['标识', '单位标识', 'id'],
  name: ['单位名称', '名称', '单位', 'name'],
  kind: ['单位类别', '类别', 'kind'],
  aliases: ['简称', '别名', 'aliases'],
  credit_code: ['统一社会信用代码', '信用代码', 'creditcode', 'credit_code'],
  counterpart: ['省级对口部门', '对口部门', 'counterpart'],
  fields: ['领域', '主管领域', 'fields'],
  members: ['成员', '经办人邮箱', '邮箱', 'members'],
} as const;

const MANY = new Set<BodyColumn>(['aliases', 'fields', 'members']);

export type BodyTable =
  | {
      readonly ok: true;
      readonly bodies: readonly { readonly row: number; readonly value: Organization }[];
    }
  /** No row with 标识, 单位名称 and 单位类别. */
  | { readonly ok: false; readonly expected: readonly string[]; readonly found: readonly string[] };

/**
 * Rows below the heading; several values in a cell are divided by 、 or ；. Nothing is checked here:
 * the records are validated against their schema like any others.
 */
export function readBodyTable(table: Table): BodyTable {
  const expected = ['标识', '单位名称', '单位类别', '简称', '领域'];
  const heading = table.rows.find((row) => filledCells(row).length > 0);
  const columns = heading === undefined ? new Map<BodyColumn, number>() : columnsOf(heading);
  if (heading === undefined || !columns.has('id') || !columns.has('name') || !columns.has('kind')) {
    const found = heading === undefined ? [] : filledCells(heading).map((cell) => tidy(cell.text));
    return { ok: false, expected, found };
  }
  const bodies = table.rows
    .slice(table.rows.indexOf(heading) + 1)
    .filter((row) => filledCells(row).length > 0)
    .map((row) => ({ row: row.number, value: bodyOf(row, columns) }));
  return { ok: true, bodies };
}

function columnsOf(heading: Row): Map<BodyColumn, number> {
  const columns = new Map<BodyColumn, number>();
  for (const [index, cell] of heading.cells.entries()) {
    const key = comparable(cell.text).toLowerCase();
    for (const [column, names] of Object.entries(HEADINGS) as [BodyColumn, readonly string[]][]) {
      if (!columns.has(column) && names.includes(key)) columns.set(column, index);
    }
  }
  return columns;
}

function bodyOf(row: Row, columns: ReadonlyMap<BodyColumn, number>): Organization {
  const value: Record<string, unknown> = {};
  for (const column of Object.keys(HEADINGS) as BodyColumn[]) {
    const index = columns.get(column);
    const text = index === undefined ? '' : tidy(row.cells[index]?.text ?? '');
    if (text === '') continue;
    value[column] = MANY.has(column)
      ? text.split(/[、；;,，]\s*/).filter((one) => one !== '')
      : text;
  }
  // Its form is the schema's to check, before anything is written.
  return value as unknown as Organization;
}
