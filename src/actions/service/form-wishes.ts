/** A form of services as it came back → wishes, and what of its rows is none. Pure. */
import type { ItemShelf } from '../../catalogue/shelf.ts';
import { type Originals, isUntouched, originalOf } from '../../exchange/service-form-originals.ts';
import { type Form, itemOf, plainText, textOf } from '../../exchange/service-form-reading.ts';
import type { Row } from '../../exchange/table/table.ts';
import type { Service } from '../../model/generated/records.ts';
import { normalizeName } from '../../model/names.ts';
import type { ServiceField } from '../../reports/service/fields.ts';
import { fullItemName } from '../../reports/names.ts';
import { writtenField } from '../../reports/service/written.ts';
import type { FileRefusal, Weight } from '../proposal.ts';
import { assignField, type Assignment } from './assignment.ts';
import { fieldNamed } from './field-names.ts';
import { isClearing, mayNameByInitials, type ValueWords } from './read-value.ts';
import type { Assignments, ServiceWish, Trouble } from './wishes.ts';

/** The field a heading means, where it is one. */
export function fieldOfHeading(heading: string): ServiceField | null {
  const named = fieldNamed(heading);
  return named.kind === 'field' ? named.field : null;
}

export type MarkProblem =
  /** A form of another catalogue has the same ids for other items. */
  | { readonly kind: 'other-catalogue'; readonly there: string; readonly here: string }
  /** One of another body would set that body's values, where each body has the same items. */
  | { readonly kind: 'other-body'; readonly there: string; readonly here: string };

/** `own`: the title of this catalogue, and the body that gives the form. */
export function markProblem(
  { mark }: Pick<Form, 'mark'>,
  own: { readonly catalogue: string; readonly body: string },
): MarkProblem | null {
  if (mark === null) return null;
  if (mark.catalogue !== own.catalogue) {
    return { kind: 'other-catalogue', there: mark.catalogue, here: own.catalogue };
  }
  return mark.body === own.body ? null : { kind: 'other-body', there: mark.body, here: own.body };
}

/** What is wrong with the item a row names. */
export type RowProblem =
  | Extract<FileRefusal, { readonly kind: 'unreadable' }>
  | { readonly kind: 'no-item' }
  | { readonly kind: 'no-such-item'; readonly id: string }
  /** Which of them is right nobody can tell: none is taken. */
  | { readonly kind: 'several-rows'; readonly id: string; readonly rows: readonly number[] }
  | {
      readonly kind: 'other-name';
      readonly id: string;
      readonly real: string;
      readonly name: string;
    };

export interface RowRefused {
  readonly row: number;
  /** Letter of the column. */
  readonly column: string | null;
  readonly weight: Weight;
  readonly problem: RowProblem;
}

export interface FormAtHand {
  readonly form: Form;
  readonly originals: Originals;
  readonly body: string;
  readonly nameOf: (body: string) => string;
}

export function formWishes(
  at: FormAtHand,
  shelf: ItemShelf,
): { readonly wishes: readonly ServiceWish[]; readonly refused: readonly RowRefused[] } {
  const { form, body } = at;
  const numbersOf = new Map<string, number[]>();
  for (const row of form.rows) {
    const item = itemOf(form, row);
    numbersOf.set(item, [...(numbersOf.get(item) ?? []), row.number]);
  }
  const wishes: ServiceWish[] = [];
  const refused: RowRefused[] = [];
  for (const row of form.rows) {
    const item = itemOf(form, row);
    const problem = rowProblem(shelf, form, row, numbersOf.get(item) ?? []);
    if (problem === null) {
      const assign: ServiceWish['assign'] = (existing, meant) =>
        assignRow(at, row, existing, meant);
      wishes.push({ item, body, creates: false, row: row.number, assign });
    } else {
      const weight = problem.kind === 'unreadable' ? 'unreadable' : 'usage';
      const column = row.cells[form.item]?.column ?? null;
      refused.push({ row: row.number, column, weight, problem });
    }
  }
  return { wishes, refused };
}

/** `numbers`: all rows that name it. */
function rowProblem(
  shelf: ItemShelf,
  form: Form,
  row: Row,
  numbers: readonly number[],
): RowProblem | null {
  const id = itemOf(form, row);
  const held = shelf.item(id);
  if (held.state === 'unusable') return { kind: 'unreadable', path: held.path };
  if (held.state === 'absent')
    return id === '' ? { kind: 'no-item' } : { kind: 'no-such-item', id };
  if (numbers.length > 1) return { kind: 'several-rows', id, rows: numbers };
  const name = textOf(row.cells[form.name]);
  const real = fullItemName(held.entry.value);
  if (name === '' || normalizeName(name) === normalizeName(real)) return null;
  return { kind: 'other-name', id, real, name };
}

/** A cell that is empty, as it was in the form, or as the record says sets nothing. */
function assignRow(
  { form, originals, nameOf }: FormAtHand,
  row: Row,
  existing: Service | null,
  meant: ValueWords,
): Assignments {
  const assignments: Assignment[] = [];
  const troubles: Trouble[] = [];
  for (const column of form.columns) {
    const { field } = column;
    const cell = row.cells[column.at];
    if (cell?.fault !== undefined) {
      troubles.push({ problem: { kind: 'formula', field }, column: cell.column });
      continue;
    }
    const text = textOf(cell);
    if (cell === undefined || text === '' || isUntouched(originals, form, row, column)) continue;
    const now = plainText(writtenField(field, existing, nameOf));
    if (text === now) continue;
    const before = originalOf(originals, form, row, column);
    if (before !== null && before !== now) {
      const problem = { kind: 'changed-since' as const, field, before, now, text };
      troubles.push({ problem, column: cell.column });
      continue;
    }
    if (isClearing(text)) {
      assignments.push({ pointer: field.pointer, clear: true });
      continue;
    }
    const read = assignField(field, [text], meant);
    if (read.ok) assignments.push(...read.assignments);
    else troubles.push({ problem: read.problem, column: cell.column });
  }
  return { assignments, troubles };
}

/** Whether somebody may be named by initials in a cell. */
export function formNamesByInitials({ columns, rows }: Form): boolean {
  return columns.some(({ at, field }) =>
    rows.some((row) => mayNameByInitials(field.form, textOf(row.cells[at]))),
  );
}
