/** A report as json, in a versioned envelope; one row a line, so that two exports can be compared. */
import type { ReportTable } from '../../reports/table.ts';

export function jsonReport(table: ReportTable): Uint8Array {
  const notes = Object.fromEntries(
    table.notes.map(({ key, label, value }) => [key ?? label, value]),
  );
  const head = { renling: 1, report: table.id, title: table.title, notes };
  const rows = table.rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(table.columns.map((column, index) => [column.key, row[index] ?? null])),
    ),
  );
  const opening = JSON.stringify(head, null, 2).replace(/\n}$/, '');
  const list = rows.length === 0 ? '[]' : `[\n    ${rows.join(',\n    ')}\n  ]`;
  return new TextEncoder().encode(`${opening},\n  "rows": ${list}\n}\n`);
}
