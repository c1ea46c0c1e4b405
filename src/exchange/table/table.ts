/** A sheet or csv file as rows of cells with their places, and what can be wrong with the file. */
import type { CellFault } from '../workbook-port.ts';

export type CellKind = 'text' | 'number' | 'date' | 'empty';

export interface Cell {
  /** As written; a number in full digits, a date as `2020-08-20`; '' when empty. */
  readonly text: string;
  readonly kind: CellKind;
  /** Its letter in a spreadsheet: A, B … AA. */
  readonly column: string;
  /**
   * `own`: written here; `above`: from the top cell of a merged range in the same column;
   * `left`: from a merged range that begins further left.
   */
  readonly origin: 'own' | 'above' | 'left';
  readonly fault?: CellFault;
}

export interface Row {
  /** In the sheet, from 1; in a csv file the record's, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Table {
  readonly ok: true;
  readonly fileName: string;
  /** Null for csv. */
  readonly sheet: string | null;
  /** Names of the other visible sheets that hold something: they were not read. */
  readonly otherSheets: readonly string[];
  /** Null for workbooks. */
  readonly encoding: TextEncoding | null;
  /** Every row from 1 to the last that is not empty; rows are as wide as the widest. */
  readonly rows: readonly Row[];
}

export interface TableRefusal {
  readonly ok: false;
  readonly fileName: string;
  readonly problem: TableProblem;
}

export type TableOutcome = Table | TableRefusal;

/** What a file turned out to hold. */
export type Content =
  | 'xlsx'
  | 'xls'
  | 'csv'
  | 'html'
  | 'xml'
  | 'xlsb'
  | 'ods'
  | 'docx'
  | 'doc'
  | 'pdf'
  | 'image'
  | 'zip'
  | 'unknown';

export type TableProblem =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'file-too-large'; readonly bytes: number; readonly limit: number }
  /** An Excel workbook with a password to open it. */
  | { readonly kind: 'encrypted' }
  /** A spreadsheet of another sort than its name says. */
  | { readonly kind: 'disguised'; readonly extension: string; readonly actual: Content }
  | { readonly kind: 'not-spreadsheet'; readonly actual: Content }
  /** Would unpack to `bytes`; `ratio` times its packed size. */
  | {
      readonly kind: 'zip-bomb';
      readonly bytes: number;
      readonly limit: number;
      readonly ratio: number;
      readonly ratioLimit: number;
    }
  /** `detail` is the reader's own word, in English, if it has one. */
  | { readonly kind: 'damaged'; readonly detail: string | null }
  | { readonly kind: 'no-such-sheet'; readonly sheet: string; readonly names: readonly string[] }
  /** A sheet was asked for and the file is csv. */
  | { readonly kind: 'no-sheets'; readonly sheet: string }
  | { readonly kind: 'empty-table'; readonly sheet: string | null }
  | {
      readonly kind: 'table-too-large';
      readonly rows: number;
      readonly rowLimit: number;
      readonly columns: number;
      readonly columnLimit: number;
    }
  | { readonly kind: 'csv-encoding' }
  /** A quotation mark opened in record `row` is never closed. */
  | { readonly kind: 'unclosed-quote'; readonly row: number };

/** 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Nothing but spaces, of any width, or invisible characters. */
export function isBlank(text: string): boolean {
  return /^[\s\u200B\u2060\uFEFF]*$/.test(text);
}
