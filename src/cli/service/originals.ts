/**
 * What stood in a form when it was made, kept in a hidden sheet of the workbook: what a department did
 * not touch changes nothing, even where the record has changed since.
 */
import { ORIGINALS_SHEET } from '../../exchange/service-form.ts';
import { readTable } from '../../exchange/table/read-table.ts';
import type { Row } from '../../exchange/table/table.ts';
import type { Session } from '../session.ts';
import { type Form, type FormColumn, itemOf, textOf } from '../../exchange/service-form-reading.ts';
import { formOf } from './form.ts';

/** Item → key of the field → text. Empty for a table that does not tell, such as a csv. */
export type Originals = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function readOriginals(
  session: Session,
  bytes: Uint8Array,
  file: string,
): Promise<Originals> {
  const table = await readTable(bytes, file, { sheet: ORIGINALS_SHEET });
  if (!table.ok) return new Map();
  const form = formOf(session, table, file);
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
