/** Questions to a person at a terminal, answered by a script: the menu, `init`, `delegation new`. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';
import { BREAK_OFF, type Scripted, scriptedAsk } from '../support/scripted-ask.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const TERMINAL = { in: true, out: true, err: true };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'renling-ask-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the words at a terminal where these answers are given. */
async function answering(argv: readonly string[], answers: readonly Scripted[], lang = 'zh') {
  const ask = scriptedAsk(answers);
  const ran = await runProgram([...argv, '--lang', lang], {
    cwd: folder,
    terminal: TERMINAL,
    answers: ask,
  });
  return { ...ran, shown: ask.shown, left: ask.left };
}

/** A handful of files: the answers are put together, whatever comes of them. */
const catalogue = (): void => {
  cpSync(join(ROOT, 'test/fixtures/base'), join(folder, 'catalog'), { recursive: true });
};

describe('renling alone', () => {
  it.each<[task: string, answers: readonly Scripted[], line: string]>([
    ['看进度', [], 'renling status'],
    ['看还有什么没认领', [''], 'renling unclaimed'],
    ['看还有什么没认领', ['教育'], 'renling unclaimed --field 教育'],
    [
      '认领事项',
      ['city-012  city-014', '市发改委'],
      'renling claim city-012 city-014 --org 市发改委',
    ],
    ['认领事项', ['city-012', ''], 'renling claim city-012'],
    [
      '不承接',
      ['zone-001', '高新区', '无此类业务'],
      'renling decline zone-001 --org 高新区 --reason 无此类业务',
    ],
    [
      '退回已认领的',
      ['city-001', '', '职责 划转'],
      "renling release city-001 --reason '职责 划转'",
    ],
    [
      '移交给另一个单位',
      ['city-001', '甲', '乙', '划转'],
      'renling transfer city-001 --from 甲 --to 乙 --reason 划转',
    ],
    ['查找事项', ['mbxx 设立'], 'renling search mbxx 设立'],
    ['检查整个目录', [], 'renling validate'],
    ['核对数目', [], 'renling totals'],
    ['全部命令', [], 'renling --help'],
  ])('%s %j becomes %s', async (task, answers, line) => {
    catalogue();
    const { shown, left } = await answering([], [task, ...answers]);
    expect(shown.filter((one) => one.startsWith('renling'))).toEqual([line]);
    expect(left).toEqual([]);
  });

  it('runs what was put together', async () => {
    catalogue();
    const { exit, stdout } = await answering([], ['核对数目']);
    expect([exit, stdout.includes('公布')]).toEqual([0, true]);
  });

  it('meets an empty answer at the question', async () => {
    catalogue();
    const { shown } = await answering([], ['查找事项', ' ', '民办']);
    expect(shown).toEqual([
      '? 要做什么？（↑↓ 选择，回车确认）',
      '? 名称的一部分，或拼音首字母',
      '! 请填写',
      '? 名称的一部分，或拼音首字母',
      'renling search 民办',
    ]);
  });

  it.each<[readonly Scripted[]]>([
    [[BREAK_OFF]],
    [['Claim items', BREAK_OFF]],
    [['Decline items', 'city-012', 'jn-drc', BREAK_OFF]],
  ])('Ctrl-C (%j) does nothing, and says so', async (answers) => {
    catalogue();
    const { exit, stdout, shown } = await answering([], answers, 'en');
    expect([exit, stdout, shown.at(-1)]).toEqual([0, '', 'x Nothing was done']);
  });

  it('without a catalogue offers to make one', async () => {
    const { shown } = await answering([], ['建一个新目录', BREAK_OFF]);
    expect(shown).toContain('renling init');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks nobody with --json', async () => {
    catalogue();
    const { exit, stdout, shown } = await answering(['--json'], []);
    expect(shown).toEqual([]);
    expect([exit, (JSON.parse(stdout) as { command: string }).command]).toEqual([0, 'status']);
  });
});

