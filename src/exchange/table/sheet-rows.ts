/** Rows of a workbook's sheet: values as text, merged ranges spread, nothing after the last value. */
import type { CellValue, MergeRange, WorkbookSheet } from '../workbook-port.ts';
import { columnLetter, isBlank, type Cell, type Row } from './table.ts';

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How far down and right the sheet holds values; formatted empty cells beyond do not count. */
export function extentOf(sheet: WorkbookSheet): Extent {
  let rows = 0;
  let columns = 0;
  for (const [index, row] of sheet.rows.entries()) {
    const last = row.findLastIndex((value) => !isEmpty(value));
    if (last === -1) continue;
    rows = index + 1;
    columns = Math.max(columns, last + 1);
  }
  for (const place of sheet.faults.keys()) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

export function sheetRows(sheet: WorkbookSheet, extent: Extent): Row[] {
  const grid = Array.from({ length: extent.rows }, (_, row) =>
    Array.from({ length: extent.columns }, (__, column) => cellAt(sheet, row, column)),
  );
  for (const range of sheet.merges) spread(grid, range, extent);
  return grid.map((cells, index) => ({ number: index + 1, cells }));
}

function cellAt(sheet: WorkbookSheet, row: number, column: number): Cell {
  const fault = sheet.faults.get(`${row},${column}`);
  return {
    ...textAndKind(sheet.rows[row]?.[column] ?? null),
    column: columnLetter(column),
    origin: 'own',
    ...(fault === undefined ? {} : { fault }),
  };
}

/** The library keeps the value of a merged range in its first cell only. */
function spread(grid: Cell[][], range: MergeRange, extent: Extent): void {
  const first = grid[range.startRow]?.[range.startCol];
  if (first === undefined || first.kind === 'empty') return;
  const lastRow = Math.min(range.endRow, extent.rows - 1);
  const lastColumn = Math.min(range.endCol, extent.columns - 1);
  for (let row = range.startRow; row <= lastRow; row += 1) {
    for (let column = range.startCol; column <= lastColumn; column += 1) {
      const cell = grid[row]?.[column];
      if (cell === undefined || cell === first || cell.kind !== 'empty') continue;
      const origin = column === range.startCol ? 'above' : 'left';
      (grid[row] as Cell[])[column] = { ...first, column: cell.column, origin };
    }
  }
}

function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && isBlank(value));
}

function textAndKind(value: CellValue): Pick<Cell, 'text' | 'kind'> {
  if (value === null || isEmpty(value)) return { text: '', kind: 'empty' };
  if (typeof value === 'string') return { text: value, kind: 'text' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'text' };
  if (typeof value === 'number') return { text: digits(value), kind: 'number' };
  // The library gives dates as midnight UTC.
  const valid = !Number.isNaN(value.getTime());
  return valid
    ? { text: value.toISOString().slice(0, 10), kind: 'date' }
    : { text: '', kind: 'empty' };
}

/** In full and not in powers of ten, as far as a number can carry it. */
function digits(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}
