/**
 * A report as .xlsx: title and notes on top, the heading frozen and filtered, widths by what is
 * shown, ids and codes as text. No clock enters it: the same table gives the same bytes.
 */
import { noteLine } from '../../reports/note-line.ts';
import { type ColumnKind, leadingOf, type ReportTable, WIDEST } from '../../reports/table.ts';
import { columnLetter } from '../table/table.ts';
import {
  escapeCellText,
  writeXlsxWorkbook,
  type AlignmentStyle,
  type CellValue,
} from '../workbook-port.ts';

/** In characters of the default font. */
const NARROWEST = 6;
/** Room beside a heading and beside a text, in the same unit. */
const FILTER_ARROW = 4;
const MARGIN = 2;
/** What a page of A4 across can carry and still be read, in the same unit. */
const PAGE = 240;
/** In points; Excel allows no taller row. */
const LINE_HEIGHT = 15;
const TALLEST = 409;
/** Excel refuses longer sheet names, and these characters in them. */
const SHEET_NAME_LENGTH = 31;
const NOT_IN_SHEET_NAMES = /[[\]:*?/\\]/g;
/** The earliest moment a zip file can hold, as every part's and the document's own. */
const FIXED_TIME = new Date(Date.UTC(1980, 0, 1));

const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  id: '@',
  number: 'General',
  date: 'yyyy-mm-dd',
};

const ALIGNMENTS: Readonly<Record<ColumnKind, AlignmentStyle>> = {
  text: { vertical: 'top', wrapText: true },
  id: { vertical: 'top' },
  number: { vertical: 'top', horizontal: 'right', indent: 1 },
  date: { vertical: 'top', horizontal: 'center' },
};

/** Excel holds no longer text in a cell and calls a file with one damaged. */
const LONGEST_CELL = 32_767;

export async function xlsxReport(table: ReportTable): Promise<Uint8Array> {
  const top = [table.title, ...table.notes.map(noteLine)];
  const headingRow = top.length;
  const lastColumn = columnLetter(Math.max(0, table.columns.length - 1));
  const widths = table.columns.map((_, index) => columnWidth(table, index));
  const leading = leadingOf(table);
  const isWide = leading > 0 && total(widths) > PAGE;
  const lastRow = headingRow + 1 + table.rows.length;
  const rows: CellValue[][] = [
    ...top.map((text) => [escapeCellText(text)]),
    table.columns.map((column) => escapeCellText(column.heading)),
    ...table.rows.map((row) =>
      row.map((value, index) => cellValue(value, table.columns[index]?.kind)),
    ),
  ];
  return writeXlsxWorkbook({
    properties: {
      title: table.title,
      creator: 'renling',
      created: FIXED_TIME,
      modified: FIXED_TIME,
    },
    defaultFont: { name: '宋体', size: 11 },
    sheets: [
      {
        name: sheetName(table),
        rows,
        columns: table.columns.map((column, index) => ({
          width: widths[index] ?? NARROWEST,
          style: {
            numFmt: FORMATS[column.kind],
            alignment: ALIGNMENTS[column.kind],
          },
        })),
        cells: headStyles(top.length, table.columns.length, rows),
        rowDefs: rowHeights(table, widths, headingRow + 1),
        freezePane: { rows: headingRow + 1, ...(isWide ? { columns: leading } : {}) },
        autoFilter: { range: `A${headingRow + 1}:${lastColumn}${lastRow}` },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: isWide ? pagesAcross(widths, leading) : 1,
          fitToHeight: 0,
          printTitlesRow: `$${headingRow + 1}:$${headingRow + 1}`,
          ...(isWide ? { printTitlesColumn: `$A:$${columnLetter(leading - 1)}` } : {}),
        },
      },
    ],
  });
}

/** Real dates for date columns, so that they sort and filter; anything else as it is. */
function cellValue(value: string | number | null, kind: ColumnKind | undefined): CellValue {
  if (typeof value !== 'string') return value;
  if (kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
    // Excel's calendar begins in 1900 and has a day too many before March.
    if (real && value >= '1900-03-01') return date;
  }
  return escapeCellText(shortened(value));
}

/** Cut visibly where Excel would not open the file; csv, json and md have the whole text. */
function shortened(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`;
}

/**
 * Columns a text takes in 宋体, where all but Latin letters are full width, “” and … too (that is
 * why the terminal's measure does not serve here).
 */
function displayWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // The second half of a pair belongs to the character before it.
    if (unit >= 0xdc00 && unit <= 0xdfff) continue;
    width += unit > 0xff ? 2 : 1;
  }
  return width;
}

function linesOf(value: string | number | null | undefined): string[] {
  return String(value ?? '').split(/\r\n|\r|\n/);
}

/** By what is shown, up to what the column declares; longer texts and headings wrap. */
function columnWidth(table: ReportTable, index: number): number {
  const most = table.columns[index]?.width ?? WIDEST;
  const heading = displayWidth(table.columns[index]?.heading ?? '') + FILTER_ARROW;
  let width = Math.max(NARROWEST, heading);
  for (const row of table.rows) {
    if (width >= most) return most;
    for (const line of linesOf(row[index])) width = Math.max(width, displayWidth(line) + MARGIN);
  }
  return Math.min(most, width);
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** The leading columns stand on each page, the others share what is left. */
function pagesAcross(widths: readonly number[], leading: number): number {
  const repeated = total(widths.slice(0, leading));
  return Math.ceil((total(widths) - repeated) / Math.max(PAGE - repeated, PAGE / 3));
}

/** Heights of the rows whose texts wrap: not every program works them out on opening. */
function rowHeights(table: ReportTable, widths: readonly number[], firstRow: number) {
  const heights = new Map<number, { height: number }>();
  for (const [row, values] of table.rows.entries()) {
    let most = 1;
    for (const [index, column] of table.columns.entries()) {
      if (column.kind !== 'text') continue;
      const room = Math.max(1, (widths[index] ?? NARROWEST) - MARGIN);
      const lines = linesOf(values[index]);
      const needed = lines.reduce(
        (sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)),
        0,
      );
      most = Math.max(most, needed);
    }
    if (most > 1) {
      heights.set(firstRow + row, { height: Math.min(TALLEST, most * LINE_HEIGHT) });
    }
  }
  return heights;
}

function headStyles(top: number, width: number, rows: readonly CellValue[][]) {
  const cells = new Map<string, object>();
  for (let row = 0; row < top; row += 1) {
    const font = row === 0 ? { bold: true, size: 14 } : { color: { rgb: '595959' } };
    const style = { font, alignment: { wrapText: false }, numFmt: '@' };
    cells.set(`${row},0`, { value: rows[row]?.[0] ?? null, type: 'string', style });
  }
  for (let column = 0; column < width; column += 1) {
    const style = {
      font: { bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EDF5' } },
      border: { bottom: { style: 'thin' } },
      alignment: { vertical: 'center', wrapText: true },
    };
    cells.set(`${top},${column}`, { value: rows[top]?.[column] ?? null, type: 'string', style });
  }
  return cells;
}

function sheetName(table: ReportTable): string {
  const name = table.title
    .replaceAll(NOT_IN_SHEET_NAMES, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .slice(0, SHEET_NAME_LENGTH)
    .trim();
  return name === '' ? table.id : name;
}
