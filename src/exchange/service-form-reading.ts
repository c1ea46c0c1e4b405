/** A form of services as it came back: which columns are fields, which rows are items, of which catalogue and body. */
import { nearest } from '../model/nearest.ts';
import { type ServiceField, serviceFields } from '../reports/service/fields.ts';
import { readMark, type ServiceFormMark } from './service-form.ts';
import type { Cell, Row, Table } from './table/table.ts';

export interface FormColumn {
  readonly at: number;
  readonly field: ServiceField;
}

export interface Form {
  /** What stands above the heading: of which catalogue and body it is; null for a table that does not say. */
  readonly mark: ServiceFormMark | null;
  readonly heading: Row;
  readonly item: number;
  readonly name: number;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly Row[];
}

/** Why a table is no such form. */
export type FormProblem =
  | { readonly kind: 'no-item-column' }
  | { readonly kind: 'no-rows' }
  | {
      readonly kind: 'same-column';
      readonly first: string;
      readonly column: string;
      readonly text: string;
    }
  /** `near`: by language, since a form made in one may come back to a clerk who reads the other. */
  | {
      readonly kind: 'unknown-column';
      readonly column: string;
      readonly text: string;
      readonly near: { readonly zh: string | null; readonly en: string | null };
    };

export type FormReading =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly problem: FormProblem };

const SEARCHED_ROWS = 10;
/** Columns that are no fields, by language: a form may come back to a clerk who reads the other. */
export const FORM_HEADINGS = {
  item: { zh: '事项编号', en: 'Item' },
  name: { zh: '事项名称', en: 'Name' },
  type: { zh: '事项类型', en: 'Type' },
  refused: { zh: '未通过原因', en: 'Refused because' },
} as const;
const NO_FIELDS = new Set<string>(
  Object.values(FORM_HEADINGS).flatMap((names) => Object.values(names)),
);

/** Where the column stands in a heading; -1: nowhere. */
export function columnOf(heading: Row, column: keyof typeof FORM_HEADINGS): number {
  return heading.cells.findIndex((cell) => isCalled(cell, column));
}

function isCalled(cell: Cell, column: keyof typeof FORM_HEADINGS): boolean {
  const { zh, en } = FORM_HEADINGS[column];
  return [zh, en].some((name) => name === textOf(cell));
}

/** Without what a spreadsheet changes on its own: edges, and how lines end. */
export function plainText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

export function textOf(cell: Cell | undefined): string {
  return plainText(cell?.text ?? '');
}

export function itemOf(form: Form, row: Row): string {
  return textOf(row.cells[form.item]);
}

/** `fieldNamed`: the field a heading means, where it is one. */
export function readForm(
  table: Table,
  fieldNamed: (heading: string) => ServiceField | null,
): FormReading {
  const at = table.rows.slice(0, SEARCHED_ROWS).findIndex((row) => columnOf(row, 'item') >= 0);
  const heading = table.rows[at];
  if (heading === undefined) return { ok: false, problem: { kind: 'no-item-column' } };
  const [mark] = table.rows
    .slice(0, at)
    .flatMap((row) => row.cells.map((cell) => readMark(cell.text)))
    .filter((one) => one !== null);
  const rows = table.rows
    .slice(at + 1)
    .filter((row) => row.cells.some((cell) => textOf(cell) !== ''));
  if (rows.length === 0) return { ok: false, problem: { kind: 'no-rows' } };
  const columns: FormColumn[] = [];
  for (const [place, cell] of heading.cells.entries()) {
    const text = textOf(cell);
    if (text === '' || NO_FIELDS.has(text)) continue;
    const field = fieldNamed(text);
    if (field === null) {
      const problem = { kind: 'unknown-column' as const, column: cell.column, text };
      return { ok: false, problem: { ...problem, near: nearestHeadings(text) } };
    }
    const before = columns.find((one) => one.field.key === field.key);
    if (before !== undefined) {
      const first = heading.cells[before.at]?.column ?? '';
      return { ok: false, problem: { kind: 'same-column', first, column: cell.column, text } };
    }
    columns.push({ at: place, field });
  }
  const item = columnOf(heading, 'item');
  const name = columnOf(heading, 'name');
  return { ok: true, form: { mark: mark ?? null, heading, item, name, columns, rows } };
}

function nearestHeadings(text: string): { readonly zh: string | null; readonly en: string | null } {
  const labels = serviceFields().map(({ label }) => label);
  const zh = nearest(
    text,
    labels.map((label) => label.zh),
  );
  const en = nearest(
    text,
    labels.map((label) => label.en),
  );
  return { zh: zh ?? en, en: en ?? zh };
}
