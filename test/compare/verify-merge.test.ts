import { describe, expect, it } from 'vitest';
import { type MergedRecord, verifyMerge, type Version } from '../../src/compare/verify-merge.ts';

const PATH = 'claims/city/city-001.yaml';
const absent: Version = { state: 'absent' };
const read = (value: unknown): Version => ({ state: 'read', value });
const double: Version = { state: 'unreadable', code: 'RL103', key: 'note', pointer: ['note'] };

function record(
  base: Version,
  parents: readonly Version[],
  result: Version,
  path = PATH,
): MergedRecord {
  return { path, base, parents, result };
}

function said(...records: readonly MergedRecord[]): string[] {
  return verifyMerge(records).map(({ code, file, pointer }) =>
    [code, file.replace(/^claims\/city\/|\.yaml$/gu, ''), pointer.join('.')].join(' ').trim(),
  );
}

describe('what a merge may be made of', () => {
  it.each<[string, MergedRecord]>([
    [
      'different fields from different parents',
      record(
        read({ a: 1, b: 1 }),
        [read({ a: 2, b: 1 }), read({ a: 1, b: 2 })],
        read({ a: 2, b: 2 }),
      ),
    ],
    [
      'the same change in both',
      record(read({ a: 1 }), [read({ a: 2 }), read({ a: 2 })], read({ a: 2 })),
    ],
    [
      'a conflict decided for one side',
      record(read({ a: 1 }), [read({ a: 2 }), read({ a: 3 })], read({ a: 3 })),
    ],
    [
      'a key that one side took away',
      record(read({ a: 1, b: 1 }), [read({ b: 1 }), read({ a: 1, b: 2 })], read({ b: 2 })),
    ],
    ['a list as one parent has it', record(absent, [read({ l: [1] }), absent], read({ l: [1] }))],
    [
      'entries of a list of mappings, each from a parent',
      record(
        read({ l: [{ a: 1 }, { a: 1 }] }),
        [read({ l: [{ a: 2 }, { a: 1 }] }), read({ l: [{ a: 1 }, { a: 3 }] })],
        read({ l: [{ a: 2 }, { a: 3 }] }),
      ),
    ],
    ['the order of keys', record(absent, [read({ a: 1, b: 2 }), absent], read({ b: 2, a: 1 }))],
    ['what one side removed and nobody else changed', record(read(1), [absent, read(1)], absent)],
    ['what nobody could read before', record(double, [double, read({})], double)],
    ['a record that the merge repaired', record(double, [double], read({ a: 1 }))],
    [
      'three parents, a field of each',
      record(
        read({ a: 1, b: 1, c: 1 }),
        [read({ a: 2, b: 1, c: 1 }), read({ a: 1, b: 2, c: 1 }), read({ a: 1, b: 1, c: 2 })],
        read({ a: 2, b: 2, c: 2 }),
      ),
    ],
  ])('%s', (_, merged) => {
    expect(said(merged)).toEqual([]);
  });
});

describe('what it may not', () => {
  it.each<[string, MergedRecord, string[]]>([
    [
      'a value of its own',
      record(read({ a: 1 }), [read({ a: 2 }), read({ a: 3 })], read({ a: 4 })),
      ['RL802 city-001 a'],
    ],
    [
      'the value from before both sides changed it',
      record(read({ a: 1 }), [read({ a: 2 }), read({ a: 3 })], read({ a: 1 })),
      ['RL802 city-001 a'],
    ],
    [
      'nothing where both have something',
      record(read({ a: 1, b: 1 }), [read({ a: 2, b: 1 }), read({ a: 3, b: 1 })], read({ b: 1 })),
      ['RL802 city-001 a'],
    ],
    [
      'a value deep in a record',
      record(
        read({ l: [{ a: 1 }] }),
        [read({ l: [{ a: 2 }] }), read({ l: [{ a: 1 }] })],
        read({ l: [{ a: 5 }] }),
      ),
      ['RL802 city-001 l.0.a'],
    ],
    [
      'both sides of a list',
      record(
        read({ l: ['b'] }),
        [read({ l: ['a', 'b'] }), read({ l: ['b', 'c'] })],
        read({ l: ['a', 'b', 'c'] }),
      ),
      ['RL804 city-001 l'],
    ],
    [
      'a list with an entry of its own',
      record(
        read({ l: ['b'] }),
        [read({ l: ['a', 'b'] }), read({ l: ['b', 'c'] })],
        read({ l: ['a', 'x'] }),
      ),
      ['RL802 city-001 l'],
    ],
    ['a double key', record(read({}), [read({}), read({ a: 1 })], double), ['RL801 city-001 note']],
    ['a record of its own', record(absent, [absent, absent], read({})), ['RL805 city-001']],
    ['loss of what all have', record(read(1), [read(1), read(1)], absent), ['RL806 city-001']],
    ['loss of what one changed', record(read(1), [absent, read(2)], absent), ['RL806 city-001']],
    ['loss of what one made', record(absent, [absent, read(2)], absent), ['RL806 city-001']],
    [
      'a value that none of three parents has',
      record(read({ a: 1 }), [read({ a: 2 }), read({ a: 1 }), read({ a: 3 })], read({ a: 9 })),
      ['RL802 city-001 a'],
    ],
  ])('%s', (_, merged, expected) => {
    expect(said(merged)).toEqual(expected);
  });

  it('an edit carried into a look-alike, told from a value that merely is the same', () => {
    const edited = read({ a: 2 });
    const gone = record(read({ a: 1 }), [absent, edited], absent);
    const there = record(absent, [read({ a: 1 }), absent], edited, 'claims/city/city-004.yaml');
    expect(said(gone, there)).toEqual(['RL803 city-004 a', 'RL806 city-001']);
    // Still there: no rename, so the value is somebody's own.
    expect(said(record(read({ a: 1 }), [edited, edited], edited), there)).toEqual([
      'RL802 city-004 a',
    ]);
  });

  it('a record moved whole, with where it came from', () => {
    const gone = record(absent, [absent, read({ a: 1 })], absent);
    const moved = record(absent, [absent, absent], read({ a: 1 }), 'claims/city/city-004.yaml');
    expect(verifyMerge([gone, moved])[0]).toMatchObject({
      code: 'RL805',
      args: { from: 'claims/city/city-001' },
      related: [{ file: PATH }],
    });
  });
});
