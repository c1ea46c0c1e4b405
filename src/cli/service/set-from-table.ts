/** service set --from FILE: a filled-in form; only what was changed is set, refused rows come back as a file. */
import { assignField } from '../../actions/service/assignment.ts';
import { fieldNamed } from '../../actions/service/field-names.ts';
import { isClearing, type NamedBody } from '../../actions/service/read-value.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import { readMark } from '../../exchange/service-form.ts';
import { guardFormula } from '../../exchange/table/formula-guard.ts';
import type { Cell, Row, Table } from '../../exchange/table/table.ts';
import { formatDelimited } from '../../exchange/workbook-port.ts';
import { planRecordChange } from '../../files/plan-write.ts';
import type { Service } from '../../model/generated/records.ts';
import { normalizeName } from '../../model/names.ts';
import { nearest } from '../../model/nearest.ts';
import { fullItemName } from '../../reports/names.ts';
import { type ServiceField, serviceFields } from '../../reports/service/fields.ts';
import { writtenField } from '../../reports/service/written.ts';
import { importTexts } from '../../text/import-texts.ts';
import { nameOf, resolveBody } from '../bodies.ts';
import { gather, type Gathering, mayClaim } from '../claiming/gather.ts';
import type { Problem } from '../claiming/wish.ts';
import { EXIT, Stop } from '../exit.ts';
import { readTableFile } from '../importing/read-table-file.ts';
import type { Session } from '../session.ts';
import { performServices, type ServiceSettings, troublesOf } from './perform.ts';
import { sayAssignment } from './say-problems.ts';
import { type Assignments, isRefused, type ServiceWish, type Trouble } from './wish.ts';
import { writeOut } from '../write-out.ts';

export interface FromOptions extends ServiceSettings {
  readonly org?: string;
  readonly sheet?: string;
}

interface Column {
  readonly at: number;
  readonly field: ServiceField;
}

