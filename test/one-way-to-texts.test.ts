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

const inPlace = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.startsWith('text/'))
  .filter((path) => IN_PLACE.test(readFileSync(join(SRC, path), 'utf8')));

it('keeps sentences in tables', () => {
  expect(inPlace).toEqual([]);
});
