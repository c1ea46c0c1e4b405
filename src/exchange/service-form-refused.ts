/** The rows of a form that were refused, as a table that can be corrected and given again. */
import { readMark } from './service-form.ts';
import { isUntouched, type Originals } from './service-form-originals.ts';
import { columnOf, type Form } from './service-form-reading.ts';
import { guardFormula } from './table/formula-guard.ts';
import type { Row, Table } from './table/table.ts';
import { formatDelimited } from './workbook-port.ts';

export interface RefusedRows {
  readonly table: Table;
  readonly form: Form;
  readonly originals: Originals;
  /** Number of the row → what is wrong with it. */
  readonly why: ReadonlyMap<number, string>;
}

/** As csv; `heading`: above the reasons. */
export async function refusedText(refused: RefusedRows, heading: string): Promise<string> {
  const rows = refusedRows(refused, heading).map((row) => row.map(guardFormula));
  return `\uFEFF${await formatDelimited(rows)}`;
}

/** As they were, with what is wrong behind; what nobody touched is left out, so that it cannot undo what came since. */
export function refusedRows(
  { table, form, originals, why }: RefusedRows,
  heading: string,
): string[][] {
  const width = form.heading.cells.length;
  const marks = table.rows.filter(
    (row) =>
      row.number < form.heading.number && row.cells.some((one) => readMark(one.text) !== null),
  );
  const old = columnOf(form.heading, 'refused');
  const withReason = (cells: string[], reason: string): string[] =>
    old < 0 ? [...cells, reason] : cells.with(old, reason);
  const texts = (row: Row): string[] =>
    Array.from({ length: width }, (_, at) => row.cells[at]?.text ?? '');
  return [
    ...marks.map((row) => row.cells.map((cell) => cell.text)),
    withReason(texts(form.heading), heading),
    ...form.rows
      .filter(({ number }) => why.has(number))
      .map((row) => {
        const cells = texts(row);
        for (const column of form.columns) {
          if (isUntouched(originals, form, row, column)) cells[column.at] = '';
        }
        return withReason(cells, why.get(row.number) ?? '');
      }),
  ];
}

/** `form.refused.csv`, then with -2, -3 …: `file` may itself be such a one. */
export function refusedName(file: string, count: number): string {
  const base = `${file.replace(/(?:\.refused(?:-\d+)?)?\.[^./\\]+$/, '')}.refused`;
  return `${base}${count === 1 ? '' : `-${String(count)}`}.csv`;
}