describe('init', () => {
  const LIST = [
    'city',
    '市级清单',
    '市级部门',
    '每项由一个单位认领',
    '行政许可=6,行政处罚=3',
  ] as const;
  const FIRST = ['示例目录', '关于调整的决定', '', '2021-03-01', '60'] as const;

  it('makes the catalogue that was answered', async () => {
    const { exit, stderr, left } = await answering(['init'], [...FIRST, ...LIST, false]);
    expect(exit, stderr).toBe(0);
    expect(left).toEqual([]);
    const manifest = readFileSync(join(folder, 'catalog/catalog.yaml'), 'utf8');
    expect(manifest).toContain('title: 示例目录');
    expect(manifest).toContain('2021-03-01');
    const list = readFileSync(join(folder, 'catalog/lists/city.yaml'), 'utf8');
    expect(list).toContain('rule: single');
    expect(list).toContain('total: 9');
  });

  it('meets wrong answers at the question', async () => {
    const { exit, shown, stderr } = await answering(
      ['init'],
      [
        ...['', '示例目录', '甲|乙', '决定', '', '2021-02-30', '2021-03-01', '很多', '60'],
        ...['City', 'city', '市级清单', '市级单位', '市级部门'],
        ...[0, '行政许可6', '行政许克=6', '行政许可=6', true],
        ...['city', 'zone', '开发区清单', '开发区管委会、区县政府', 1, '行政许可=2', false],
      ],
    );
    expect(shown.filter((one) => one.startsWith('!'))).toEqual([
      '! 请填写',
      '! 不能有“|”',
      '! 日期写成 2020-09-09 的样子',
      '! 写天数，如 60',
      '! 标识用小写字母、数字和连字符，如 city',
      '! 没有“市级单位”这类单位；有：省级机关、市级部门、开发区管委会、区县政府、区县部门、乡镇街道、法律法规授权组织、事业单位、其他组织',
      '! “行政许可6”不是“类型=数目”，如 行政许可=85',
      '! “行政许克=6”不是“类型=数目”，如 行政许可=85',
      '! 已经有清单 city 了',
    ]);
    expect(exit, stderr).toBe(0);
    expect(existsSync(join(folder, 'catalog/lists/zone.yaml'))).toBe(true);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('Ctrl-C at question %i writes nothing', async (at) => {
    const all = [...FIRST, ...LIST, false];
    const { exit } = await answering(['init'], [...all.slice(0, at), BREAK_OFF]);
    expect([exit, readdirSync(folder)]).toEqual([2, []]);
  });
});

describe('delegation new', () => {
  const NEW = ['delegation', 'new', '--authority', 'sd-education', '--org', 'jn-education'];

  beforeEach(() => {
    cpSync(join(ROOT, 'catalog'), join(folder, 'catalog'), { recursive: true });
    rmSync(join(folder, 'catalog/delegations'), { recursive: true });
  });

  const drafted = (): string =>
    readFileSync(join(folder, 'catalog/delegations/sd-education-to-jn-education.yaml'), 'utf8');

  it('asks for the parties first, of those that lack an agreement', async () => {
    const { shown, exit } = await answering(['delegation', 'new'], [BREAK_OFF]);
    expect([exit, shown]).toEqual([0, ['? 拟订哪两方的协议？']]);
    expect(existsSync(join(folder, 'catalog/delegations'))).toBe(false);
  });

  it('writes the texts that were answered; nothing typed leaves them to be written', async () => {
    const { exit, stderr, shown, left } = await answering(NEW, [
      ...['  受理、审查和决定  ', '', '', '', '', '各自承担'],
      ...['明天', '2020-09-01', ''],
    ]);
    expect(exit, stderr).toBe(0);
    expect(left).toEqual([]);
    expect(shown.filter((one) => one.startsWith('!'))).toEqual(['! 日期写成 2020-09-09 的样子']);
    expect(drafted()).toContain('受理、审查和决定');
    expect(drafted()).toContain('from: "2020-09-01"');
  });

  it('does not ask for what was given', async () => {
    const { shown } = await answering([...NEW, '--authority-text', '受理'], [BREAK_OFF]);
    expect(shown[0]).not.toContain('委托权限');
  });

  it('Ctrl-C writes nothing', async () => {
    const { stderr } = await answering(NEW, ['受理', BREAK_OFF]);
    expect(stderr).toContain('没有拟订，什么都没有写入');
    expect(existsSync(join(folder, 'catalog/delegations'))).toBe(false);
  });
});
