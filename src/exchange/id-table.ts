/** The table of `claim --from FILE`: which items, which body, what was decided. */
import type { Claim } from '../model/generated/records.ts';
import { decisionMeant } from '../words/decisions.ts';
import { comparable, tidy, tidyLines } from './annex/plain.ts';
import { filledCells } from './annex/sections.ts';
import type { Row, Table } from './table/table.ts';

type Decision = Claim['decision'];

export type ItemReference = { readonly id: string } | { readonly number: number };

export interface IdRow {
  /** In the sheet or file, from 1. */
  readonly row: number;
  readonly item: ItemReference;
  /** Id or title of a list: needed where only a 序号 is given. */
  readonly list?: string;
  /** The body as written: id, name or alias. */
  readonly organization?: string;
  readonly reason?: string;
  readonly decision?: Decision;
}

export interface IdRowProblem {
  readonly row: number;
  /** Letter; null where the row has no such cell. */
  readonly column: string | null;
  readonly value: string;
  /**
   * `no-item`: neither id nor 序号; `not-an-item`: neither an id nor a whole number from 1;
   * `decision-unknown`: none of the four decisions.
   */
  readonly kind: 'no-item' | 'not-an-item' | 'decision-unknown' | 'unreadable';
}

export type IdTableOutcome =
  | {
      readonly ok: true;
      readonly rows: readonly IdRow[];
      readonly problems: readonly IdRowProblem[];
    }
  | {
      readonly ok: false;
      readonly problem: {
        readonly kind: 'no-heading';
        readonly expected: readonly string[];
        readonly found: readonly string[];
      };
    };

type IdField = 'item' | 'number' | 'list' | 'organization' | 'reason' | 'decision';

const HEADINGS: Readonly<Record<IdField, readonly string[]>> = {
  item: ['事项编号', '事项标识', '事项id', '事项', 'id', 'item', '标识', '编号'],
  number: ['序号', 'number', 'no.', 'no'],
  list: ['清单', '所属清单', 'list'],
  organization: [
    '认领单位',
    '承接单位',
    '认领部门',
    '单位',
    '部门',
    'claimant',
    'organization',
    'org',
  ],
  reason: ['理由', '原因', '不承接理由', 'reason'],
  decision: ['决定', '认领意见', '意见', '认领情况', 'decision'],
};

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const SEARCHED_ROWS = 10;

type IdColumns = ReadonlyMap<IdField, number>;

/**
 * Also takes one bare column of ids without a heading. A blank body is no body, not the one above:
 * a claim in another's name must not come of an empty cell (a merged cell counts for all its rows).
 */
export function readIdTable(table: Table): IdTableOutcome {
  const heading = findHeading(table.rows);
  if (heading === null) {
    if (isBareList(table.rows)) return readRows(table.rows, new Map([['item', 0]]));
    const first = table.rows.find((row) => filledCells(row).length > 0);
    const found = first === undefined ? [] : filledCells(first).map((cell) => tidy(cell.text));
    const expected = ['事项编号', '序号', '认领单位', '理由', '决定'];
    return { ok: false, problem: { kind: 'no-heading', expected, found } };
  }
  return readRows(table.rows.slice(heading.index + 1), heading.columns);
}

function findHeading(rows: readonly Row[]): { index: number; columns: IdColumns } | null {
  for (const [index, row] of rows.slice(0, SEARCHED_ROWS).entries()) {
    const columns = new Map<IdField, number>();
    for (const [column, cell] of row.cells.entries()) {
      const key = comparable(cell.text).toLowerCase();
      for (const [field, names] of Object.entries(HEADINGS) as [IdField, string[]][]) {
        if (!columns.has(field) && names.includes(key)) columns.set(field, column);
      }
    }
    if (columns.has('item') || columns.has('number')) return { index, columns };
  }
  return null;
}

function isBareList(rows: readonly Row[]): boolean {
  const filled = rows.map(filledCells).filter((cells) => cells.length > 0);
  return (
    filled.length > 0 &&
    filled.every(([cell, ...more]) => more.length === 0 && cell?.column === 'A') &&
    ID.test(comparable(filled[0]?.[0]?.text ?? ''))
  );
}

function readRows(rows: readonly Row[], columns: IdColumns): IdTableOutcome {
  const read: IdRow[] = [];
  const problems: IdRowProblem[] = [];
  for (const row of rows) {
    if (filledCells(row).length === 0) continue;
    const result = readRow(row, columns);
    if ('item' in result) read.push(result);
    else problems.push(result);
  }
  return { ok: true, rows: read, problems };
}

function readRow(row: Row, columns: IdColumns): IdRow | IdRowProblem {
  const cell = (field: IdField) => {
    const index = columns.get(field);
    const found = index === undefined ? undefined : row.cells[index];
    return found === undefined || found.origin === 'left' ? null : found;
  };
  const text = (field: IdField) => tidyLines(cell(field)?.text ?? '');
  const problem = (kind: IdRowProblem['kind'], field: IdField): IdRowProblem => ({
    row: row.number,
    column: cell(field)?.column ?? null,
    value: text(field),
    kind,
  });
  for (const field of columns.keys()) {
    if (cell(field)?.fault !== undefined) return problem('unreadable', field);
  }
  const itemField = text('item') === '' ? 'number' : 'item';
  if (text(itemField) === '') return problem('no-item', columns.has('item') ? 'item' : 'number');
  const item = itemReference(text(itemField), itemField);
  if (item === null) return problem('not-an-item', itemField);
  const decision = text('decision') === '' ? null : decisionMeant(text('decision'));
  if (decision !== null && decision.kind !== 'found')
    return problem('decision-unknown', 'decision');
  const optional = {
    list: text('list'),
    organization: text('organization'),
    reason: text('reason'),
  };
  return {
    row: row.number,
    item,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
    ...(decision === null ? {} : { decision: decision.value }),
  };
}

/** What stands for an item is for the catalogue to say: an id, a name, a label. A 序号 is a number. */
function itemReference(text: string, field: 'item' | 'number'): ItemReference | null {
  const plain = comparable(text);
  const number = /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
  if (number >= 1) return { number };
  return field === 'item' ? { id: text } : null;
}
