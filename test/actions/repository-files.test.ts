import { expect, it } from 'vitest';
import { fileResults, proposeFiles } from '../../src/actions/repository-files.ts';

const there = new Map([
  ['same', Buffer.from('a')],
  ['other', Buffer.from('b')],
]);
const files = ['same', 'other', 'new'].map((path) => ({ path, content: 'a' }));
const bytesAt = (path: string): Buffer | null => there.get(path) ?? null;

it('leaves alone what is there and differs, and says so', () => {
  const { writes, refusals, result } = proposeFiles(files, bytesAt, false);
  expect(writes).toEqual([{ path: 'new', before: null, after: 'a' }]);
  expect(refusals).toEqual([{ about: 'other', weight: 'refused', reason: 'differs' }]);
  expect(result).toEqual({ same: ['same'], kept: ['other'] });
});

it('writes over it where that was asked for', () => {
  const { writes, refusals } = proposeFiles(files, bytesAt, true);
  expect(writes.map(({ path }) => path)).toEqual(['other', 'new']);
  expect(refusals).toEqual([]);
});

it('tells for each file what became of it', () => {
  expect(fileResults({ written: ['w'], ready: ['r'], same: ['s'], kept: ['k'] })).toEqual([
    { path: 'w', outcome: 'written' },
    { path: 'r', outcome: 'ready' },
    { path: 's', outcome: 'already' },
    { path: 'k', outcome: 'refused' },
  ]);
});
