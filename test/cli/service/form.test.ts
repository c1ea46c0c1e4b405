/** The form of `service template`, filled in and given back to `service set --from`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  rows[7] = [...(rows[5] ?? [])];
  const held = await give(rows);
  expect(held.exit).toBe(2);
  expect(held.stderr).toMatch(
    /form\.csv 第 5 行 .* 列 city-001：到现场次数：要填整数，不能是“一次”/,
  );
  expect(held.stderr).toContain('第 7 行 A 列：没有事项“city-999”');
  expect(held.stderr).toContain('第 8 行 A 列：city-002 在第 6 行已经有了');
  expect(() => service('city-002')).toThrow();

  expect((await give(rows, '--keep-going')).exit).toBe(2);
  expect(service('city-002')).toContain('visits: 2');
  const refused = readFileSync(join(cwd, 'form.refused.csv'), 'utf8').replaceAll('一次', '1');
  const [mark = '', heading = '', first = ''] = refused.split('\r\n');
  writeFileSync(join(cwd, 'form.refused.csv'), [mark, heading, first, ''].join('\r\n'));
  expect((await run('set', '--from', 'form.refused.csv')).exit).toBe(0);
  expect(service('city-001')).toContain('visits: 1');
});

it('refuses a form of another catalogue, an id that was changed, another body', async () => {
  const rows = await template();
  const changed = rows.map((row) => [...row]);
  put(changed, 4, '事项编号', 'city-013');
  expect((await give(changed)).stderr).toContain('事项编号不要改动');
  const other = rows.map((row) => [...row]);
  if (other[1] !== undefined) other[1][0] = 'renling service 1 | jn-drc | 别的目录';
  const refused = await give(other);
  expect(refused.exit).toBe(2);
  expect(refused.stderr).toContain('另一个目录“别的目录”');
  put(rows, 4, '到现场次数', '1');
  writeFileSync(join(cwd, 'form.csv'), await formatDelimited(rows));
  const stranger = ['service', 'set', '--from', 'form.csv', '--org', 'jn-education'];
  expect((await runProgram(stranger, { cwd })).exit).toBe(5);
});
