/**
 * A report as csv: UTF-8 with a byte order mark (Excel takes it for GBK without), CRLF, the title
 * and notes in rows of their own above the heading, every record as wide as the table (RFC 4180).
 */
import type { ReportTable } from '../../reports/table.ts';
import { guardFormula } from '../table/formula-guard.ts';
import { formatDelimited } from '../workbook-port.ts';
import { noteLine } from '../../reports/note-line.ts';

type Value = string | number | null;

/** `raw`: texts that look like formulas stay as they are. */
export async function csvReport(table: ReportTable, raw: boolean): Promise<Uint8Array> {
  const width = table.columns.length;
  const line = (text: string): Value[] => [text, ...Array<null>(Math.max(0, width - 1)).fill(null)];
  const rows: (readonly Value[])[] = [
    line(table.title),
    ...table.notes.map((note) => line(noteLine(note))),
    table.columns.map((column) => column.heading),
    ...table.rows,
  ];
  const guarded = raw ? rows : rows.map((row) => row.map(guard));
  return new TextEncoder().encode(`\uFEFF${await formatDelimited(guarded)}`);
}

function guard(value: Value): Value {
  return typeof value === 'string' ? guardFormula(value) : value;
}
