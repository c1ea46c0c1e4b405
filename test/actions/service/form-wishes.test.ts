import { describe, expect, it } from 'vitest';
import {
  fieldOfHeading,
  formNamesByInitials,
  formWishes,
  markProblem,
} from '../../../src/actions/service/form-wishes.ts';
import type { ValueWords } from '../../../src/actions/service/read-value.ts';
import type { ItemShelf } from '../../../src/catalogue/shelf.ts';
import { originalsIn, type Originals } from '../../../src/exchange/service-form-originals.ts';
import { type Form, readForm } from '../../../src/exchange/service-form-reading.ts';
import { refusedName, refusedRows } from '../../../src/exchange/service-form-refused.ts';
import type { Item, Service } from '../../../src/model/generated/records.ts';
import { csvTable } from '../../exchange/support/annexes.ts';

const NAMES: Readonly<Record<string, string>> = { 'city-001': '核准', 'city-002': '备案' };
const SHELF = {
  item: (id: string) => {
    if (id === 'city-009') return { state: 'unusable', path: 'items/city/city-009.yaml' };
    const name = NAMES[id];
    return name === undefined
      ? { state: 'absent' }
      : { state: 'there', entry: { id, value: { id, name } as Item } };
  },
} as unknown as ItemShelf;
const NO_WORDS: ValueWords = {
  body: (word) => ({ kind: 'none', what: 'body', word, near: [], known: [] }),
  day: (word) => ({ kind: 'senseless', word, sense: { what: 'day', why: 'form' } }),
};

async function form(text: string): Promise<Form> {
  const read = readForm(await csvTable(text), fieldOfHeading);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.form;
}

const atHand = (given: Form, originals: Originals = new Map()) => ({
  form: given,
  originals,
  body: 'jn-drc',
  nameOf: (id: string) => id,
});

describe('whose form it is', () => {
  const own = { catalogue: '本目录', body: 'jn-drc' };

  it.each([
    ['本目录', 'jn-drc', null],
    ['别的', 'jn-drc', 'other-catalogue'],
    ['本目录', 'jn-tax', 'other-body'],
    ['别的', 'jn-tax', 'other-catalogue'],
  ])('%s, %s: %s', (catalogue, body, kind) => {
    expect(markProblem({ mark: { catalogue, body } }, own)?.kind ?? null).toBe(kind);
  });

  it('is not asked of a table that does not say', () => {
    expect(markProblem({ mark: null }, own)).toBeNull();
  });
});

describe('the rows of a form', () => {
  it('are wishes, or what is wrong with the item they name', async () => {
    const given = await form(
      '事项编号,事项名称,到现场次数\ncity-001,核准,1\n,,1\ncity-404,,1\ncity-009,,1\ncity-002,别的,1\n',
    );
    const { wishes, refused } = formWishes(atHand(given), SHELF);
    expect(wishes).toMatchObject([{ item: 'city-001', body: 'jn-drc', row: 2, creates: false }]);
    expect(refused).toMatchObject([
      { row: 3, column: 'A', weight: 'usage', problem: { kind: 'no-item' } },
      { row: 4, weight: 'usage', problem: { kind: 'no-such-item', id: 'city-404' } },
      // What cannot be read is not absent.
      { row: 5, weight: 'unreadable', problem: { kind: 'unreadable' } },
      { row: 6, weight: 'usage', problem: { kind: 'other-name', real: '备案', name: '别的' } },
    ]);
  });

  it('are none of them taken where two name one item', async () => {
    const given = await form('事项编号,到现场次数\ncity-001,1\ncity-002,1\ncity-001,2\n');
    const { wishes, refused } = formWishes(atHand(given), SHELF);
    expect(wishes.map(({ item }) => item)).toEqual(['city-002']);
    expect(refused.map(({ problem }) => problem)).toEqual([
      { kind: 'several-rows', id: 'city-001', rows: [2, 4] },
      { kind: 'several-rows', id: 'city-001', rows: [2, 4] },
    ]);
  });
});

