/** Colours: --color, then NO_COLOR, FORCE_COLOR, TERM=dumb, then whether it is a terminal. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../support/run-program.ts';

const CATALOG = join(import.meta.dirname, '..', 'fixtures', 'base');
const TERMINAL = { in: false, out: true, err: true };
const PIPE = { in: false, out: false, err: false };

describe('colours', () => {
  it.each<
    [what: string, terminal: typeof PIPE, env: Record<string, string>, words: string, boolean]
  >([
    ['a terminal', TERMINAL, {}, '', true],
    ['a pipe', PIPE, {}, '', false],
    ['NO_COLOR on a terminal', TERMINAL, { NO_COLOR: '1' }, '', false],
    ['NO_COLOR, empty: it is not set', TERMINAL, { NO_COLOR: '' }, '', true],
    ['NO_COLOR before FORCE_COLOR', TERMINAL, { NO_COLOR: '1', FORCE_COLOR: '1' }, '', false],
    ['FORCE_COLOR in a pipe', PIPE, { FORCE_COLOR: '1' }, '', true],
    ['FORCE_COLOR=0 on a terminal', TERMINAL, { FORCE_COLOR: '0' }, '', false],
    ['FORCE_COLOR before TERM', PIPE, { FORCE_COLOR: '1', TERM: 'dumb' }, '', true],
    ['TERM=dumb', TERMINAL, { TERM: 'dumb' }, '', false],
    ['--color always before NO_COLOR', PIPE, { NO_COLOR: '1' }, '--color always', true],
    ['--color always before TERM', PIPE, { TERM: 'dumb' }, '--color always', true],
    ['--color never before FORCE_COLOR', TERMINAL, { FORCE_COLOR: '1' }, '--color never', false],
    ['--color auto: as without it', TERMINAL, {}, '--color auto', true],
    ['--color auto and NO_COLOR', TERMINAL, { NO_COLOR: '1' }, '--color auto', false],
  ])('%s', async (_, terminal, env, words, coloured) => {
    const argv = ['status', '--catalog', CATALOG, ...words.split(' ').filter(Boolean)];
    const { stdout } = await runProgram(argv, { cwd: CATALOG, env, terminal });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });
});
