import { describe, expect, it } from 'vitest';
import { readIdTable, type IdRow, type IdRowProblem } from '../../src/exchange/id-table.ts';
import type { Table } from '../../src/exchange/table/table.ts';
import { csvTable, sheetTable } from './support/annexes.ts';

function read(table: Table): { rows: readonly IdRow[]; problems: readonly IdRowProblem[] } {
  const outcome = readIdTable(table);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome;
}

describe('the table of claim --from', () => {
  it('ids with body, reason and decision', async () => {
    const { rows, problems } = read(
      await csvTable(
        '事项编号,认领单位,决定,理由\ncity-001,市教育局,认领,\nCITY-002 ,市教育局,不承接,不属本局职责\n',
      ),
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { row: 2, item: { id: 'city-001' }, organization: '市教育局', decision: '认领' },
      {
        row: 3,
        item: { id: 'CITY-002' },
        organization: '市教育局',
        reason: '不属本局职责',
        decision: '不承接',
      },
    ]);
  });

  it('numbers with their list, below a title; an id goes before a number', async () => {
    const { rows } = read(
      await csvTable('认领表,,\n序号,事项,清单,单位\n12,,city,市教育局\n１３,zone-003,,\n'),
    );
    expect(rows).toEqual([
      { row: 3, item: { number: 12 }, list: 'city', organization: '市教育局' },
      { row: 4, item: { id: 'zone-003' } },
    ]);
  });

  it('English headings, and numbers as numbers', async () => {
    const table = await sheetTable({
      rows: [
        ['ID', 'Org'],
        ['city-001', 'jn-education'],
        [7, null],
      ],
    });
    expect(read(table).rows).toEqual([
      { row: 2, item: { id: 'city-001' }, organization: 'jn-education' },
      { row: 3, item: { number: 7 } },
    ]);
  });

  it('a merged body counts for its rows, a blank one is nobody', async () => {
    const table = await sheetTable({
      rows: [
        ['事项', '单位'],
        ['city-001', '市教育局'],
        ['city-002', null],
        ['city-003', null],
      ],
      merges: ['B2:B3'],
    });
    expect(read(table).rows.map((row) => row.organization)).toEqual([
      '市教育局',
      '市教育局',
      undefined,
    ]);
  });

  it('ids alone, one a line, without a heading', async () => {
    const { rows } = read(await csvTable('city-001\n\ncity-002\n'));
    expect(rows).toEqual([
      { row: 1, item: { id: 'city-001' } },
      { row: 3, item: { id: 'city-002' } },
    ]);
  });

  it('what is wrong in a row', async () => {
    const { rows, problems } = read(
      await csvTable(
        '序号,单位,决定\n0,市教育局,\n,市教育局,\n十二,市教育局,\n3,市教育局,也许\n4,,认领\n',
      ),
    );
    expect(rows).toEqual([{ row: 6, item: { number: 4 }, decision: '认领' }]);
    expect(problems).toEqual([
      { row: 2, column: 'A', value: '0', kind: 'not-an-item' },
      { row: 3, column: 'A', value: '', kind: 'no-item' },
      { row: 4, column: 'A', value: '十二', kind: 'not-an-item' },
      { row: 5, column: 'C', value: '也许', kind: 'decision-unknown' },
    ]);
  });

  it('a formula without its value', async () => {
    const table = await sheetTable({
      rows: [['序号', '单位']],
      more: { cells: new Map([['1,0', { type: 'formula' as const, formula: 'A1' }]]) },
    });
    expect(read(table).problems).toMatchObject([{ row: 2, column: 'A', kind: 'unreadable' }]);
  });

  it('no heading', async () => {
    expect(readIdTable(await csvTable('甲,乙\n1,2\n'))).toMatchObject({
      ok: false,
      problem: { kind: 'no-heading', found: ['甲', '乙'] },
    });
  });
});
