/** Items from an annex table. */
import type { Row, Table } from '../table/table.ts';
import {
  ANNEX_FIELDS,
  type AnnexField,
  type AnnexOutcome,
  type AnnexProblem,
  type AnnexRow,
  type AnnexWarning,
  type RecognisedColumn,
  type Refused,
  type Skipped,
} from './annex.ts';
import { COLUMN_NAMES, fieldByName, headingKey } from './columns.ts';
import { findHeading, likeliestHeading, type Heading } from './heading.ts';
import { readItemRow, type Carried, type RowReading } from './item-row.ts';
import { comparable } from './plain.ts';
import { asideOf, filledCells, sectionHeading, Sections } from './sections.ts';

export interface ReadAnnexOptions {
  /** Column heading as written → field, by key (`name`) or by a usual heading (`事项名称`). */
  readonly map?: Readonly<Record<string, string>>;
}

/**
 * Every row is an item, a heading, a total, a remark or refused; none is passed over in silence.
 * A row with one refused value is not taken at all.
 */
export function readAnnex(table: Table, options: ReadAnnexOptions = {}): AnnexOutcome {
  const mapped = readMap(options.map ?? {});
  if (!(mapped instanceof Map)) return { ok: false, problem: mapped };
  const heading = findHeading(table.rows, mapped);
  if (heading === null) {
    const expected = ANNEX_FIELDS.map((field) => COLUMN_NAMES[field][0] ?? field);
    const found = likeliestHeading(table.rows);
    return { ok: false, problem: { kind: 'no-heading', expected, found } };
  }
  const problem = headingProblem(heading, table.rows, options.map ?? {});
  if (problem !== null) return { ok: false, problem };
  return readRows(table.rows, heading);
}

function readMap(map: Readonly<Record<string, string>>): Map<string, AnnexField> | AnnexProblem {
  const mapped = new Map<string, AnnexField>();
  const headings = new Map<AnnexField, string>();
  for (const [heading, name] of Object.entries(map)) {
    const field = fieldByName(name);
    if (field === null) return { kind: 'map-unknown-field', heading, field: name };
    const before = headings.get(field);
    if (before !== undefined) return { kind: 'map-twice', field, headings: [before, heading] };
    mapped.set(headingKey(heading), field);
    headings.set(field, heading);
  }
  return mapped;
}

function headingProblem(
  heading: Heading,
  rows: readonly Row[],
  map: Readonly<Record<string, string>>,
): AnnexProblem | null {
  const keys = new Set(heading.found.map(headingKey));
  const absent = Object.keys(map).find((name) => !keys.has(headingKey(name)));
  if (absent !== undefined) {
    return { kind: 'map-unknown-column', heading: absent, found: heading.found };
  }
  const row = rows[heading.lastIndex]?.number ?? 0;
  const missing = missingFields(heading, rows);
  if (missing.length > 0) return { kind: 'missing-columns', row, missing, found: heading.found };
  const empty = rows.slice(heading.lastIndex + 1).every((each) => filledCells(each).length === 0);
  return empty ? { kind: 'no-rows', row } : null;
}

/** Fields every item needs and that neither a column nor the headings inside the table can give. */
function missingFields(heading: Heading, rows: readonly Row[]): AnnexField[] {
  const has = new Set(heading.columns.map((column) => column.field));
  const sections = rows.slice(heading.lastIndex + 1).flatMap((row) => sectionHeading(row) ?? []);
  const inSections = (about: 'type' | 'department') =>
    sections.some((section) => section.about === about);
  const missing: AnnexField[] = [];
  if (!has.has('type') && !inSections('type')) missing.push('type');
  if (!has.has('authority') && !inSections('department')) missing.push('authority');
  if (!has.has('mode') && !has.has('note')) missing.push('mode');
  return missing;
}

interface Reading {
  readonly rows: AnnexRow[];
  readonly refused: Refused[];
  readonly warnings: AnnexWarning[];
  readonly skipped: Skipped[];
}

interface Numbered {
  readonly row: number;
  readonly number: number;
  readonly merged: boolean;
}

