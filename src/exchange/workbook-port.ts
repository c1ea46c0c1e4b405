/**
 * The one file that knows the spreadsheet library (hucre). Each function loads its half of the
 * library when it is first called, so importing this file costs nothing.
 *
 * What the library does not do right is mended here: it decodes `_x0041_` on reading but writes
 * such text unescaped, and writes the text `#REF!` as an error; of an .xls it leaves holes for rows
 * and cells that no record of the file fills, where its types promise arrays and null; and it writes
 * the repeated headings of a printed sheet with the sheet's name unquoted, which Excel takes for a
 * damaged file where the name has a blank or a bracket.
 */
import type {
  CellValue,
  CsvReadOptions,
  MergeRange,
  NamedRange,
  Sheet,
  Workbook,
  WriteOptions,
} from 'hucre';

export type { AlignmentStyle, CellValue, MergeRange } from 'hucre';
export type WorkbookToWrite = WriteOptions;

/** What stands in a cell that has no value of its own: a formula never calculated, an Excel error. */
export type CellFault = 'formula-without-value' | 'error-value';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly MergeRange[];
  /** By `row,column`, both from 0. */
  readonly faults: ReadonlyMap<string, CellFault>;
}

/** Sheets of an .xlsx, in order. Throws the library's error if the file is damaged. */
export async function readXlsxWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { readXlsx } = await import('hucre/xlsx');
  return sheetsOf(await readXlsx(bytes));
}

/** Sheets of an .xls of Excel 97–2003 (BIFF8). Throws the library's error if it is damaged or older. */
export async function readXlsWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const { readXls } = await import('hucre/xlsx');
  return sheetsOf(await readXls(bytes));
}

function sheetsOf(workbook: Workbook): WorkbookSheet[] {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: withoutHoles(sheet.rows),
    merges: sheet.merges ?? [],
    faults: faultsOf(sheet),
  }));
}

function withoutHoles(
  rows: readonly ((CellValue | undefined)[] | undefined)[],
): readonly (readonly CellValue[])[] {
  return Array.from(rows, (row = []) => Array.from(row, (value = null) => value));
}

function faultsOf(sheet: Sheet): Map<string, CellFault> {
  const faults = new Map<string, CellFault>();
  for (const [place, cell] of sheet.cells ?? []) {
    if (cell.type === 'error') faults.set(place, 'error-value');
    else if (cell.formula !== undefined && cell.value === null) {
      faults.set(place, 'formula-without-value');
    }
  }
  return faults;
}

/** Records of delimited text by RFC 4180, values untouched. An unclosed quote swallows the rest. */
export async function parseDelimited(text: string, delimiter: string): Promise<string[][]> {
  const { parseCsv } = await import('hucre/csv');
  const options: CsvReadOptions = { delimiter, typeInference: false, skipBom: false };
  return parseCsv(text, options).map((row) => row.map((cell) => String(cell ?? '')));
}

/** Comma-separated text with CRLF between records and after the last, without a byte order mark. */
export async function formatDelimited(
  rows: readonly (readonly (string | number | null)[])[],
): Promise<string> {
  const { writeCsv } = await import('hucre/csv');
  const text = writeCsv(
    rows.map((row) => [...row]),
    { lineSeparator: '\r\n' },
  );
  return `${text}\r\n`;
}

/** The bytes of an .xlsx. The same input gives the same bytes if its properties carry fixed dates. */
export async function writeXlsxWorkbook(workbook: WorkbookToWrite): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.pageSetup === undefined
        ? sheet
        : // Empty ones are not written.
          {
            ...sheet,
            pageSetup: { ...sheet.pageSetup, printTitlesRow: '', printTitlesColumn: '' },
          },
    ),
    namedRanges: [...(workbook.namedRanges ?? []), ...workbook.sheets.flatMap(printTitles)],
  });
}

/** As Excel writes it: `'a sheet'!$A:$B,'a sheet'!$6:$6`. */
function printTitles({ name, pageSetup }: WorkbookToWrite['sheets'][number]): NamedRange[] {
  const parts = [pageSetup?.printTitlesColumn, pageSetup?.printTitlesRow].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return [];
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const range = parts.map((part) => `${quoted}!${part}`).join(',');
  return [{ name: '_xlnm.Print_Titles', range, scope: name }];
}

/**
 * Text as a cell must hold it: what looks like an OOXML escape (`_x000D_`) stays as it is, and
 * `#REF!` stays a text (the library would make an Excel error of it).
 */
export function escapeCellText(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/^#(?=[A-Z0-9/_]+[!?]?$)/, '_x0023_');
}
