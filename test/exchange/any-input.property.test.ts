import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnnex } from '../../src/exchange/annex/read-annex.ts';
import { readIdTable } from '../../src/exchange/id-table.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';
import { columnLetter, type Row, type Table } from '../../src/exchange/table/table.ts';
import { utf8, xlsFile, xlsxFile } from './support/files.ts';
import { runs } from '../support/property-runs.ts';

describe('no file makes reading throw', () => {
  it('any bytes, any text', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc
        .string({ unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '甲', '=', "'") })
        .map(utf8),
    );
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom('a.csv', 'a.xlsx', 'a.xls', 'a'),
        async (data, name) => {
          const outcome = await readTable(data, name);
          expect(typeof outcome.ok).toBe('boolean');
        },
      ),
      runs(300),
    );
  });

  it('workbooks with bytes changed or cut off', async () => {
    const rows = [
      ['序号', '事项名称'],
      [1, '民办学校设立审批'],
    ];
    const files = { 'a.xlsx': await xlsxFile({ rows }), 'a.xls': xlsFile('附件1', rows) };
    const change = fc.record({ at: fc.nat(), to: fc.nat(255) });
    const changes = fc.array(change, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.xlsx' as const, 'a.xls' as const),
        changes,
        fc.option(fc.nat()),
        async (name, each, cut) => {
          const bytes = Uint8Array.from(files[name]);
          for (const { at, to } of each) bytes[at % bytes.length] = to;
          const outcome = await readTable(
            cut === null ? bytes : bytes.slice(0, cut % bytes.length),
            name,
          );
          expect(typeof outcome.ok).toBe('boolean');
        },
      ),
      runs(200),
    );
  });
});

describe('no table makes reading throw or loses a row', () => {
  const word = fc.constantFrom(
    '',
    '',
    '1',
    '2',
    '甲',
    '行政许可',
    '省教育厅',
    '一、省教育厅（2项）',
    '合计',
    '注：无',
    '下放',
    '委托',
    '《教育法》第五条',
    '部分',
    '4.4E+17',
    '事项名称',
  );
  const HEAD = ['序号', '事项名称', '事项类型', '实施机关', '调整方式', '设定依据', '编码', '备注'];
  const origin = fc.constantFrom(
    'own' as const,
    'own' as const,
    'own' as const,
    'above' as const,
    'left' as const,
  );
  const line = fc.array(fc.tuple(word, origin), { minLength: HEAD.length, maxLength: HEAD.length });

  function tableOf(lines: readonly (readonly [string, 'own' | 'above' | 'left'])[][]): Table {
    const rows: Row[] = lines.map((cells, index) => ({
      number: index + 1,
      cells: cells.map(([text, from], column) => ({
        text,
        kind: text === '' ? 'empty' : 'text',
        column: columnLetter(column),
        origin: from,
      })),
    }));
    return { ok: true, fileName: 'a.csv', sheet: null, otherSheets: [], encoding: 'utf-8', rows };
  }

  it('annexes', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const table = tableOf([HEAD.map((text) => [text, 'own'] as const), ...lines]);
        const annex = readAnnex(table);
        if (!annex.ok) return;
        const told = new Set([
          ...annex.rows.map((row) => row.row),
          ...annex.refused.map((refused) => refused.row),
          ...annex.skipped.map((skipped) => skipped.row),
        ]);
        for (const row of table.rows.slice(1)) {
          const filled = row.cells.filter((cell) => cell.origin !== 'left' && cell.text !== '');
          // One text alone may be a heading inside the table; a second heading may follow the first.
          const heading = filled.length < 2 || filled.some((cell) => cell.text === '事项名称');
          if (!heading) expect(told).toContain(row.number);
        }
        const taken = annex.rows.map((row) => row.number);
        expect(new Set(taken).size).toBe(taken.length);
        for (const { row } of annex.refused) {
          expect(annex.rows.some((each) => each.row === row)).toBe(false);
        }
      }),
      runs(500),
    );
  });

  it('tables of ids', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const outcome = readIdTable(
          tableOf([
            [
              ['序号', 'own'],
              ['单位', 'own'],
            ],
            ...lines,
          ]),
        );
        if (!outcome.ok) throw new Error('has a heading');
        const filled = lines.filter((cells) =>
          cells.some(([text, from]) => text !== '' && from !== 'left'),
        );
        expect(outcome.rows.length + outcome.problems.length).toBe(filled.length);
      }),
      runs(300),
    );
  });
});
