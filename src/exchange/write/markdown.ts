/** A report as a GitHub-flavoured Markdown table. */
import type { ReportTable } from '../../reports/table.ts';
import { noteLine } from '../../reports/note-line.ts';

export function markdownReport(table: ReportTable): Uint8Array {
  const lines = [
    `# ${escape(table.title)}`,
    '',
    ...table.notes.map((note) => `- ${escape(noteLine(note))}`),
    ...(table.notes.length === 0 ? [] : ['']),
    line(table.columns.map((column) => escape(column.heading))),
    line(table.columns.map((column) => (column.kind === 'number' ? '---:' : '---'))),
    ...table.rows.map((row) => line(row.map((value) => escape(String(value ?? ''))))),
  ];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/**
 * Text that shows as it is. Backslash and pipe as entities: in a table a backslash before a pipe
 * is taken away before the cell is read, so escaping one with the other cannot be relied on.
 */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\\', '&#92;')
    .replaceAll('|', '&#124;')
    .replaceAll(/[`*_[\]~]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '<br>');
}