interface Form {
  readonly heading: Row;
  readonly item: number;
  readonly name: number;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const SEARCHED_ROWS = 10;
const ITEM = ['事项编号', 'Item'];
const NAME = ['事项名称', 'Name'];
const REFUSED = ['未通过原因', 'Refused because'];
const NO_FIELDS = new Set([...ITEM, ...NAME, '事项类型', 'Type', ...REFUSED]);

export async function setFromTable(
  session: Session,
  file: string,
  options: FromOptions,
): Promise<void> {
  const root = session.root();
  const sheet = options.sheet === undefined ? {} : { sheet: options.sheet };
  const { table } = await readTableFile(session, file, sheet);
  const gathering = gather(session, root, 'service set', { readRecord, planRecordChange });
  const { shelf, date } = gathering;
  checkMark(session, gathering, table, file);
  const form = formIn(session, table, file);
  const body = await resolveBody(session, shelf.bodies, options.org, mayClaim(gathering));
  const place = (row: number, column: string | null): string =>
    importTexts[session.lang].place(
      { fileName: table.fileName, sheet: table.sheet },
      { row, column },
    );
  const problems: (Problem & { readonly row: number })[] = [];
  const wishes: ServiceWish[] = [];
  const rowOf = new Map<string, number>();
  for (const row of form.rows) {
    const item = (row.cells[form.item]?.text ?? '').trim();
    const trouble = rowTrouble(session, gathering, form, row, rowOf.get(item));
    rowOf.set(item, rowOf.get(item) ?? row.number);
    if (trouble !== null) {
      problems.push({
        row: row.number,
        exit: EXIT.usage,
        message: `${place(row.number, row.cells[trouble.at]?.column ?? null)}${session.say('：', ': ')}${trouble.message}`,
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
        assignRow(session, form, row, existing, bodies, (id) => nameOf(shelf.bodies, id)),
    });
  }
  const request = {
    command: 'service set',
    date,
    wishes,
    problems,
    nameOf: (id: string) => nameOf(shelf.bodies, id),
    place,
  };
  const performed = await performServices(session, root, request, options);
  const why = new Map(problems.map(({ row, message }) => [row, message]));
  for (const outcome of performed.outcomes.filter(isRefused)) {
    const said = troublesOf(session, request, session.prefix(root), outcome);
    why.set(
      outcome.wish.row ?? 0,
      said.map(({ message }) => message).join(session.say('；', '; ')),
    );
  }
  if (why.size > 0 && performed.state !== 'preview') {
    await writeRefused(session, file, table, form, why);
  }
}

/** A form of another catalogue has the same ids for other items. */
function checkMark(session: Session, { shelf }: Gathering, table: Table, file: string): void {
  const texts = table.rows
    .slice(0, SEARCHED_ROWS)
    .flatMap((row) => row.cells.map((one) => one.text));
  const [mark] = texts.map(readMark).filter((one) => one !== null);
  const manifest = shelf.manifest();
  const title = manifest.state === 'there' ? manifest.entry.value.title : '';
  if (mark === undefined || mark.catalogue === title) return;
  throw new Stop(
    EXIT.usage,
    session.say(
      `${file} 是另一个目录“${mark.catalogue}”的填报表，这里是“${title}”`,
      `${file} is a form of another catalogue, “${mark.catalogue}”; this is “${title}”`,
    ),
    session.say(
      '重新生成填报表：renling service template --org 单位 --out 填报表.xlsx',
      'make a new form: renling service template --org BODY --out FORM.xlsx',
    ),
  );
}

/** Ends with exit 2 for a table that is no such form, or has a column nobody knows. */
function formIn(session: Session, table: Table, file: string): Form {
  const textOf = (cell: Cell): string => cell.text.trim();
  const at = table.rows
    .slice(0, SEARCHED_ROWS)
    .findIndex((row) => row.cells.some((cell) => ITEM.includes(textOf(cell))));
  const heading = table.rows[at];
  if (heading === undefined) {
    throw new Stop(
      EXIT.usage,
      session.say(`${file} 没有“事项编号”这一列`, `${file} has no column “Item”`),
      session.say(
        '先生成填报表：renling service template --org 单位 --out 填报表.xlsx',
        'make a form first: renling service template --org BODY --out FORM.xlsx',
      ),
    );
  }
  const columns: Column[] = [];
  for (const [index, cell] of heading.cells.entries()) {
    const text = textOf(cell);
    if (text === '' || NO_FIELDS.has(text)) continue;
    const named = fieldNamed(text);
    if (named.kind !== 'field') {
      const near = nearest(
        text,
        serviceFields().map(({ label }) => label[session.lang]),
      );
      throw new Stop(
        EXIT.usage,
        session.say(
          `${file} ${cell.column} 列的表头“${text}”不是字段`,
          `${file} column ${cell.column}: “${text}” is no field`,
        ),
        near === null
          ? session.say('全部字段见：renling service fields', 'all fields: renling service fields')
          : session.say(`是不是“${near}”？`, `did you mean “${near}”?`),
      );
    }
    columns.push({ at: index, field: named.field });
  }
  const find = (names: readonly string[]): number =>
    heading.cells.findIndex((cell) => names.includes(textOf(cell)));
  const rows = table.rows
    .slice(at + 1)
    .filter((row) => row.cells.some((cell) => textOf(cell) !== ''));
  return { heading, item: find(ITEM), name: find(NAME), columns, rows };
}

/** What is wrong with the item a row names, and in which of its cells. */
function rowTrouble(
  session: Session,
  { shelf }: Gathering,
  form: Form,
  row: Row,
  before: number | undefined,
): { at: number; message: string; hint: string | null } | null {
  const id = (row.cells[form.item]?.text ?? '').trim();
  const held = shelf.item(id);
  if (held.state !== 'there') {
    return {
      at: form.item,
      message:
        id === ''
          ? session.say('没有写事项编号', 'there is no item id')
          : session.say(`没有事项“${id}”`, `there is no item “${id}”`),
      hint: session.say('事项编号不要改动', 'leave the ids of items as they are'),
    };
  }
  if (before !== undefined) {
    return {
      at: form.item,
      message: session.say(
        `${id} 在第 ${before} 行已经有了`,
        `${id} stands in row ${before} already`,
      ),
      hint: session.say('一个事项只留一行', 'keep one row for an item'),
    };
  }
  const name = row.cells[form.name]?.text ?? '';
  const real = fullItemName(held.entry.value);
  if (name.trim() !== '' && normalizeName(name) !== normalizeName(real)) {
    return {
      at: form.item,
      message: session.say(`${id} 是“${real}”，不是“${name}”`, `${id} is “${real}”, not “${name}”`),
      hint: session.say('事项编号不要改动', 'leave the ids of items as they are'),
    };
  }
  return null;
}

/** A cell that says what the record says, or nothing, sets nothing. */
function assignRow(
  session: Session,
  form: Form,
  row: Row,
  existing: Service | null,
  bodies: readonly NamedBody[],
  bodyName: (id: string) => string,
): Assignments {
  const assignments: Assignments['assignments'][number][] = [];
  const troubles: Trouble[] = [];
  for (const { at, field } of form.columns) {
    const cell = row.cells[at];
    const text = cell?.text.trim() ?? '';
    if (cell?.fault !== undefined) {
      const message = session.say(
        `${field.label.zh}：公式没有算出值`,
        `${field.label.en}: a formula without a value`,
      );
      troubles.push({
        message,
        hint: session.say('改成值', 'put the value in'),
        column: cell.column,
      });
      continue;
    }
    if (cell === undefined || text === '') continue;
    if (text === writtenField(field, existing, bodyName)) continue;
    if (isClearing(text)) {
      assignments.push({ pointer: field.pointer, clear: true });
      continue;
    }
    const read = assignField(field, [text], bodies);
    if (read.ok) assignments.push(...read.assignments);
    else troubles.push({ ...sayAssignment(session, read.problem), column: cell.column });
  }
  return { assignments, troubles };
}

/** The refused rows as they were, with what is wrong: to be corrected and given again. */
async function writeRefused(
  session: Session,
  file: string,
  table: Table,
  form: Form,
  why: ReadonlyMap<number, string>,
): Promise<void> {
  const texts = (row: Row): string[] => row.cells.map((cell) => cell.text);
  const marks = table.rows.filter(
    (row) =>
      row.number < form.heading.number && row.cells.some((one) => readMark(one.text) !== null),
  );
  const old = form.heading.cells.findIndex((cell) => REFUSED.includes(cell.text.trim()));
  const withReason = (cells: string[], reason: string): string[] =>
    old < 0 ? [...cells, reason] : cells.with(old, reason);
  const rows = [
    ...marks.map(texts),
    withReason(texts(form.heading), session.say('未通过原因', 'Refused because')),
    ...form.rows
      .filter(({ number }) => why.has(number))
      .map((row) => withReason(texts(row), why.get(row.number) ?? '')),
  ];
  const path = `${file.replace(/(?:\.refused)?\.[^./\\]+$/, '')}.refused.csv`;
  writeOut(
    session,
    path,
    `\uFEFF${await formatDelimited(rows.map((row) => row.map(guardFormula)))}`,
  );
  session.io.err(
    session.say(
      `不行的 ${why.size} 行在 ${path} 里，改好后：renling service set --from ${path}\n`,
      `The ${why.size} refused rows are in ${path}; when corrected: renling service set --from ${path}\n`,
    ),
  );
}
