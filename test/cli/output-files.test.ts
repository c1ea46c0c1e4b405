/** `--format` and `--out`: one reading of both for every command that writes a result to a file. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renling-out-'));
  cpSync(join(ROOT, 'catalog'), join(folder, 'catalog'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...argv: string[]) => runProgram([...argv, '--lang', 'zh'], { cwd: folder });
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('the ending of --out', () => {
  it.each([
    ['数目.xlsx', 'PK'],
    ['数目.XLSX', 'PK'],
    ['数目.CSV', '\uFEFF'],
    ['数目.md', '#'],
    ['数目.Markdown', '#'],
    ['数目', '\uFEFF'],
    ['数目.txt', '济南市'],
    ['数目.json', '{'],
  ])('export totals --out %s', async (name, begins) => {
    const { exit, stderr } = await run('export', 'totals', '--out', name);
    expect([exit, text(name).startsWith(begins)], stderr).toEqual([0, true]);
  });

  it.each([
    ['export totals --out x.docx', 'docx', '是不是 md？'],
    ['export totals --out x.xls', 'xls', '是不是 xlsx？'],
    ['export totals --out x.PDF', 'pdf', '是不是 md？'],
    ['export totals --out x.html', 'html', '是不是 md？'],
    ['report streamlining --out x.docx', 'docx', '是不是 md？'],
    ['diff HEAD --out x.doc', 'doc', '是不是 html？'],
  ])('%s is refused, and the nearest named', async (line, ending, hint) => {
    const { exit, stderr, stdout } = await run(...line.split(' '));
    expect(exit).toBe(2);
    expect(stderr).toContain(`错误：没有格式“${ending}”\n提示：`);
    expect(stderr).toContain(hint);
    expect(stdout).toBe('');
    expect(readdirSync(folder).filter((name) => name.startsWith('x.'))).toEqual([]);
  });

  it('may not contradict --format, which is said', async () => {
    const { exit, stderr } = await run('export', 'totals', '--format', 'csv', '--out', 'y.xlsx');
    expect(exit).toBe(2);
    expect(stderr).toContain('--format csv 与 y.xlsx 的扩展名（.xlsx）不一致');
    expect(stderr).toContain('y.csv');
    expect(existsSync(join(folder, 'y.xlsx'))).toBe(false);
  });

  it('that promises no format is no contradiction', async () => {
    expect(await run('export', 'totals', '--format', 'CSV', '--out', 'y.2020-08')).toMatchObject({
      exit: 0,
    });
    expect(text('y.2020-08').startsWith('\uFEFF')).toBe(true);
  });
});

describe('--format', () => {
  it.each([
    ['export totals --format markdown', '# '],
    ['export totals --format MD', '# '],
    ['report streamlining --format markdown', '# '],
  ])('%s', async (line, begins) => {
    const { exit, stdout, bytes } = await run(...line.split(' '));
    expect([exit, (stdout + Buffer.from(bytes).toString()).startsWith(begins)]).toEqual([0, true]);
  });

  it.each([
    ['export totals --format xls', '错误：没有格式“xls”\n提示：是不是 xlsx？可用的：csv、xlsx'],
    ['report streamlining --format prety', '错误：没有格式“prety”\n提示：是不是 pretty？可用的：'],
    ['validate --format jsn', '错误：没有格式“jsn”\n提示：是不是 json？可用的：pretty、json、'],
  ])('%s: one wording, the nearest and all', async (line, said) => {
    const { exit, stderr } = await run(...line.split(' '));
    expect(exit).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('the file of --out', () => {
  it.each([
    'catalog/catalog.yaml',
    'catalog/claims/city/city-001.yaml',
    'catalog/claims/new.csv',
    'catalog/sources/city.csv',
  ])('is never %s, of the catalogue itself', async (name) => {
    const before = existsSync(join(folder, name)) ? text(name) : null;
    const { exit, stderr } = await run('export', 'totals', '--format', 'csv', '--out', name);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/是目录里的记录|不一致/u);
    expect(existsSync(join(folder, name)) ? text(name) : null).toBe(before);
    const { exit: second } = await run('validate', '--format', `json=${name}`);
    expect(second).toBe(2);
    expect(existsSync(join(folder, name)) ? text(name) : null).toBe(before);
  });

  it('is no record under another name either', async () => {
    symlinkSync(join(folder, 'catalog', 'catalog.yaml'), join(folder, 'link.csv'));
    const before = text('catalog/catalog.yaml');
    expect(await run('export', 'totals', '--out', 'link.csv')).toMatchObject({ exit: 2 });
    expect(text('catalog/catalog.yaml')).toBe(before);
  });

  it('is replaced whole, which is said, with the mode it had', async () => {
    writeFileSync(join(folder, 'old.csv'), 'old', { mode: 0o600 });
    const { exit, stderr } = await run('export', 'totals', '--out', 'old.csv');
    expect(exit).toBe(0);
    expect(stderr).toContain('已写入 old.csv，原来的内容已替换');
    expect(text('old.csv')).not.toContain('old');
    expect(statSync(join(folder, 'old.csv')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('that cannot be written ends with 3 and the cause', async () => {
    const { exit, stderr } = await run('export', 'totals', '--out', 'nowhere/x.csv');
    expect(exit).toBe(3);
    expect(stderr).toContain('写不了 nowhere/x.csv（ENOENT）');
  });

  it.runIf(existsSync('/dev/full'))('on a full device: 3, without a stack', async () => {
    const { exit, stderr } = await run('export', 'totals', '--out', '/dev/full');
    expect([exit, stderr.includes('ENOSPC'), /^ +at /m.test(stderr)]).toEqual([3, true, false]);
  });
});
