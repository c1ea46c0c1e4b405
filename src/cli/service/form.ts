/** A form of services as it came back: which columns are fields, which rows are items, of which catalogue and body. */
import { fieldNamed } from '../../actions/service/field-names.ts';
import { readMark, type ServiceFormMark } from '../../exchange/service-form.ts';
import type { Cell, Row, Table } from '../../exchange/table/table.ts';
import { normalizeName } from '../../model/names.ts';
import { nearest } from '../../model/nearest.ts';
import { fullItemName } from '../../reports/names.ts';
import { type ServiceField, serviceFields } from '../../reports/service/fields.ts';
import type { Gathering } from '../claiming/gather.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

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

const SEARCHED_ROWS = 10;
const ITEM = ['事项编号', 'Item'];
const NAME = ['事项名称', 'Name'];
export const REFUSED = ['未通过原因', 'Refused because'];
const NO_FIELDS = new Set([...ITEM, ...NAME, '事项类型', 'Type', ...REFUSED]);

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

/** Ends with exit 2 for a table that is no such form or has a column nobody knows, with 4 for one without rows. */
export function readForm(session: Session, table: Table, file: string): Form {
  const at = table.rows
    .slice(0, SEARCHED_ROWS)
    .findIndex((row) => row.cells.some((cell) => ITEM.includes(textOf(cell))));
  const heading = table.rows[at];
  if (heading === undefined) {
    throw new Stop(
      EXIT.usage,
      session.say(`${file} 没有“事项编号”这一列`, `${file} has no column “Item”`),
      makeForm(session),
    );
  }
  const [mark] = table.rows
    .slice(0, at)
    .flatMap((row) => row.cells.map((cell) => readMark(cell.text)))
    .filter((one) => one !== null);
  const find = (names: readonly string[]): number =>
    heading.cells.findIndex((cell) => names.includes(textOf(cell)));
  const rows = table.rows
    .slice(at + 1)
    .filter((row) => row.cells.some((cell) => textOf(cell) !== ''));
  if (rows.length === 0) {
    throw new Stop(
      EXIT.nothing,
      session.say(`${file} 的表头下面一行也没有`, `${file} has no row below its heading`),
      makeForm(session),
    );
  }
  return {
    mark: mark ?? null,
    heading,
    item: find(ITEM),
    name: find(NAME),
    columns: columnsOf(session, heading, file),
    rows,
  };
}

function columnsOf(session: Session, heading: Row, file: string): FormColumn[] {
  const columns: FormColumn[] = [];
  for (const [at, cell] of heading.cells.entries()) {
    const text = textOf(cell);
    if (text === '' || NO_FIELDS.has(text)) continue;
    const named = fieldNamed(text);
    if (named.kind !== 'field') throw unknownHeading(session, cell, file);
    const before = columns.find(({ field }) => field.key === named.field.key);
    if (before !== undefined) {
      const first = heading.cells[before.at]?.column ?? '';
      throw new Stop(
        EXIT.usage,
        session.say(
          `${file} ${first} 列和 ${cell.column} 列都是“${text}”`,
          `${file} columns ${first} and ${cell.column} are both “${text}”`,
        ),
        session.say('一个字段只留一列', 'keep one column for a field'),
      );
    }
    columns.push({ at, field: named.field });
  }
  return columns;
}

function unknownHeading(session: Session, cell: Cell, file: string): Stop {
  const text = textOf(cell);
  const own = session.lang;
  const labels = serviceFields().map(({ label }) => label);
  // A form made in one language may come back to a clerk who reads the other.
  const near =
    nearest(
      text,
      labels.map((label) => label[own]),
    ) ??
    nearest(
      text,
      labels.map((label) => label[own === 'zh' ? 'en' : 'zh']),
    );
  return new Stop(
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
  if (mark.catalogue !== own.catalogue) {
    throw new Stop(
      EXIT.usage,
      session.say(
        `${file} 是另一个目录“${mark.catalogue}”的填报表，这里是“${own.catalogue}”`,
        `${file} is a form of another catalogue, “${mark.catalogue}”; this is “${own.catalogue}”`,
      ),
      session.say(
        '重新生成填报表：renling service template --org 单位 --out 填报表.xlsx',
        'make a new form: renling service template --org BODY --out FORM.xlsx',
      ),
    );
  }
  if (mark.body === own.body) return;
  throw new Stop(
    EXIT.refused,
    session.say(
      `${file} 是${nameOf(mark.body)}的填报表，不是${nameOf(own.body)}的`,
      `${file} is the form of ${nameOf(mark.body)}, not of ${nameOf(own.body)}`,
    ),
    session.say(
      `由${nameOf(mark.body)}填报：--org ${mark.body}；另做一份：renling service template --org ${own.body} --out 填报表.xlsx`,
      `for ${nameOf(mark.body)}: --org ${mark.body}; a form of your own: renling service template --org ${own.body} --out FORM.xlsx`,
    ),
  );
}

/** What is wrong with the item a row names, and in which of its cells; `numbers`: all rows that name it. */
export function rowTrouble(
  session: Session,
  { shelf }: Pick<Gathering, 'shelf'>,
  form: Form,
  row: Row,
  numbers: readonly number[],
): { readonly column: string | null; readonly message: string; readonly hint: string } | null {
  const id = itemOf(form, row);
  const column = row.cells[form.item]?.column ?? null;
  const leaveIds = session.say('事项编号不要改动', 'leave the ids of items as they are');
  const held = shelf.item(id);
  if (held.state !== 'there') {
    const message =
      id === ''
        ? session.say('没有写事项编号', 'there is no item id')
        : session.say(`没有事项“${id}”`, `there is no item “${id}”`);
    return { column, message, hint: leaveIds };
  }
  if (numbers.length > 1) {
    // Which of them is right nobody can tell: none is taken.
    const message = session.say(
      `${id} 有 ${numbers.length} 行：第 ${numbers.join('、')} 行`,
      `${id} stands in ${numbers.length} rows: ${numbers.join(', ')}`,
    );
    const hint = session.say('一个事项只留一行', 'keep one row for an item');
    return { column, message, hint };
  }
  const name = textOf(row.cells[form.name]);
  const real = fullItemName(held.entry.value);
  if (name !== '' && normalizeName(name) !== normalizeName(real)) {
    const message = session.say(
      `${id} 是“${real}”，不是“${name}”`,
      `${id} is “${real}”, not “${name}”`,
    );
    return { column, message, hint: leaveIds };
  }
  return null;
}

function makeForm(session: Session): string {
  return session.say(
    '先生成填报表：renling service template --org 单位 --out 填报表.xlsx',
    'make a form first: renling service template --org BODY --out FORM.xlsx',
  );
}
