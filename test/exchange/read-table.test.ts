import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/exchange/table/limits.ts';
import { readTable } from '../../src/exchange/table/read-table.ts';
import type { Table, TableProblem } from '../../src/exchange/table/table.ts';
import { oleFile, utf8, xlsFile, xlsxFile, zipFile } from './support/files.ts';

async function table(bytes: Uint8Array, name: string, sheet?: string): Promise<Table> {
  const outcome = await readTable(bytes, name, sheet === undefined ? {} : { sheet });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome;
}

async function problem(bytes: Uint8Array, name: string, sheet?: string): Promise<TableProblem> {
  const outcome = await readTable(bytes, name, sheet === undefined ? {} : { sheet });
  if (outcome.ok) throw new Error('was read');
  return outcome.problem;
}

function texts({ rows }: Table): string[][] {
  return rows.map((row) => row.cells.map((cell) => cell.text));
}

const PLAIN = [
  ['序号', '事项名称'],
  ['1', '民办学校设立审批'],
];

/** 序号,事项名称 / 1,民办学校 in GBK. */
const GBK = Buffer.from('d0f2bac52cc2cacfeec3fbb3c60d0a312cc3f1b0ecd1a7d0a3', 'hex');

describe('csv', () => {
  it.each([
    ['comma', '序号,事项名称\r\n1,民办学校设立审批\r\n'],
    ['semicolon', '序号;事项名称\r\n1;民办学校设立审批\r\n'],
    ['tab', '序号\t事项名称\n1\t民办学校设立审批'],
    ['byte order mark', '\uFEFF序号,事项名称\n1,民办学校设立审批\n'],
    ['quotes', '"序号","事项名称"\n"1","民办学校设立审批"'],
    ['lone carriage returns', '序号,事项名称\r1,民办学校设立审批\r'],
    ['blank rows at the end', '序号,事项名称\n1,民办学校设立审批\n,\n\n ,　\n'],
  ])('%s', async (_, text) => {
    const read = await table(utf8(text), 'a.csv');
    expect(texts(read)).toEqual(PLAIN);
    expect(read).toMatchObject({ sheet: null, encoding: 'utf-8', otherSheets: [] });
  });

  it('GB18030 where it is not UTF-8', async () => {
    const read = await table(GBK, 'a.csv');
    expect(texts(read)[1]).toEqual(['1', '民办学校']);
    expect(read.encoding).toBe('gb18030');
  });

  it('UTF-16 with its mark, as Excel writes “Unicode text”', async () => {
    const bytes = Buffer.from('\uFEFF序号\t事项名称\r\n1\t民办学校设立审批\r\n', 'utf16le');
    const read = await table(bytes, 'a.txt');
    expect(texts(read)).toEqual(PLAIN);
    expect(read.encoding).toBe('utf-16le');
  });

  it('quoted delimiters, quotes and line breaks; rows are records', async () => {
    const read = await table(utf8('a,b\n"x,""y""","第一行\n第二行"\nz,\n'), 'a.csv');
    expect(texts(read)).toEqual([
      ['a', 'b'],
      ['x,"y"', '第一行\n第二行'],
      ['z', ''],
    ]);
    expect(read.rows.map((row) => row.number)).toEqual([1, 2, 3]);
  });

  it('keeps 18 digits as they are, and takes the guard off formulas', async () => {
    const read = await table(utf8("a,b\n440003000000000123,'=甲\n"), 'a.csv');
    expect(texts(read)[1]).toEqual(['440003000000000123', '=甲']);
    expect(read.rows[1]?.cells[0]).toEqual({
      text: '440003000000000123',
      kind: 'text',
      column: 'A',
      origin: 'own',
    });
  });

  it('a semicolon in a few cells does not outvote the commas', async () => {
    const read = await table(utf8('a,b,c\n1,x;y,z\n2,x;y;w,z\n'), 'a.csv');
    expect(read.rows[1]?.cells).toHaveLength(3);
  });

  it.each<[string, Uint8Array, TableProblem]>([
    ['no bytes', utf8(''), { kind: 'empty-file' }],
    ['spaces only', utf8(' \n,,\n'), { kind: 'empty-table', sheet: null }],
    ['no known encoding', Buffer.from([0x61, 0xff, 0xff, 0x2c]), { kind: 'csv-encoding' }],
    ['an open quotation mark', utf8('a,b\n1,"c\n2,d\n'), { kind: 'unclosed-quote', row: 2 }],
    ['one at the very end', utf8('a,b\n1,"'), { kind: 'unclosed-quote', row: 2 }],
    ['NUL bytes', Buffer.from('a,b\0'), { kind: 'not-spreadsheet', actual: 'unknown' }],
  ])('refuses %s', async (_, bytes, expected) => {
    expect(await problem(bytes, 'a.csv')).toEqual(expected);
  });

  it('refuses too many rows, and a sheet name', async () => {
    const long = utf8('a\n'.repeat(LIMITS.rows + 1));
    expect(await problem(long, 'a.csv')).toMatchObject({ kind: 'table-too-large' });
    expect(await problem(utf8('a,b'), 'a.csv', 'x')).toEqual({ kind: 'no-sheets', sheet: 'x' });
  });
});

