/** The form of `service template`, filled in and given back to `service set --from`. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readTable } from '../../../src/exchange/table/read-table.ts';
import { formatDelimited } from '../../../src/exchange/workbook-port.ts';
import { folderState } from '../../support/folder-state.ts';
import { runProgram } from '../../support/run-program.ts';

const BEFORE = join(import.meta.dirname, '..', 'transcripts', 'service', 'before');

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'renling-form-'));
  cpSync(BEFORE, cwd, { recursive: true });
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const run = (...words: string[]) => runProgram(['service', ...words, '--org', 'jn-drc'], { cwd });

async function template(): Promise<string[][]> {
  expect((await run('template', '--out', 'form.xlsx')).exit).toBe(0);
  const table = await readTable(readFileSync(join(cwd, 'form.xlsx')), 'form.xlsx');
  if (!table.ok) throw new Error('the form cannot be read');
  return table.rows.map((row) => row.cells.map(({ text }) => text));
}

async function give(rows: readonly string[][], ...words: string[]) {
  writeFileSync(join(cwd, 'form.csv'), await formatDelimited(rows));
  return run('set', '--from', 'form.csv', ...words);
}

function put(rows: string[][], row: number, heading: string, text: string): void {
  const column = rows[3]?.indexOf(heading) ?? -1;
  expect(column, heading).toBeGreaterThanOrEqual(0);
  (rows[row] ?? [])[column] = text;
}

const service = (id: string) =>
  readFileSync(join(cwd, 'catalog', 'services', 'city', `${id}.yaml`), 'utf8');

it('changes nothing when it comes back as it was', async () => {
  const values = [
    'promised-days=5工作日',
    'hall=是',
    'materials=身份证、户口簿；照片',
    '监管=jn-drc',
  ];
  await run('set', 'city-001', ...values, 'publicity=网站 2020-09-02', 'streamlining.steps=6..4');
  await template();
  const before = folderState(cwd);
  const { exit, stderr } = await run('set', '--from', 'form.xlsx');
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '写 0 项，没有变化 4 项\n' });
  expect(folderState(cwd)).toEqual(before);
});

it('is read by another program: headings, ids as text, what is filled in', async () => {
  await run('set', 'city-001', 'promised-days=5工作日');
  await template();
  const rows = await readSheet(join(cwd, 'form.xlsx'));
  const heading = rows[3] ?? [];
  expect(heading.slice(0, 3)).toEqual(['事项编号', '事项名称', '事项类型']);
  expect(rows[4]?.[0]).toBe('city-001');
  expect(rows[4]?.[heading.indexOf('承诺办结时限·天数')]).toBe(5);
  expect(rows[4]?.[heading.indexOf('承诺办结时限·单位')]).toBe('工作日');
});

it('sets what was changed, takes away what is said to go, and leaves the rest', async () => {
  await run('set', 'city-001', 'promised-days=5工作日', 'note=甲');
  const rows = await template();
  put(rows, 4, '承诺办结时限·天数', '3');
  put(rows, 4, '备注', '删除');
  put(rows, 5, '进厅·已进厅', '否');
  put(rows, 5, '进厅·不进厅的情形', '场地限制');
  expect((await give(rows)).exit).toBe(0);
  expect(service('city-001')).toContain('promised_days:\n  value: 3\n  unit: 工作日\n');
  expect(service('city-001')).not.toContain('note');
  expect(service('city-002')).toContain('hall:\n  entered: false\n  exemption: 场地限制\n');
});

it('refuses whole what is wrong in part, and gives the refused rows back', async () => {
  const rows = await template();
  put(rows, 4, '到现场次数', '一次');
  put(rows, 5, '到现场次数', '2');
  put(rows, 6, '事项编号', 'city-999');
  const held = await give(rows);
  expect(held.exit).toBe(2);
  expect(held.stderr).toMatch(
    /form\.csv 第 5 行 .* 列 city-001：到现场次数：要填整数，不能是“一次”/,
  );
  expect(held.stderr).toContain('第 7 行 A 列：没有事项“city-999”');
  // Correcting the two rows alone would leave out the third.
  expect(held.stderr).toContain(
    '不行的 2 行在 form.refused.csv 里。其余的也没有写：在 form.csv 里',
  );
  expect(() => service('city-002')).toThrow();

  const kept = await give(rows, '--keep-going');
  expect(kept.exit).toBe(2);
  expect(kept.stderr).toContain('改好后：renling service set --from form.refused.csv');
  renameSync(join(cwd, 'form.csv'), join(cwd, '填 报.csv'));
  const spaced = await run('set', '--from', '填 报.csv', '--keep-going');
  expect(spaced.stderr).toContain("改好后：renling service set --from '填 报.refused.csv'");
  expect(service('city-002')).toContain('visits: 2');
  const refused = readFileSync(join(cwd, 'form.refused.csv'), 'utf8').replaceAll('一次', '1');
  const [mark = '', heading = '', first = ''] = refused.split('\r\n');
  writeFileSync(join(cwd, 'form.refused.csv'), [mark, heading, first, ''].join('\r\n'));
  expect((await run('set', '--from', 'form.refused.csv')).exit).toBe(0);
  expect(service('city-001')).toContain('visits: 1');
});

it('takes neither of two rows for one item, and goes on with the others when asked', async () => {
  const rows = await template();
  put(rows, 4, '到现场次数', '1');
  put(rows, 5, '到现场次数', '2');
  rows[6] = [...(rows[5] ?? [])];
  put(rows, 6, '到现场次数', '3');
  const { exit, stderr } = await give(rows, '--keep-going');
  expect(exit).toBe(2);
  expect(stderr).toContain('form.csv 第 6 行 A 列：city-002 有 2 行：第 6、7 行');
  expect(stderr).toContain('form.csv 第 7 行 A 列：city-002 有 2 行：第 6、7 行');
  expect(() => service('city-002')).toThrow();
  expect(service('city-001')).toContain('visits: 1');
});

it('leaves a file of refused rows alone that is being corrected', async () => {
  const rows = await template();
  put(rows, 4, '到现场次数', '一次');
  await give(rows);
  writeFileSync(join(cwd, 'form.refused.csv'), '改了一半');
  const { stderr } = await give(rows);
  expect(stderr).toContain('不行的 1 行在 form.refused-2.csv 里');
  expect(readFileSync(join(cwd, 'form.refused.csv'), 'utf8')).toBe('改了一半');
});

it('changes nothing that nobody touched, though the record changed since the form was made', async () => {
  await run('set', 'city-001', 'visits=3', 'note=甲');
  await template();
  await run('set', 'city-001', 'visits=2');
  const before = folderState(cwd);
  expect((await run('set', '--from', 'form.xlsx')).exit).toBe(0);
  expect(folderState(cwd)).toEqual(before);
});

it('refuses a value that was changed in the form and, since, in the record', async () => {
  await run('set', 'city-001', 'visits=3', 'note=甲');
  await fillIn({ 到现场次数: 1, 备注: '乙' }, () => run('set', 'city-001', 'visits=2'));
  const { exit, stderr } = await run('set', '--from', 'form.xlsx');
  expect(exit).toBe(2);
  expect(stderr).toMatch(
    /工作表“办理情况” 第 5 行 .* 列 city-001：到现场次数：做表时是“3”，后来已改为“2”，表里填“1”/,
  );
  expect(stderr).toContain('以现在的为准，把这一格清空');
  expect(service('city-001')).toContain('visits: 2\n');
});

it('does not write a form over one that may be filled in', async () => {
  await template();
  const { exit, stderr } = await run('template', '--out', 'form.xlsx');
  expect({ exit, stderr }).toEqual({
    exit: 5,
    stderr: '错误：form.xlsx 已经有了，没有覆盖\n提示：换一个文件名，或加 --force\n',
  });
  expect((await run('template', '--out', 'form.xlsx', '--force')).exit).toBe(0);
});

it('refuses a form of another catalogue, an id that was changed', async () => {
  const rows = await template();
  const changed = rows.map((row) => [...row]);
  put(changed, 4, '事项编号', 'city-013');
  expect((await give(changed)).stderr).toContain('事项编号不要改动');
  if (rows[1] !== undefined) rows[1][0] = 'renling service 1 | jn-drc | 别的目录';
  const refused = await give(rows);
  expect(refused.exit).toBe(2);
  expect(refused.stderr).toContain('另一个目录“别的目录”');
});

it('refuses the form of another body, which may have claimed the same items', async () => {
  await template();
  const stranger = ['service', 'set', '--from', 'form.xlsx', '--org', 'jn-education'];
  const { exit, stderr } = await runProgram(stranger, { cwd });
  expect(exit).toBe(5);
  expect(stderr).toContain('form.xlsx 是济南市发展和改革委员会的填报表，不是济南市教育局的');
  expect(stderr).toContain('--org jn-drc');
});

it.each([
  ['no row below the heading', 4, (rows: string[][]) => rows.slice(0, 4), '表头下面一行也没有'],
  ['no heading', 2, (rows: string[][]) => rows.slice(4), '没有“事项编号”这一列'],
  [
    'a heading that is no field',
    2,
    (rows: string[][]) => renamed(rows, '到现场次数', '到现场的次数'),
    'I 列的表头“到现场的次数”不是字段\n提示：是不是“到现场次数”？',
  ],
  [
    'a field in two columns',
    2,
    (rows: string[][]) => renamed(rows, '办理时间', '到现场次数'),
    '都是“到现场次数”\n提示：一个字段只留一列',
  ],
])('refuses %s', async (_, exit, change, said) => {
  const refused = await give(change(await template()));
  expect(refused.exit).toBe(exit);
  expect(refused.stderr).toContain(said);
});

function renamed(rows: readonly string[][], from: string, to: string): string[][] {
  return rows.map((row, at) => (at === 3 ? row.map((one) => (one === from ? to : one)) : row));
}

/** Into the first row of a form, as a spreadsheet program would; `meanwhile` happens after it was made. */
async function fillIn(
  values: Readonly<Record<string, string | number>>,
  meanwhile: () => Promise<unknown>,
): Promise<void> {
  const rows = await template();
  await meanwhile();
  const path = join(cwd, 'form.xlsx');
  const { openXlsx, saveXlsx } = await import('hucre/xlsx');
  const workbook = await openXlsx(readFileSync(path));
  const sheet = workbook.sheets[0];
  const row = sheet?.rows[4];
  for (const [heading, value] of Object.entries(values)) {
    const column = rows[3]?.indexOf(heading) ?? -1;
    if (row !== undefined) row[column] = value;
    sheet?.cells?.delete(`4,${String(column)}`);
  }
  writeFileSync(path, await saveXlsx(workbook));
}
