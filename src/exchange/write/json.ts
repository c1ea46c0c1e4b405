/** A report as data: what `export NAME` and `report NAME` give as json, `data` of the envelope. */
import type { Cell, ReportTable } from '../../reports/table.ts';

/**
 * `{report, title, notes, rows, summary?}`. `notes`: by key, `commit`, `asOf`, `errors` and
 * `warnings` (numbers), where it is so `sample` and `unread` (every count is then a bound). A row has
 * each column by its key, null where the cell is empty. `summary`: of reports that have sums beside
 * their rows.
 */
export interface ReportData {
  readonly report: string;
  readonly title: string;
  readonly notes: Readonly<Record<string, string | number>>;
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly summary?: object;
}

export function reportData(table: ReportTable, summary?: object): ReportData {
  return {
    report: table.id,
    title: table.title,
    notes: Object.fromEntries(table.notes.map(({ key, value }) => [key, value])),
    rows: table.rows.map((row) =>
      Object.fromEntries(table.columns.map(({ key }, index) => [key, row[index] ?? null])),
    ),
    ...(summary !== undefined && { summary }),
  };
}