describe('workbooks', () => {
  it('texts, numbers, dates, booleans, rich text line breaks; stops at the last value', async () => {
    const bytes = await xlsxFile({
      name: '附件1',
      rows: [
        ['序号', '编码', '日期', '是否'],
        [1, 123456789012345680, new Date('2020-08-20T00:00:00Z'), true],
        ['a\nb', 1.5, null, ' '],
        [null, ' ', '', null],
      ],
    });
    const read = await table(bytes, '附件.xlsx');
    expect(read.sheet).toBe('附件1');
    expect(texts(read).slice(1)).toEqual([
      ['1', '123456789012345680', '2020-08-20', 'TRUE'],
      ['a\nb', '1.5', '', ''],
    ]);
    expect(read.rows[1]?.cells.map((cell) => cell.kind)).toEqual([
      'number',
      'number',
      'date',
      'text',
    ]);
  });

  it('spreads merged ranges and says where from, not below the last value', async () => {
    const bytes = await xlsxFile({
      rows: [
        ['部门', '名称', null],
        ['省教育厅', '甲', null],
        [null, '乙', null],
      ],
      merges: ['A2:A9', 'B1:C1'],
    });
    const read = await table(bytes, 'a.xlsx');
    // The covered cell in column C is beyond the last value of the sheet.
    expect(read.rows).toHaveLength(3);
    expect(read.rows[2]?.cells[0]).toMatchObject({
      text: '省教育厅',
      origin: 'above',
      column: 'A',
    });
  });

  it('spreads to the right as `left`', async () => {
    const bytes = await xlsxFile({
      rows: [
        ['标题', null, null],
        ['a', 'b', 'c'],
      ],
      merges: ['A1:C1'],
    });
    const read = await table(bytes, 'a.xlsx');
    expect(read.rows[0]?.cells.map((cell) => cell.origin)).toEqual(['own', 'left', 'left']);
  });

  it('formulas by their cached value; without one, and errors, as faults', async () => {
    const bytes = await xlsxFile({
      rows: [['a', 'b', 'c']],
      more: {
        cells: new Map([
          ['1,0', { value: 3, type: 'formula' as const, formula: '1+2', formulaResult: 3 }],
          ['1,1', { type: 'formula' as const, formula: 'A1' }],
          ['1,2', { value: '#REF!', type: 'error' as const }],
        ]),
      },
    });
    const cells = (await table(bytes, 'a.xlsx')).rows[1]?.cells;
    expect(cells?.map((cell) => [cell.text, cell.fault])).toEqual([
      ['3', undefined],
      ['', 'formula-without-value'],
      ['#REF!', 'error-value'],
    ]);
  });

  it('the first visible sheet that holds something, or the one asked for', async () => {
    const bytes = await xlsxFile(
      { name: '隐藏', rows: [['x']], more: { hidden: true } },
      { name: '空', rows: [] },
      { name: '附件1', rows: [['一']] },
      { name: '附件2', rows: [['二']] },
    );
    expect(await table(bytes, 'a.xlsx')).toMatchObject({ sheet: '附件1', otherSheets: ['附件2'] });
    expect(texts(await table(bytes, 'a.xlsx', '附件2'))).toEqual([['二']]);
    expect(await problem(bytes, 'a.xlsx', '附件3')).toEqual({
      kind: 'no-such-sheet',
      sheet: '附件3',
      names: ['隐藏', '空', '附件1', '附件2'],
    });
    expect(await problem(bytes, 'a.xlsx', '空')).toEqual({ kind: 'empty-table', sheet: '空' });
  });

  it('a real .xls of Excel 97–2003', async () => {
    const read = await table(
      xlsFile('附件1', [
        ['序号', '事项名称'],
        [1, '民办学校设立审批'],
      ]),
      'a.xls',
    );
    expect(texts(read)).toEqual(PLAIN);
    expect(read.sheet).toBe('附件1');
  });

  it('an .xls with rows between and a first row that no cell of the file stands in', async () => {
    const read = await table(xlsFile('附件1', [[], ['序号'], [], ['甲']]), 'a.xls');
    expect(texts(read)).toEqual([[''], ['序号'], [''], ['甲']]);
    expect(read.rows.map((row) => row.number)).toEqual([1, 2, 3, 4]);
  });
});

