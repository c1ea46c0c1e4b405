/** A report table → the bytes of a file. */
import type { ReportTable } from '../reports/table.ts';
import { csvReport } from './write/csv.ts';
import { markdownReport } from './write/markdown.ts';
import { xlsxReport } from './write/xlsx.ts';

export const TABLE_FORMATS = ['csv', 'xlsx', 'md'] as const;

export type TableFormat = (typeof TABLE_FORMATS)[number];

export interface WriteTableOptions {
  /** csv only: without the apostrophe before texts that a spreadsheet would run as a formula. */
  readonly raw: boolean;
}

/** The same table gives the same bytes, whenever and wherever it is written. */
export async function writeTable(
  table: ReportTable,
  format: TableFormat,
  options: WriteTableOptions,
): Promise<Uint8Array> {
  switch (format) {
    case 'csv':
      return csvReport(table, options.raw);
    case 'xlsx':
      return xlsxReport(table);
    case 'md':
      return markdownReport(table);
  }
}
