/** A form of services as it came back, held against this catalogue; what is wrong with it whole ends the command. */
import { fieldNamed } from '../../actions/service/field-names.ts';
import type { ItemShelf } from '../../catalogue/shelf.ts';
import { type Form, itemOf, readForm, textOf } from '../../exchange/service-form-reading.ts';
import type { Row, Table } from '../../exchange/table/table.ts';
import { normalizeName } from '../../model/names.ts';
import { fullItemName } from '../../reports/names.ts';
import { serviceFormTexts } from '../../text/outcomes/service-form-texts.ts';
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import { type Said, saidOf } from '../../text/said.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

/** Ends with exit 2 for a table that is no such form or has a column nobody knows, with 4 for one without rows. */
export function formOf(session: Session, table: Table, file: string): Form {
  const reading = readForm(table, (heading) => {
    const named = fieldNamed(heading);
    return named.kind === 'field' ? named.field : null;
  });
  if (reading.ok) return reading.form;
  const { problem } = reading;
  const { message, hint } = saidOf(session.texts(serviceFormTexts).problems, problem, { file });
  throw new Stop(problem.kind === 'no-rows' ? EXIT.nothing : EXIT.usage, message, hint);
}

/**
 * A form of another catalogue has the same ids for other items: exit 2. One of another body would set
 * that body's values, where each body has the same items: exit 5.
 */
export function checkMark(
  session: Session,
  { mark }: Form,
  file: string,
  own: { readonly catalogue: string; readonly body: string },
  nameOf: (body: string) => string,
): void {
  if (mark === null) return;
  const texts = session.texts(serviceFormTexts);
  const stop = (exit: number, { message, hint }: Said): Stop => new Stop(exit, message, hint);
  if (mark.catalogue !== own.catalogue) {
    throw stop(EXIT.usage, texts.otherCatalogue(file, mark.catalogue, own.catalogue));
  }
  if (mark.body === own.body) return;
  const named = (id: string) => ({ id, name: nameOf(id) });
  throw stop(EXIT.refused, texts.otherBody(file, named(mark.body), named(own.body)));
}

/** What is wrong with the item a row names, and in which of its cells; `numbers`: all rows that name it. */
export function rowTrouble(
  session: Session,
  { shelf, prefix }: { readonly shelf: ItemShelf; readonly prefix: string },
  form: Form,
  row: Row,
  numbers: readonly number[],
): (Said & { readonly exit: number; readonly column: string | null }) | null {
  const texts = session.texts(serviceFormTexts);
  const id = itemOf(form, row);
  const column = row.cells[form.item]?.column ?? null;
  const held = shelf.item(id);
  if (held.state === 'unusable') {
    const { files } = session.texts(writingTexts);
    const refusal = { kind: 'unreadable' as const, path: held.path };
    return { exit: EXIT.unreadable, column, ...saidOf(files, refusal, { prefix }) };
  }
  if (held.state === 'absent') {
    const message = id === '' ? texts.noItem : texts.noSuchItem(id);
    return { exit: EXIT.usage, column, message, hint: texts.leaveIds };
  }
  if (numbers.length > 1) {
    // Which of them is right nobody can tell: none is taken.
    const message = texts.severalRows(id, numbers);
    return { exit: EXIT.usage, column, message, hint: texts.oneRow };
  }
  const name = textOf(row.cells[form.name]);
  const real = fullItemName(held.entry.value);
  if (name !== '' && normalizeName(name) !== normalizeName(real)) {
    const message = texts.otherName(id, real, name);
    return { exit: EXIT.usage, column, message, hint: texts.leaveIds };
  }
  return null;
}
