/** `report NAME` and `export NAME`: one registry, every format; what could not be read is said in each. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTS } from '../../src/reports/registry.ts';
import type { Ran } from '../support/run-program.ts';
import { runProgram } from '../support/run-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BROKEN = 'claims/city/city-001.yaml';
let whole: string;
let broken: string;

beforeAll(() => {
  [whole, broken] = ['whole', 'broken'].map((name) => {
    const folder = mkdtempSync(join(tmpdir(), `renling-reports-${name}-`));
    cpSync(join(ROOT, 'catalog'), join(folder, 'catalog'), { recursive: true });
    return folder;
  }) as [string, string];
  writeFileSync(join(broken, 'catalog', BROKEN), '<<<<<<< ours\n');
});

afterAll(() => {
  for (const folder of [whole, broken]) rmSync(folder, { recursive: true, force: true });
});

const run = (cwd: string, line: string, lang = 'zh') =>
  runProgram([...line.split(' '), '--lang', lang], { cwd });
const said = ({ stdout, bytes }: Ran): string => stdout + Buffer.from(bytes).toString();

describe.each(REPORTS.map(({ name }) => name))('%s', (name) => {
  it.each(['csv', 'json', 'md', 'pretty'])('as %s: the same from both commands', async (format) => {
    for (const lang of ['zh', 'en']) {
      const [report, other] = [
        await run(whole, `report ${name} --format ${format}`, lang),
        await run(whole, `export ${name} --format ${format}`, lang),
      ];
      expect([report.exit, other.exit], report.stderr).toEqual([0, 0]);
      const alike = (text: string) => text.replace('"command": "export"', '"command": "report"');
      expect(alike(said(other))).toBe(said(report));
      expect(said(report)).toContain('2020-08-20');
    }
  });

  it('as xlsx, read by another reader', async () => {
    const file = join(whole, `${name}.xlsx`);
    expect(await run(whole, `report ${name} --out ${name}.xlsx`)).toMatchObject({ exit: 0 });
    const [sheet] = await readXlsxFile(readFileSync(file));
    expect(sheet?.data.length).toBeGreaterThan(7);
  });
});

describe('unasked', () => {
  it('report is for reading, export for going on with', async () => {
    expect(said(await run(whole, 'export totals')).startsWith('\uFEFF')).toBe(true);
    expect(said(await run(whole, 'report totals'))).toMatch(/^济南市.*数目对照\n提交：/);
    expect(JSON.parse(said(await run(whole, 'export totals --json')))).toMatchObject({
      command: 'export',
      data: { report: 'totals', notes: { asOf: '2020-08-20', errors: 0 } },
    });
  });
});

describe('with a claim that cannot be read', () => {
  it.each(['csv', 'md', 'pretty', 'json'])(
    'claims as %s says so, and ends with 3',
    async (format) => {
      const ran = await run(broken, `export claims --format ${format}`);
      expect(ran.exit).toBe(3);
      expect(said(ran)).toContain(BROKEN);
      expect(said(ran)).toContain('下限');
      expect(ran.stdout.match(/下限/g)?.length ?? 1).toBe(1);
    },
  );

  it('so do the workbook, and the file of a screen', async () => {
    expect(await run(broken, 'report claims --out c.xlsx')).toMatchObject({ exit: 3 });
    const [sheet] = await readXlsxFile(readFileSync(join(broken, 'c.xlsx')));
    const head = sheet?.data.slice(0, 8).map(([first]) => String(first)) ?? [];
    expect(head.filter((line) => line.includes(BROKEN))).toHaveLength(1);
    await run(broken, 'report claims --out c.txt');
    expect(readFileSync(join(broken, 'c.txt'), 'utf8')).toContain(BROKEN);
    expect(readFileSync(join(broken, 'c.txt'), 'utf8')).toContain('样例目录');
  });

  it('totals, which reads no claims, is whole', async () => {
    const ran = await run(broken, 'export totals --format csv');
    expect([ran.exit, said(ran).includes('下限')]).toEqual([0, false]);
  });

  it('the errors of the checks are counted', async () => {
    const { data } = JSON.parse(said(await run(broken, 'export totals --json'))) as {
      data: { notes: { errors: number } };
    };
    expect(data.notes.errors).toBeGreaterThan(0);
  });
});

describe('which report', () => {
  it.each(['report', 'export', 'export --list'])('%s: all there are', async (line) => {
    const { exit, stdout } = await run(whole, line);
    expect(exit).toBe(0);
    for (const { name, title, audience } of REPORTS) {
      expect(stdout).toMatch(new RegExp(`^${name} +${title.zh}$`, 'm'));
      expect(stdout.replaceAll(/\s/g, '')).toContain(audience.zh);
    }
    const { data } = JSON.parse((await run(whole, `${line} --json`, 'en')).stdout) as {
      data: { reports: { name: string; title: string; formats: string[] }[] };
    };
    expect(data.reports.map(({ name }) => name)).toEqual(REPORTS.map(({ name }) => name));
    expect(data.reports[0]).toMatchObject({
      title: 'register of items',
      filters: ['list', 'field'],
    });
  });

  it('by its title', async () => {
    expect(said(await run(whole, 'report 认领台账'))).toContain('认领台账');
  });

  it.each([
    ['report streamlinig', '没有报表“streamlinig”\n提示：是不是 streamlining？'],
    ['export claim', '没有报表“claim”\n提示：是不是 claims？可用的：items、claims'],
    ['export totals --org 市教育局', 'totals 不能按 --org 筛选\n提示：可以用：--list'],
    ['export totals --list', '--list 后面要写清单'],
  ])('%s', async (line, text) => {
    const { exit, stderr, stdout } = await run(whole, line);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text);
  });

  it('a workbook is not thrown at a terminal', async () => {
    const terminal = { in: true, out: true, err: true };
    const argv = ['report', 'totals', '--format', 'xlsx'];
    const { exit, stderr } = await runProgram(argv, { cwd: whole, terminal });
    expect([exit, stderr.includes('--out 文件.xlsx')]).toEqual([2, true]);
  });
});

describe('narrowed', () => {
  it('to a body, a list, a field, which is said', async () => {
    const ran = await run(whole, 'export claims --org 市教育局 --list city --field 教育 --json');
    const { data } = JSON.parse(said(ran)) as {
      data: { notes: Record<string, string>; rows: Record<string, unknown>[] };
    };
    expect(data.notes['filter']).toBe('济南市教育局，调整由济南市实施的省级行政权力事项，教育');
    expect(data.rows.length).toBeGreaterThan(0);
    for (const row of data.rows) {
      expect(row).toMatchObject({ list: 'city', field: '教育', claimant: '济南市教育局' });
    }
  });
});