describe('a cell', () => {
  const HEADING = '事项编号,到现场次数,备注\n';

  async function assigned(row: string, existing: Partial<Service>, before: string | null) {
    const given = await form(`${HEADING}${row}\n`);
    const originals =
      before === null ? new Map() : originalsIn(await form(`${HEADING}${before}\n`));
    const [wish] = formWishes(atHand(given, originals), SHELF).wishes;
    return wish?.assign(existing as Service, NO_WORDS);
  }

  it.each([
    ['empty, sets nothing', 'city-001,,', { visits: 2 }, null, []],
    ['as the record says, sets nothing', 'city-001,2,', { visits: 2 }, null, []],
    [
      'that nobody touched sets nothing, whatever came since',
      'city-001,2,',
      { visits: 5 },
      'city-001,2,',
      [],
    ],
    [
      'changed, sets its value',
      'city-001,3,',
      { visits: 2 },
      'city-001,2,',
      [{ pointer: ['visits'], value: 3 }],
    ],
    [
      'that says so takes away',
      'city-001,,删除',
      { note: '甲' },
      null,
      [{ pointer: ['note'], clear: true }],
    ],
  ])('%s', async (_, row, existing, before, assignments) => {
    expect(await assigned(row, existing, before)).toEqual({ assignments, troubles: [] });
  });

  it('that was changed both here and in the record is for a person to decide', async () => {
    const { troubles } = (await assigned('city-001,3,', { visits: 5 }, 'city-001,2,')) ?? {};
    expect(troubles).toMatchObject([
      { problem: { kind: 'changed-since', before: '2', now: '5', text: '3' }, column: 'B' },
    ]);
  });

  it('may name bodies by initials, and only then is pinyin asked for', async () => {
    expect(formNamesByInitials(await form('事项编号,监管·监管单位\ncity-001,sjyj\n'))).toBe(true);
    expect(formNamesByInitials(await form('事项编号,备注\ncity-001,sjyj\n'))).toBe(false);
  });
});

describe('the cells of a row', () => {
  const MANY = '事项编号,到现场次数,备注\n';
  const assignedIn = (given: Form, existing: Partial<Service> | null) => {
    const [wish] = formWishes(atHand(given), SHELF).wishes;
    return wish?.assign(existing as Service | null, NO_WORDS);
  };

  it('that cannot be read are troubles, and the others are set', async () => {
    const given = await form(`${MANY}city-001,一次,甲\n`);
    expect(assignedIn(given, null)).toMatchObject({
      assignments: [{ pointer: ['note'], value: '甲' }],
      troubles: [{ problem: { kind: 'value', problem: { kind: 'not-a-number' } }, column: 'B' }],
    });
  });

  it('with a formula that has no value are troubles, whatever stands in them', async () => {
    const given = await form(`${MANY}city-001,3,甲\n`);
    const rows = given.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) =>
        at === 1 ? { ...cell, fault: 'formula-without-value' as const } : cell,
      ),
    }));
    expect(assignedIn({ ...given, rows }, null)).toMatchObject({
      assignments: [{ pointer: ['note'], value: '甲' }],
      troubles: [{ problem: { kind: 'formula', field: { key: 'visits' } }, column: 'B' }],
    });
  });

  it('that the row has not set nothing', async () => {
    const given = await form(`${MANY}city-001\n`);
    const rows = given.rows.map((row) => ({ ...row, cells: row.cells.slice(0, 1) }));
    expect(assignedIn({ ...given, rows }, null)).toEqual({ assignments: [], troubles: [] });
  });

  it('of a name that is written in another width or is empty is the same item', async () => {
    const given = await form('事项编号,事项名称,到现场次数\ncity-001, 核准 ,1\ncity-002,,1\n');
    const { wishes, refused } = formWishes(atHand(given), SHELF);
    expect(wishes.map(({ item }) => item)).toEqual(['city-001', 'city-002']);
    expect(refused).toEqual([]);
  });
});

describe('what was refused', () => {
  it('comes back without what nobody touched, the reason behind', async () => {
    const table = await csvTable('事项编号,到现场次数,备注\ncity-001,一次,甲\ncity-002,1,\n');
    const given = await form('事项编号,到现场次数,备注\ncity-001,一次,甲\ncity-002,1,\n');
    const originals = originalsIn(await form('事项编号,到现场次数,备注\ncity-001,2,甲\n'));
    const why = new Map([[2, '要填整数']]);
    expect(refusedRows({ table, form: given, originals, why }, '未通过原因')).toEqual([
      ['事项编号', '到现场次数', '备注', '未通过原因'],
      ['city-001', '一次', '', '要填整数'],
    ]);
  });

  it('has its reason in the column of the last time, in whichever language that was', async () => {
    const text = 'Item,到现场次数,Refused because\ncity-001,一次,old\n';
    const refused = { table: await csvTable(text), form: await form(text), originals: new Map() };
    expect(refusedRows({ ...refused, why: new Map([[2, '新']]) }, '未通过原因')).toEqual([
      ['Item', '到现场次数', '未通过原因'],
      ['city-001', '一次', '新'],
    ]);
  });

  it.each([
    ['form.xlsx', 1, 'form.refused.csv'],
    ['a.b/填报.csv', 2, 'a.b/填报.refused-2.csv'],
    ['form.refused-2.csv', 1, 'form.refused.csv'],
  ])('%s, %i: %s', (file, count, name) => {
    expect(refusedName(file, count)).toBe(name);
  });
});
