/** Decisions as the command line and tables have them: one reader for both. */
import { expect, it } from 'vitest';
import { decisionMeant } from '../../src/words/decisions.ts';

it.each([
  ['认领', '认领'],
  ['承接', '认领'],
  ['同意认领', '认领'],
  ['不承接', '不承接'],
  [' 不认领 ', '不承接'],
  ['不适用', '不适用'],
  ['退回', '退回'],
])('%s', (word, decision) => {
  expect(decisionMeant(word)).toEqual({ kind: 'found', value: decision });
});

it.each(['接', 'toString', ''])('%s is none', (word) => {
  expect(decisionMeant(word)).toMatchObject({ kind: 'none', what: 'decision' });
});
