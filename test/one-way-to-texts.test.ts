/**
 * One mechanism for texts: tables of both languages in src/text. A sentence that is picked in place is one
 * that no table, no test of dead sentences and no corrector of words sees.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..', 'src');

/** `say('…', '…')`, and a choice by language between two texts. */
const IN_PLACE = /\bsession\.say\(|\bsay\(\s*['"`]|=== 'zh'\s*\?\s*['"`][^'"`]*\p{Script=Han}/u;

/** Have sentences in place still. Files leave this list; none comes to it. */
const STILL: ReadonlySet<string> = new Set(['cli/importing/read-table-file.ts']);

const inPlace = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('text/'))
  .filter((path) => IN_PLACE.test(readFileSync(join(SRC, path), 'utf8')));

it('keeps sentences in tables', () => {
  expect(inPlace.filter((path) => !STILL.has(path))).toEqual([]);
});

it('names no file that has none', () => {
  expect([...STILL].filter((path) => !inPlace.includes(path))).toEqual([]);
});
