/** What is typed wrongly: refused with exit 2, in the reader's language, with the nearest and what is allowed. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renling-usage-'));
  cpSync(join(ROOT, 'test/fixtures/base'), join(folder, 'catalog'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (line: string, env: Record<string, string> = {}) =>
  runProgram(line === '' ? [] : line.split(' '), {
    cwd: folder,
    env: { RENLING_LANG: 'zh', ...env },
  });

describe('what is unknown is refused, with the nearest', () => {
  it.each([
    ['clam', '没有命令“clam”', '是不是 claim？全部命令：renling --help'],
    ['delegation nw', '没有命令“nw”', '是不是 new？可用的：'],
    ['training nw', '没有命令“nw”', '是不是 new？用法见：renling training --help'],
    ['status --lang fr', '没有语言“fr”', '可用的：zh、en'],
    ['--lang fr status', '没有语言“fr”', '可用的：zh、en'],
    ['--lang=fr --help', '没有语言“fr”', '可用的：zh、en'],
    ['status --color foo', '没有颜色设置“foo”', '可用的：auto、always、never'],
    ['status --color alway', '没有颜色设置“alway”', '是不是 always？'],
    ['fmt --check --as-of x', '--as-of 的“x”不是日期', '日期写成'],
    ['log city-001 --as-of 2020-02-30', '--as-of 的“2020-02-30”不是日期', '日期写成'],
    ['claim city-001 --orgg x', '没有选项“--orgg”', '是不是 --org？用法见：renling claim --help'],
    ['totals --jsn', '没有选项“--jsn”', '是不是 --json？用法见：renling totals --help'],
    ['totals a b', '参数太多：只要 0 个，给了 2 个（a b）', '用法见：renling totals --help'],
    ['claim city-001 --org', '选项缺少值：--org <body>', '用法见：renling claim --help'],
    ['training new', '缺少必需的选项：--date <date>', '用法见：renling training new --help'],
    ['import --list city', '缺少参数：file', '用法见：renling import --help'],
    ['validate --fail-on eror', '没有级别“eror”', '是不是 error？可用的：error、warning'],
    ['completion bsh', '没有命令行环境“bsh”', '是不是 bash？'],
    ['codeowners githb', '没有服务“githb”', '是不是 github？'],
  ])('%s', async (line, error, hint) => {
    const { exit, stdout, stderr } = await run(line);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`错误：${error}`);
    expect(stderr).toContain(`提示：${hint}`);
    expect(stderr).not.toMatch(/[a-z]+ (option|argument|command)\b/u);
  });

  it.each([
    [
      'claim city-001 --orgg x',
      'there is no option “--orgg”',
      'did you mean --org? usage: renling',
    ],
    ['totals a', 'too many arguments: 0 expected, 1 given (a)', 'usage: renling totals --help'],
    ['status --lang fr', 'there is no language “fr”', 'allowed: zh, en'],
  ])('in English: %s', async (line, error, hint) => {
    const { exit, stderr } = await run(line, { RENLING_LANG: 'en' });
    expect(exit).toBe(2);
    expect(stderr).toBe(`error: ${error}\nhint: ${hint}${stderr.split(hint)[1] ?? ''}`);
  });
});

describe('the environment', () => {
  it('a language nobody knows is said and passed over', async () => {
    const { exit, stderr, stdout } = await run('totals --lang zh', { RENLING_LANG: 'klingon' });
    expect(exit).toBe(0);
    expect(stderr).toContain('RENLING_LANG 的“klingon”不是可用的语言，没有理会');
    expect(stdout).toContain('公布');
  });

  it('a wrong RENLING_CATALOG is named with its value', async () => {
    const { exit, stderr } = await run('totals', { RENLING_CATALOG: '/nowhere' });
    expect(exit).toBe(3);
    expect(stderr).toContain('环境变量 RENLING_CATALOG 指的 /nowhere 里没有 catalog.yaml');
    expect(stderr).toContain('改正或去掉 RENLING_CATALOG');
    expect(stderr).not.toContain(folder);
    expect(await run('totals --catalog catalog', { RENLING_CATALOG: '/nowhere' })).toMatchObject({
      exit: 0,
    });
  });
});

describe('options', () => {
  it.each(['--json status', 'status --json', '--catalog catalog --json status'])(
    '--json counts where it stands: %s',
    async (line) => {
      const { exit, stdout } = await run(line);
      expect(exit).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ command: 'status', ok: true });
    },
  );

  it.each([
    '--map 部门=省级实施部门 SOURCE --map 项目=事项名称',
    '--map 部门=省级实施部门,项目=事项名称 SOURCE',
    'SOURCE --map 部门=省级实施部门 --map 项目=事项名称',
  ])('import %s takes its file', async (words) => {
    const line = words.replace('SOURCE', 'catalog/sources/city.csv');
    const { stderr } = await run(`import --list city --dry-run ${line}`);
    expect(stderr).not.toContain('缺少参数');
  });

  it('init --list and --document leave the folder alone', async () => {
    const { exit, stderr } = await runProgram(
      [
        ...['init', '--title', '目录', '--document', 'order|决定', '--list'],
        ...['a|清单一|市级部门|single|行政许可=1', '--list', 'b|清单二|市级部门|each|行政许可=2'],
        'new',
      ],
      { cwd: folder },
    );
    expect(exit, stderr).toBe(0);
    for (const id of ['a', 'b']) {
      expect(readFileSync(join(folder, `new/catalog/lists/${id}.yaml`), 'utf8')).toContain('清单');
    }
  });
});
