/** service set --from FILE: a filled-in form; only what was changed is set, refused rows come back as a file. */
import { basename } from 'node:path';
import { assignField } from '../../actions/service/assignment.ts';
import { isClearing, type NamedBody } from '../../actions/service/read-value.ts';
import {
  type Assignments,
  isRefused,
  type ServiceWish,
  type Trouble,
} from '../../actions/service/wishes.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import type { Row } from '../../exchange/table/table.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { Service } from '../../model/generated/records.ts';
import { serviceTroubles } from '../../render/service/outcome-lines.ts';
import { writtenField } from '../../reports/service/written.ts';
import { importTexts } from '../../text/import-texts.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { gather, mayClaim } from '../claiming/gather.ts';
import { readTableFile } from '../importing/read-table-file.ts';
import { bodyOrOwn } from '../meant.ts';
import type { Session } from '../session.ts';
import type { RefusedWord } from '../writing/carry-out.ts';
import { type Form, itemOf, plainText, textOf } from '../../exchange/service-form-reading.ts';
import { checkMark, formOf, rowTrouble } from './form.ts';
import { isUntouched, originalOf, type Originals, readOriginals } from './originals.ts';
import { performServices, type ServiceSettings } from './perform.ts';
import { writeRefused } from './refused-rows.ts';

export interface FromOptions extends ServiceSettings {
  readonly org?: string;
  readonly sheet?: string;
}

export async function setFromTable(
  session: Session,
  file: string,
  options: FromOptions,
): Promise<void> {
  const root = session.root();
  const sheet = options.sheet === undefined ? {} : { sheet: options.sheet };
  const { table, bytes } = await readTableFile(session, file, sheet);
  const gathering = gather(session, root, 'service set', { readRecord, planRecordChange });
  const { shelf, date } = gathering;
  const prefix = session.prefix(root);
  const form = formOf(session, table, file);
  const body = await bodyOrOwn(session, shelf.bodies, options.org, mayClaim(gathering));
  const nameOfBody = (id: string): string => nameOf(shelf.bodies, id);
  const manifest = shelf.manifest();
  const catalogue = manifest.state === 'there' ? manifest.entry.value.title : '';
  checkMark(session, form, file, { catalogue, body: body.id }, nameOfBody);
  const originals = await readOriginals(session, bytes, basename(file));
  const place = (row: number, column: string | null): string =>
    importTexts[session.lang].place(
      { fileName: table.fileName, sheet: table.sheet },
      { row, column },
    );
  const problems: (RefusedWord & { readonly row: number })[] = [];
  const wishes: ServiceWish[] = [];
  const rowsOfItem = new Map<string, number[]>();
  for (const row of form.rows) {
    const item = itemOf(form, row);
    rowsOfItem.set(item, [...(rowsOfItem.get(item) ?? []), row.number]);
  }
  for (const row of form.rows) {
    const item = itemOf(form, row);
    const trouble = rowTrouble(session, { shelf, prefix }, form, row, rowsOfItem.get(item) ?? []);
    if (trouble !== null) {
      problems.push({
        row: row.number,
        exit: trouble.exit,
        message: `${place(row.number, trouble.column)}${session.say('：', ': ')}${trouble.message}`,
        hint: trouble.hint,
      });
      continue;
    }
    wishes.push({
      item,
      body: body.id,
      creates: false,
      row: row.number,
      assign: (existing, bodies) =>
        assignRow({ form, row, originals, existing, bodies, nameOfBody }),
    });
  }
  const names = { prefix, body: nameOfBody, place };
  const request = { command: 'service set', date, wishes, problems, names };
  const performed = await performServices(session, root, request, options);
  const why = new Map(problems.map(({ row, message }) => [row, message]));
  for (const outcome of performed.proposal.result.filter(isRefused)) {
    const said = serviceTroubles(outcome, names, session.lang);
    why.set(
      outcome.wish.row ?? 0,
      said.map(({ message }) => message).join(session.say('；', '; ')),
    );
  }
  if (why.size === 0 || performed.state === 'preview') return;
  const unwritten = performed.state === 'held' && performed.proposal.writes.length > 0;
  await writeRefused(session, { file, table, form, originals, why, unwritten });
}

interface RowAtHand {
  readonly form: Form;
  readonly row: Row;
  readonly originals: Originals;
  readonly existing: Service | null;
  readonly bodies: readonly NamedBody[];
  readonly nameOfBody: (id: string) => string;
}

/** A cell that is empty, as it was in the form, or as the record says sets nothing. */
function assignRow(at: RowAtHand): Assignments {
  const { form, row, originals, existing } = at;
  const assignments: Assignments['assignments'][number][] = [];
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
    const now = plainText(writtenField(field, existing, at.nameOfBody));
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
    const read = assignField(field, [text], at.bodies);
    if (read.ok) assignments.push(...read.assignments);
    else troubles.push({ problem: read.problem, column: cell.column });
  }
  return { assignments, troubles };
}
