/** A table file, csv or workbook, as rows of cells. */
import { readXlsWorkbook, readXlsxWorkbook, type WorkbookSheet } from '../workbook-port.ts';
import { contentOf } from './content.ts';
import { csvRows } from './csv-rows.ts';
import { decodeText } from './decode-text.ts';
import { LIMITS } from './limits.ts';
import { extentOf, sheetRows, type Extent } from './sheet-rows.ts';
import { isBlank, type Content, type TableOutcome, type TableProblem } from './table.ts';
import { readZipDirectory } from './zip-directory.ts';

export interface ReadTableOptions {
  /** Name of the sheet; without it, the first visible sheet that holds something. */
  readonly sheet?: string;
}

type Read = Pick<
  Extract<TableOutcome, { ok: true }>,
  'sheet' | 'otherSheets' | 'encoding' | 'rows'
>;

/** What a name promises; names without an entry promise nothing. `.et` is what WPS writes. */
const PROMISED: Readonly<Record<string, readonly Content[]>> = {
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  xls: ['xls'],
  et: ['xls', 'xlsx'],
  csv: ['csv'],
  tsv: ['csv'],
  txt: ['csv'],
};

/**
 * Reads .xlsx, .xls (Excel 97–2003) and csv (comma, semicolon or tab; UTF-8, UTF-16 with a mark,
 * GB18030). A file of another sort than its name says is refused, though it could be read: the
 * next program in line might not, and somebody should know.
 */
export async function readTable(
  bytes: Uint8Array,
  fileName: string,
  options: ReadTableOptions = {},
): Promise<TableOutcome> {
  const outcome = await read(bytes, fileName, options.sheet);
  if ('kind' in outcome) return { ok: false, fileName, problem: outcome };
  return { ok: true, fileName, ...outcome };
}

async function read(
  bytes: Uint8Array,
  fileName: string,
  sheet: string | undefined,
): Promise<Read | TableProblem> {
  if (bytes.length === 0) return { kind: 'empty-file' };
  if (bytes.length > LIMITS.fileBytes) {
    return { kind: 'file-too-large', bytes: bytes.length, limit: LIMITS.fileBytes };
  }
  const content = contentOf(bytes);
  if (content === 'encrypted') return { kind: 'encrypted' };
  if (content === 'damaged-zip') return { kind: 'damaged', detail: null };
  const extension = /\.([^.\\/]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const promised = PROMISED[extension];
  const sheetLike = ['xlsx', 'xls', 'csv', 'html', 'xml'].includes(content);
  if (sheetLike && promised !== undefined && !promised.includes(content)) {
    return { kind: 'disguised', extension, actual: content };
  }
  if (content === 'csv') return readCsv(bytes, sheet);
  if (content === 'xlsx' || content === 'xls') return readWorkbook(bytes, content, sheet);
  return { kind: 'not-spreadsheet', actual: content };
}

async function readCsv(bytes: Uint8Array, sheet: string | undefined): Promise<Read | TableProblem> {
  if (sheet !== undefined) return { kind: 'no-sheets', sheet };
  const decoded = decodeText(bytes);
  if (decoded === null || decoded.text.includes('\u0000')) return { kind: 'csv-encoding' };
  const result = await csvRows(decoded.text);
  if ('unclosedQuoteInRow' in result) {
    return { kind: 'unclosed-quote', row: result.unclosedQuoteInRow };
  }
  const filled = result.rows.findLastIndex((row) => row.cells.some((cell) => !isBlank(cell.text)));
  const rows = result.rows.slice(0, filled + 1);
  if (rows.length === 0) return { kind: 'empty-table', sheet: null };
  const columns = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const problem = sizeProblem({ rows: rows.length, columns });
  return problem ?? { sheet: null, otherSheets: [], encoding: decoded.encoding, rows };
}

async function readWorkbook(
  bytes: Uint8Array,
  content: 'xlsx' | 'xls',
  wanted: string | undefined,
): Promise<Read | TableProblem> {
  if (content === 'xlsx') {
    const bomb = zipProblem(bytes);
    if (bomb !== null) return bomb;
  }
  let sheets: WorkbookSheet[];
  try {
    sheets = content === 'xlsx' ? await readXlsxWorkbook(bytes) : await readXlsWorkbook(bytes);
  } catch (error) {
    // The library says by exceptions alone that it cannot read a file; whatever it says, the file is at fault.
    return { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) };
  }
  const measured = sheets.map((sheet) => ({ sheet, extent: extentOf(sheet) }));
  const visible = measured.filter(({ sheet, extent }) => !sheet.hidden && extent.rows > 0);
  const chosen =
    wanted === undefined
      ? (visible[0] ?? null)
      : (measured.find(({ sheet }) => sheet.name.trim() === wanted.trim()) ?? null);
  if (chosen === null) {
    if (wanted === undefined) return { kind: 'empty-table', sheet: null };
    return { kind: 'no-such-sheet', sheet: wanted, names: sheets.map((sheet) => sheet.name) };
  }
  const { sheet, extent } = chosen;
  if (extent.rows === 0) return { kind: 'empty-table', sheet: sheet.name };
  const problem = sizeProblem(extent);
  if (problem !== null) return problem;
  return {
    sheet: sheet.name,
    otherSheets: visible.filter((other) => other !== chosen).map((other) => other.sheet.name),
    encoding: null,
    rows: sheetRows(sheet, extent),
  };
}

function sizeProblem({ rows, columns }: Extent): TableProblem | null {
  if (rows <= LIMITS.rows && columns <= LIMITS.columns) return null;
  const { rows: rowLimit, columns: columnLimit } = LIMITS;
  return { kind: 'table-too-large', rows, rowLimit, columns, columnLimit };
}

function zipProblem(bytes: Uint8Array): TableProblem | null {
  const directory = readZipDirectory(bytes);
  if (directory === null) return { kind: 'damaged', detail: null };
  const { unpackedBytes } = directory;
  const ratio = Math.round(unpackedBytes / Math.max(1, bytes.length));
  const tooDense = unpackedBytes > LIMITS.ratioFromBytes && ratio > LIMITS.ratio;
  if (unpackedBytes <= LIMITS.unpackedBytes && !tooDense) return null;
  const { unpackedBytes: limit, ratio: ratioLimit } = LIMITS;
  return { kind: 'zip-bomb', bytes: unpackedBytes, limit, ratio, ratioLimit };
}
