/** Finds the heading of an annex table: below title rows, in one, two or three rows. */
import type { Row } from '../table/table.ts';
import { isBlank } from '../table/table.ts';
import type { AnnexField, AnnexWarning, RecognisedColumn } from './annex.ts';
import { headingKey, recogniseColumn, type ColumnMatch } from './columns.ts';
import { tidy } from './plain.ts';

export interface Heading {
  /** Index of its last row: data begin behind it. */
  readonly lastIndex: number;
  readonly columns: readonly RecognisedColumn[];
  readonly warnings: readonly AnnexWarning[];
  /** Every heading there is, recognised or not. */
  readonly found: readonly string[];
}

interface Named {
  readonly index: number;
  readonly letter: string;
  readonly heading: string;
  readonly match: ColumnMatch | null;
}

/** Titles, issuing bodies and remarks above a table stay within so many rows. */
const SEARCHED_ROWS = 30;
const MOST_HEADING_ROWS = 3;

/** `mapped`: heading key → field, from the user; it goes before everything recognised. */
export function findHeading(
  rows: readonly Row[],
  mapped: ReadonlyMap<string, AnnexField>,
): Heading | null {
  let best: { first: number; score: number } | null = null;
  for (let first = 0; first < Math.min(rows.length, SEARCHED_ROWS); first += 1) {
    const fields = fieldsOf(named(rows, first, first, mapped));
    // A title may contain a column's name; a heading has two columns at least, one of them the name.
    const below = fieldsOf(named(rows, first, lastHeadingRow(rows, first, mapped), mapped));
    if (fields.size === 0 || below.size < 2 || !below.has('name')) continue;
    if (best === null || below.size > best.score) best = { first, score: below.size };
  }
  if (best === null) return null;
  const lastIndex = lastHeadingRow(rows, best.first, mapped);
  return settle(named(rows, best.first, lastIndex, mapped), lastIndex);
}

/** The texts of the row that looks most like a heading, to be shown where none was found. */
export function likeliestHeading(rows: readonly Row[]): string[] {
  let widest: string[] = [];
  for (const row of rows.slice(0, SEARCHED_ROWS)) {
    const texts = row.cells
      .filter((cell) => cell.origin === 'own' && !isBlank(cell.text))
      .map((cell) => tidy(cell.text));
    if (texts.length > widest.length) widest = texts;
  }
  return widest;
}

/** A row belongs to the heading above it if it names columns itself and holds no 序号. */
function lastHeadingRow(
  rows: readonly Row[],
  first: number,
  mapped: ReadonlyMap<string, AnnexField>,
): number {
  let last = first;
  while (last + 1 < rows.length && last + 1 < first + MOST_HEADING_ROWS) {
    const own = (rows[last + 1]?.cells ?? []).filter(
      (cell) => cell.origin === 'own' && !isBlank(cell.text),
    );
    const names = own.filter((cell) => matchOf(cell.text, mapped) !== null);
    const again = rows[last]?.cells.some(
      (cell) => names[0] !== undefined && headingKey(cell.text) === headingKey(names[0].text),
    );
    if (names.length === 0 || names.length * 2 < own.length || again === true) break;
    last += 1;
  }
  return last;
}

function matchOf(text: string, mapped: ReadonlyMap<string, AnnexField>): ColumnMatch | null {
  const field = mapped.get(headingKey(text));
  return field === undefined ? recogniseColumn(text) : { field, rank: -1 };
}

/** Each column under the lowest of its headings that is recognised. */
function named(
  rows: readonly Row[],
  first: number,
  last: number,
  mapped: ReadonlyMap<string, AnnexField>,
): Named[] {
  const width = Math.max(...rows.slice(first, last + 1).map((row) => row.cells.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const texts: string[] = [];
    let letter = '';
    for (let row = last; row >= first; row -= 1) {
      const cell = rows[row]?.cells[index];
      if (cell === undefined) continue;
      letter = cell.column;
      if (!isBlank(cell.text)) texts.push(tidy(cell.text));
    }
    for (const heading of texts) {
      const match = matchOf(heading, mapped);
      if (match !== null) return { index, letter, heading, match };
    }
    return { index, letter, heading: texts[0] ?? '', match: null };
  });
}

function fieldsOf(columns: readonly Named[]): Set<AnnexField> {
  return new Set(columns.flatMap((column) => (column.match === null ? [] : [column.match.field])));
}

/** One column a field: the surest, then the leftmost. */
function settle(all: readonly Named[], lastIndex: number): Heading {
  const used = new Map<AnnexField, Named>();
  for (const column of all) {
    if (column.match === null) continue;
    const before = used.get(column.match.field);
    if (before?.match == null || column.match.rank < before.match.rank) {
      used.set(column.match.field, column);
    }
  }
  const columns: RecognisedColumn[] = [];
  const warnings: AnnexWarning[] = [];
  for (const column of all) {
    const { heading, letter, index, match } = column;
    if (heading === '') continue;
    const winner = match === null ? undefined : used.get(match.field);
    if (match === null || winner === undefined) {
      warnings.push({ kind: 'column-unused', heading, column: letter });
    } else if (winner === column) {
      columns.push({ field: match.field, heading, column: letter, index });
    } else {
      const twice = { field: match.field, used: winner.heading, ignored: heading, column: letter };
      warnings.push({ kind: 'column-twice', ...twice });
    }
  }
  const found = all.map((column) => column.heading).filter((heading) => heading !== '');
  return { lastIndex, columns, warnings, found };
}
