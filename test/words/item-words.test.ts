import { describe, expect, it } from 'vitest';
import { expandIdRange } from '../../src/model/ids.ts';
import { readItemWord } from '../../src/words/item-words.ts';

const ids = (...all: string[]) => ({ kind: 'ids', ids: all });

describe('readItemWord', () => {
  it.each<[string, readonly unknown[]]>([
    ['city-013', [ids('city-013')]],
    ['CITY－013', [ids('city-013')]],
    ['city-013，city-015、zone-001', [ids('city-013'), ids('city-015'), ids('zone-001')]],
    ['city-001..city-003', [ids('city-001', 'city-002', 'city-003')]],
    ['city-001..003', [ids('city-001', 'city-002', 'city-003')]],
    ['city-001～city-002', [ids('city-001', 'city-002')]],
    ['city-001…city-002', [ids('city-001', 'city-002')]],
    ['city-001 至 city-002', [ids('city-001', 'city-002')]],
    ['13', [{ kind: 'numbers', first: 13, last: 13 }]],
    ['１３－２０', [{ kind: 'numbers', first: 13, last: 20 }]],
    [
      '13..20,31',
      [
        { kind: 'numbers', first: 13, last: 20 },
        { kind: 'numbers', first: 31, last: 31 },
      ],
    ],
    ['20-13', [{ kind: 'bad-range', problem: 'order' }]],
    ['city-012..zone-014', [{ kind: 'bad-range', problem: 'prefix' }]],
    ['city-020..city-001', [{ kind: 'bad-range', problem: 'order' }]],
    ['city-1..city-999999999', [{ kind: 'bad-range', problem: 'size' }]],
    [
      '非国有博物馆设立、变更和终止备案',
      [{ kind: 'name', word: '非国有博物馆设立、变更和终止备案' }],
    ],
    ['city-013 民办学校', [{ kind: 'name' }]],
    ['', [{ kind: 'name', word: '' }]],
  ])('%s', (word, expected) => {
    expect(readItemWord(word)).toMatchObject(expected);
  });

  it('a range as large as a list may be is no slip of the finger', () => {
    expect(expandIdRange('city-000001..city-100000')).toMatchObject({ ok: true });
  });
});
