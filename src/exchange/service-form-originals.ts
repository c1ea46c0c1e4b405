/**
 * What stood in a form when it was made, kept in a hidden sheet of the workbook: what a department did
 * not touch changes nothing, even where the record has changed since.
 */
import type { ServiceField } from '../reports/service/fields.ts';
import { ORIGINALS_SHEET } from './service-form.ts';
import {
  type Form,
  type FormColumn,
  type FormProblem,
  itemOf,
  readForm,
  textOf,
} from './service-form-reading.ts';
import { readTable } from './table/read-table.ts';
import type { Row } from './table/table.ts';

/** Item → key of the field → text. */
export type Originals = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Empty for a table that does not tell, such as a csv; a problem where the hidden sheet was spoilt. */
export async function readOriginals(
  bytes: Uint8Array,
  fileName: string,
  fieldNamed: (heading: string) => ServiceField | null,
): Promise<
  | { readonly ok: true; readonly originals: Originals }
  | { readonly ok: false; readonly problem: FormProblem }
> {
  const table = await readTable(bytes, fileName, { sheet: ORIGINALS_SHEET });
  if (!table.ok) return { ok: true, originals: new Map() };
  const reading = readForm(table, fieldNamed);
  return reading.ok ? { ok: true, originals: originalsIn(reading.form) } : reading;
}

export function originalsIn(form: Form): Originals {
  return new Map(
    form.rows.map((row) => [
      itemOf(form, row),
      new Map(form.columns.map(({ at, field }) => [field.key, textOf(row.cells[at])])),
    ]),
  );
}

/** The text a cell had; null where nobody knows. */
export function originalOf(
  originals: Originals,
  form: Form,
  row: Row,
  { field }: FormColumn,
): string | null {
  return originals.get(itemOf(form, row))?.get(field.key) ?? null;
}

export function isUntouched(
  originals: Originals,
  form: Form,
  row: Row,
  column: FormColumn,
): boolean {
  return originalOf(originals, form, row, column) === textOf(row.cells[column.at]);
}
