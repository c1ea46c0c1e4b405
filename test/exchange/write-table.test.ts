import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readAnnex } from '../../src/exchange/annex/read-annex.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';
import { reportData } from '../../src/exchange/write/json.ts';
import { TABLE_FORMATS, writeTable } from '../../src/exchange/write-table.ts';
import type { ReportTable } from '../../src/reports/table.ts';
import { runs } from '../support/property-runs.ts';
import { zippedText } from './support/files.ts';

const TABLE: ReportTable = {
  id: 'unclaimed',
  title: '未认领事项',
  notes: [
    { key: 'commit', label: '提交', value: '0123abc' },
    { key: 'asOf', label: '截至日期', value: '2020-08-20' },
    { key: 'valid', label: 'Valid', value: '是' },
  ],
  columns: [
    { key: 'id', heading: '事项标识', kind: 'id' },
    { key: 'number', heading: '序号', kind: 'number' },
    { key: 'name', heading: '事项名称', kind: 'text' },
    { key: 'code', heading: '基本编码', kind: 'id' },
    { key: 'deadline', heading: '期限', kind: 'date' },
  ],
  rows: [
    ['city-001', 1, '实施专科教育的民办学校设立审批', '003701050010000001', '2020-09-08'],
    ['city-002', -2, '=1+1|“甲”\n<乙>', null, null],
  ],
};

const plain = { raw: false };

async function text(table: ReportTable, format: 'csv' | 'md', raw = false) {
  return Buffer.from(await writeTable(table, format, { raw })).toString('utf8');
}

/** By the reader that did not write it. */
async function readBack(table: ReportTable): Promise<unknown[][]> {
  const bytes = await writeTable(table, 'xlsx', plain);
  const [sheet] = await readXlsxFile(Buffer.from(bytes), { trim: false });
  return sheet?.data ?? [];
}