function readRows(rows: readonly Row[], heading: Heading): AnnexOutcome {
  const columns = new Map(heading.columns.map((column) => [column.field, column]));
  const reading: Reading = { rows: [], refused: [], warnings: [...heading.warnings], skipped: [] };
  if (!columns.has('number')) reading.warnings.push({ kind: 'no-number-column' });
  const sections = new Sections();
  const carried: Carried = { authority: '', field: '', mainItem: '' };
  const numbered: Numbered[] = [];
  const totals: { row: number; text: string; declared: number }[] = [];
  let items = 0;
  let extentsAssumed = 0;
  for (const row of rows.slice(heading.lastIndex + 1)) {
    if (filledCells(row).length === 0) continue;
    const aside = asideOf(row);
    if (aside !== null) {
      reading.skipped.push({ row: row.number, reason: aside.reason, text: aside.text });
      if (aside.reason === 'total' && aside.declared !== null) {
        totals.push({ row: row.number, text: aside.text, declared: aside.declared });
      }
      continue;
    }
    const furniture = furnitureOf(row, heading.columns, items === 0);
    if (furniture !== null) {
      const text = filledCells(row).map((cell) => cell.text);
      reading.skipped.push({ row: row.number, reason: furniture, text: text.join(' ') });
      continue;
    }
    const section = sectionHeading(row);
    if (section !== null) {
      sections.enter(section);
      Object.assign(carried, { authority: '', field: '', mainItem: '' } satisfies Carried);
      continue;
    }
    const result = readItemRow(row, columns, sections, carried);
    items += 1;
    sections.countItem();
    if (result.extentAssumed) extentsAssumed += 1;
    collect(result, row.number, reading, numbered);
  }
  sections.end();
  reading.warnings.push(...sections.warnings);
  for (const total of totals) {
    if (total.declared !== items) {
      reading.warnings.push({ kind: 'total-count', ...total, actual: items });
    }
  }
  if (extentsAssumed > 0) reading.warnings.push({ kind: 'extent-assumed', rows: extentsAssumed });
  return {
    ok: true,
    ...refuseDuplicates(reading, numbered, columns),
    columns: heading.columns,
    numbers: numbered.map(({ number }) => number),
  };
}

function collect(result: RowReading, row: number, reading: Reading, numbered: Numbered[]): void {
  reading.refused.push(...result.refused);
  reading.warnings.push(...result.warnings);
  if (result.item !== null) reading.rows.push(result.item);
  if (result.number !== null) {
    numbered.push({ row, number: result.number, merged: result.numberMerged });
  }
}

/** A heading printed again on every page; a row of column numbers (1 2 3 …) below the heading. */
function furnitureOf(
  row: Row,
  columns: readonly RecognisedColumn[],
  first: boolean,
): 'heading-again' | 'column-numbers' | null {
  const own = row.cells.filter((cell) => cell.origin === 'own' && filledCells(row).includes(cell));
  const again = columns.filter(
    (column) => headingKey(row.cells[column.index]?.text ?? '') === headingKey(column.heading),
  );
  if (again.length >= 2 && again.length * 2 > columns.length) return 'heading-again';
  const counting = own.every((cell, index) => comparable(cell.text) === String(index + 1));
  return first && own.length > 2 && counting ? 'column-numbers' : null;
}

/** Which of two rows with one 序号 is the item nobody can tell: none of them is taken. */
function refuseDuplicates(
  reading: Reading,
  numbered: readonly Numbered[],
  columns: ReadonlyMap<AnnexField, RecognisedColumn>,
): Reading {
  const byNumber = new Map<number, Numbered[]>();
  for (const entry of numbered) {
    byNumber.set(entry.number, [...(byNumber.get(entry.number) ?? []), entry]);
  }
  const column = columns.get('number');
  const refused = [...reading.refused];
  const doubled = new Set<number>();
  for (const [number, entries] of byNumber) {
    if (entries.length < 2) continue;
    const rows = entries.map((entry) => entry.row);
    const merged = entries.some((entry) => entry.merged);
    for (const { row } of entries) {
      doubled.add(row);
      refused.push({
        row,
        column: column?.column ?? null,
        heading: column?.heading ?? null,
        field: 'number',
        value: String(number),
        problem: { kind: 'duplicate-number', rows, merged },
      });
    }
  }
  refused.sort((one, other) => one.row - other.row);
  return { ...reading, rows: reading.rows.filter((row) => !doubled.has(row.row)), refused };
}