describe('files that are not what they seem', () => {
  const html = utf8('\n<html><table><tr><td>序号</td></tr></table></html>');

  it('encrypted workbook', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'a', rows: [['x']] }],
      encryption: { password: '1234', spinCount: 1 },
    });
    expect(await problem(bytes, 'a.xlsx')).toEqual({ kind: 'encrypted' });
    expect(await problem(oleFile('EncryptedPackage', new Uint8Array(8)), 'a.xls')).toEqual({
      kind: 'encrypted',
    });
  });

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, string, string]>([
    ['.xls named .xlsx', () => xlsFile('a', [['x']]), 'a.xlsx', 'xls'],
    ['.xlsx named .xls', () => xlsxFile({ rows: [['x']] }), 'a.xls', 'xlsx'],
    ['.xlsx named .csv', () => xlsxFile({ rows: [['x']] }), 'a.csv', 'xlsx'],
    ['web page named .xlsx', () => html, 'a.xlsx', 'html'],
    ['web page named .xls', () => html, 'a.XLS', 'html'],
    ['web page named .csv', () => html, 'a.csv', 'html'],
    ['csv named .xlsx', () => utf8('a,b\n'), 'a.xlsx', 'csv'],
    ['Excel 2003 XML named .xls', () => utf8('<?xml version="1.0"?><Workbook/>'), 'a.xls', 'xml'],
  ])('%s', async (_, make, name, actual) => {
    const extension = name.split('.')[1]?.toLowerCase();
    expect(await problem(await make(), name)).toEqual({ kind: 'disguised', extension, actual });
  });

  it.each<[string, Uint8Array]>([
    ['pdf', utf8('%PDF-1.7')],
    ['image', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['docx', zipFile([{ name: 'word/document.xml', data: utf8('<a/>') }])],
    ['xlsb', zipFile([{ name: 'xl/workbook.bin', data: utf8('a') }])],
    ['ods', zipFile(['mimetype', 'content.xml'].map((name) => ({ name, data: utf8('a') })))],
    ['zip', zipFile([{ name: 'a.txt', data: utf8('a') }])],
    ['doc', oleFile('WordDocument', utf8('a'))],
    ['unknown', oleFile('Something', utf8('a'))],
  ])('not a spreadsheet: %s', async (actual, bytes) => {
    expect(await problem(bytes, 'a.xlsx')).toEqual({ kind: 'not-spreadsheet', actual });
  });

  it('an OLE file cut off, a workbook cut off, one without its parts', async () => {
    expect(await problem(oleFile('Workbook', utf8('junk')), 'a.xls')).toMatchObject({
      kind: 'damaged',
    });
    const whole = await xlsxFile({ rows: [['x']] });
    expect(await problem(whole.slice(0, whole.length - 40), 'a.xlsx')).toMatchObject({
      kind: 'damaged',
    });
    const hollow = zipFile([{ name: 'xl/workbook.xml', data: utf8('<workbook/>') }]);
    expect(await problem(hollow, 'a.xlsx')).toMatchObject({ kind: 'damaged' });
  });

  it('files over the limit are not looked into', async () => {
    const bytes = new Uint8Array(LIMITS.fileBytes + 1);
    expect(await problem(bytes, 'a.xlsx')).toMatchObject({ kind: 'file-too-large' });
  });
});

describe('zip bombs', () => {
  const workbook = { name: 'xl/workbook.xml', data: utf8('<workbook/>') };
  const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 1024 * 1024);

  it('too much in all', async () => {
    const sheets = [1, 2, 3].map((n) => ({ name: `xl/sheet${n}.xml`, data: zeros(24) }));
    expect(await problem(zipFile([workbook, ...sheets]), 'a.xlsx')).toMatchObject({
      kind: 'zip-bomb',
      limit: LIMITS.unpackedBytes,
    });
  });

  it('too dense', async () => {
    const bytes = zipFile([workbook, { name: 'xl/sheet1.xml', data: zeros(8) }]);
    const found = await problem(bytes, 'a.xlsx');
    expect(found).toMatchObject({ kind: 'zip-bomb', ratioLimit: LIMITS.ratio });
    expect(found.kind === 'zip-bomb' && found.ratio).toBeGreaterThan(500);
  });

  it('one that declares no size, or too small a one', async () => {
    const none = zipFile([workbook, { name: 'xl/sheet1.xml', data: zeros(8), declared: 0 }]);
    expect(await problem(none, 'a.xlsx')).toMatchObject({ kind: 'damaged' });
    const small = zipFile([
      { name: '[Content_Types].xml', data: zeros(8), declared: 100 },
      workbook,
    ]);
    expect(await problem(small, 'a.xlsx')).toMatchObject({ kind: 'damaged' });
  });
});