describe('csv', () => {
  it('UTF-8 with a mark, CRLF, head lines, one width, formulas guarded, numbers not', async () => {
    expect(await text(TABLE, 'csv')).toBe(
      [
        '\uFEFF未认领事项,,,,',
        '提交：0123abc,,,,',
        '截至日期：2020-08-20,,,,',
        'Valid: 是,,,,',
        '事项标识,序号,事项名称,基本编码,期限',
        'city-001,1,实施专科教育的民办学校设立审批,003701050010000001,2020-09-08',
        'city-002,-2,"\'=1+1|“甲”\n<乙>",,',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=x', '+x', '-x', '@x', '\tx', '\rx', '\nx', '＝x', "'=x"])(
    'guards %j',
    async (value) => {
      const table = { ...TABLE, notes: [], columns: TABLE.columns.slice(0, 1), rows: [[value]] };
      expect(await text(table, 'csv')).toContain(`'${value}`);
      const raw = await text(table, 'csv', true);
      expect(raw).toContain(value);
      expect(raw).not.toContain(`'${value}`);
    },
  );

  it('does not guard what is harmless', async () => {
    const table = { ...TABLE, rows: [["'x", null, 'x=1', null, null]] };
    expect(await text(table, 'csv')).toContain("'x,,x=1,,");
  });
});

describe('json', () => {
  it('named values, sums only where there are some', () => {
    const data = {
      report: 'unclaimed',
      title: '未认领事项',
      notes: { commit: '0123abc', asOf: '2020-08-20', valid: '是' },
      rows: [
        {
          id: 'city-001',
          number: 1,
          name: '实施专科教育的民办学校设立审批',
          code: '003701050010000001',
          deadline: '2020-09-08',
        },
        { id: 'city-002', number: -2, name: '=1+1|“甲”\n<乙>', code: null, deadline: null },
      ],
    };
    expect(reportData(TABLE)).toStrictEqual(data);
    expect(reportData(TABLE, { all: 2 })).toStrictEqual({ ...data, summary: { all: 2 } });
    expect(reportData({ ...TABLE, rows: [], notes: [] })).toMatchObject({ notes: {}, rows: [] });
  });
});

describe('md', () => {
  it('pipes, line breaks and markup are escaped', async () => {
    expect(await text(TABLE, 'md')).toBe(
      [
        '# 未认领事项',
        '',
        '- 提交：0123abc',
        '- 截至日期：2020-08-20',
        '- Valid: 是',
        '',
        '| 事项标识 | 序号 | 事项名称 | 基本编码 | 期限 |',
        '| --- | ---: | --- | --- | --- |',
        '| city-001 | 1 | 实施专科教育的民办学校设立审批 | 003701050010000001 | 2020-09-08 |',
        '| city-002 | -2 | =1+1&#124;“甲”<br>&lt;乙&gt; |  |  |',
        '',
      ].join('\n'),
    );
  });
});

describe('xlsx', () => {
  it('is read by another reader: values, order, head lines; a code stays text, a date is one', async () => {
    expect(await readBack(TABLE)).toEqual([
      ['未认领事项', null, null, null, null],
      ['提交：0123abc', null, null, null, null],
      ['截至日期：2020-08-20', null, null, null, null],
      ['Valid: 是', null, null, null, null],
      ['事项标识', '序号', '事项名称', '基本编码', '期限'],
      [
        'city-001',
        1,
        '实施专科教育的民办学校设立审批',
        '003701050010000001',
        new Date('2020-09-08T00:00:00Z'),
      ],
      ['city-002', -2, '=1+1|“甲”\n<乙>', null, null],
    ]);
  });

  it('wide: what says which row it is stays in sight, and on each of several pages', async () => {
    const columns = Array.from({ length: 60 }, (_, at) => ({
      key: `c${at}`,
      heading: `第${at}列`,
      kind: 'text' as const,
    }));
    const leading = (from: ReportTable['columns']): ReportTable['columns'] =>
      from.map((column, at) => (at < 2 ? { ...column, leads: true } : column));
    const wide = {
      ...TABLE,
      columns: leading(columns),
      rows: [columns.map(({ key }) => key)],
    };
    const sheetOf = async (table: typeof TABLE) =>
      (await readXlsx(await writeTable(table, 'xlsx', plain), { readStyles: true })).sheets[0];
    const sheet = await sheetOf(wide);
    expect(sheet?.freezePane).toMatchObject({ columns: 2 });
    expect(sheet?.pageSetup?.printTitlesColumn).toBe('$A:$B');
    expect(sheet?.pageSetup?.fitToWidth).toBeGreaterThan(1);
    // What fits on a page is left alone.
    const narrow = await sheetOf({ ...TABLE, columns: leading(TABLE.columns) });
    expect(narrow?.freezePane?.columns ?? 0).toBe(0);
    expect(narrow?.pageSetup?.fitToWidth).toBe(1);
  });

  it('the sheet’s name in quotes where it is referred to: Excel takes it for damage without', async () => {
    const bytes = await writeTable({ ...TABLE, title: "一个 '台账'（样例）" }, 'xlsx', plain);
    const workbook = zippedText(bytes, 'xl/workbook.xml');
    expect(workbook).toContain(">'一个 ''台账''（样例）'!$5:$5<");
    expect(workbook).not.toContain(',<');
  });

  it('frozen head, filter, text format, widths by what is shown', async () => {
    const workbook = await readXlsx(await writeTable(TABLE, 'xlsx', plain), { readStyles: true });
    const sheet = workbook.sheets[0];
    expect(sheet?.name).toBe('未认领事项');
    expect(sheet?.freezePane).toMatchObject({ rows: 5 });
    expect(sheet?.autoFilter?.range).toBe('A5:E7');
    expect(sheet?.cells?.get('5,3')?.style?.numFmt).toBe('@');
    expect(sheet?.cells?.get('5,4')?.style?.numFmt).toBe('yyyy-mm-dd');
    expect(sheet?.cells?.get('4,0')?.style?.font?.bold).toBe(true);
    const widths = sheet?.columns?.map((column) => Math.floor(column.width ?? 0));
    expect(widths?.[2]).toBe(32);
    expect(widths?.[1]).toBe(8);
    expect(workbook.properties?.created).toEqual(new Date('1980-01-01T00:00:00Z'));
  });

  it('no column wider than it declares', async () => {
    const columns = TABLE.columns.map((column) =>
      column.key === 'name' ? { ...column, width: 20 } : column,
    );
    const sheet = (await readXlsx(await writeTable({ ...TABLE, columns }, 'xlsx', plain)))
      .sheets[0];
    expect(Math.floor(sheet?.columns?.[2]?.width ?? 0)).toBe(20);
  });

  it('texts that look like formulas or like escapes of the format stay what they are', async () => {
    const rows = [
      '=1+1',
      '_x0041_',
      '_x005F_x0041_',
      'a_x000D_\nb',
      '  两边  ',
      '#REF!',
      'TRUE',
      '007',
    ].map((value) => [value]);
    const table = { ...TABLE, notes: [], columns: TABLE.columns.slice(2, 3), rows };
    expect((await readBack(table)).slice(2)).toEqual(rows);
  });

  it('days that are none stay text; a title no sheet may bear is cut', async () => {
    const table: ReportTable = {
      ...TABLE,
      title: `'[全部]:事项/汇总?*\\${'很长'.repeat(20)}`,
      notes: [],
      columns: TABLE.columns.slice(4),
      rows: [['2020-02-30'], ['未定'], ['1899-12-31']],
    };
    expect((await readBack(table)).slice(2)).toEqual(table.rows);
    const workbook = await readXlsx(await writeTable(table, 'xlsx', plain));
    expect(workbook.sheets[0]?.name.length).toBeLessThanOrEqual(31);
    expect(workbook.sheets[0]?.name).not.toMatch(/[[\]:*?/\\]/);
  });

  it('a table without rows', async () => {
    expect(await readBack({ ...TABLE, notes: [], rows: [] })).toHaveLength(2);
  });

  it('a text longer than a cell may hold is cut with a mark', async () => {
    const table = {
      ...TABLE,
      notes: [],
      columns: TABLE.columns.slice(2, 3),
      rows: [['甲'.repeat(40_000)]],
    };
    const cell = String((await readBack(table))[2]?.[0]);
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('…')).toBe(true);
  });
});

describe('every format', () => {
  afterEach(() => vi.useRealTimers());

  it.each(TABLE_FORMATS)('%s: the same bytes whenever it is written', async (format) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2020-08-20T12:00:00Z') });
    const first = await writeTable(TABLE, format, plain);
    vi.setSystemTime(new Date('2031-01-02T03:04:05Z'));
    expect(Buffer.compare(first, await writeTable(TABLE, format, plain))).toBe(0);
  });
});

describe('any text survives', () => {
  // What no file of these formats can hold: half a surrogate pair, control characters of XML 1.0.
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '=',
      "'",
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '_x0041_',
      '《',
      '　',
      ' ',
      '|',
      '\\',
      '&#10;',
      '<',
      ']]>',
    ),
  );
  const cell = fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join(''))
    .filter((value) => /[^\s\u200B\u2060\uFEFF\p{C}]/u.test(value));
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
  const columns: ReportTable['columns'] = [
    { key: 'a', heading: '甲', kind: 'text' },
    { key: 'b', heading: '乙', kind: 'id' },
  ];

  it.each(['csv', 'xlsx'] as const)('%s, read by our own reader', async (format) => {
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const table = { ...TABLE, columns, rows: values };
        const read = await readTable(await writeTable(table, format, plain), `a.${format}`);
        if (!read.ok) throw new Error(JSON.stringify(read.problem));
        const texts = read.rows.slice(5).map((row) => row.cells.map((each) => each.text));
        expect(texts.length).toBe(values.length);
        expect(texts).toEqual(values);
      }),
      runs(25),
    );
  });

  it('xlsx, read by the other reader', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const back = await readBack({ ...TABLE, columns, rows: values });
        expect(back.slice(5)).toEqual(values);
      }),
      runs(25),
    );
  });
});

describe('an export can be imported again', () => {
  it.each(['csv', 'xlsx'] as const)('%s', async (format) => {
    const table: ReportTable = {
      ...TABLE,
      columns: ['序号', '事项名称', '事项类型', '省级实施部门', '调整方式', '编码'].map(
        (heading, index) => ({ key: `c${index}`, heading, kind: index === 0 ? 'number' : 'id' }),
      ),
      rows: [[1, '-对违法办学的处罚', '行政处罚', '省教育厅', '委托', '003702050010']],
    };
    const read = await readTable(await writeTable(table, format, plain), `a.${format}`);
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(readAnnex(read)).toMatchObject({
      ok: true,
      refused: [],
      rows: [{ row: 6, number: 1, name: '-对违法办学的处罚', mode: '委托', code: '003702050010' }],
    });
  });
});
