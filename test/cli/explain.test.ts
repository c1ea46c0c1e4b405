/** `renling explain`: the codes, one code, and codes that are none; no catalogue is needed. */
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ALL_CODES } from '../../src/findings/registry.ts';
import { displayWidth } from '../../src/text/width.ts';
import { runProgram } from '../support/run-program.ts';

const explain = (argv: string[], columns = 80) =>
  runProgram(['explain', ...argv], { cwd: tmpdir(), columns });

describe('explain', () => {
  it('lists every code by family', async () => {
    const { stdout, exit } = await explain([]);
    expect(exit).toBe(0);
    expect(stdout.match(/^ {2}RL\d{3} /gm)).toHaveLength(ALL_CODES.length);
    expect(stdout).toContain('RL5xx 认领\n  RL501  错误  交叉认领\n');
  });

  it.each(['RL5', 'rl5xx', '5'])('lists the family %s', async (given) => {
    const { stdout } = await explain([given]);
    const own = ALL_CODES.filter((code) => code.startsWith('RL5'));
    expect(stdout.match(/RL\d{3}/g)).toEqual(own);
  });

  it.each(['RL403', 'rl403', '403'])('explains %s', async (given) => {
    const { stdout, exit } = await explain([given]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^RL403 {2}事项总数与公布的不符\n错误 · 公布数目与实有数目\n/);
    expect(stdout).toContain('清单 city 公布 4 项，实有 3 项');
    expect(stdout).toContain('\n 8 |   total: 4\n   |          ^\n');
    expect(stdout).toMatch(/\n {2}一、.*\n(?: {2}.*\n)* {2}二、/);
  });

  it('explains in English', async () => {
    const { stdout } = await explain(['RL403', '--lang', 'en']);
    expect(stdout).toMatch(/^RL403 {2}Total differs/);
    expect(stdout).toContain('number 4 missing');
    expect(stdout).toContain('\nHow to mend it\n');
  });

  it.each(['zh', 'en'])('keeps within the columns of a terminal (%s)', async (language) => {
    for (const code of ALL_CODES) {
      const { stdout } = await explain([code, '--lang', language], 80);
      const widest = Math.max(...stdout.split('\n').map((line) => displayWidth(line)));
      expect(widest, code).toBeLessThanOrEqual(80);
    }
  });

  it('gives one code, or all, to programs', async () => {
    const one = JSON.parse((await explain(['RL101', '--json'])).stdout) as {
      data: Record<string, unknown>;
    };
    expect(one.data).toMatchObject({ code: 'RL101', severity: 'error', fixed: true });
    expect(one.data['example']).toContain('RL101');
    const all = JSON.parse((await explain(['--json'])).stdout) as {
      data: { families: { codes: { code: string }[] }[] };
    };
    const codes = all.data.families.flatMap((family) => family.codes.map(({ code }) => code));
    expect(codes).toEqual(ALL_CODES);
  });

  it.each([
    ['RL4O3', '是不是 RL403？'],
    ['RL999', '全部编号：renling explain'],
    ['交叉认领', '全部编号：renling explain'],
  ])('knows no code %s', async (given, hint) => {
    const { stdout, stderr, exit } = await explain([given]);
    expect(exit).toBe(4);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
  });
});
