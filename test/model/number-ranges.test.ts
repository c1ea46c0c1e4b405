import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsIn, numberRanges } from '../../src/model/number-ranges.ts';
import { runs } from '../support/property-runs.ts';

describe('numberRanges', () => {
  it.each([
    [[], []],
    [
      [1, 2, 3, 7],
      ['1-3', '7'],
    ],
    [
      [7, 3, 1, 2, 2],
      ['1-3', '7'],
    ],
    [[5, 6], ['5-6']],
  ])('%j → %j', (numbers, ranges) => {
    expect(numberRanges(numbers)).toEqual(ranges);
  });
});

describe('gapsIn', () => {
  it('names what is missing up to a number', () => {
    expect(gapsIn([1, 3, 3, 9], 7)).toEqual({ ranges: ['2', '4-7'], count: 5 });
    expect(gapsIn([], 0)).toEqual({ ranges: [], count: 0 });
    expect(gapsIn([1, 2], 2)).toEqual({ ranges: [], count: 0 });
    expect(gapsIn([2], 1e9)).toEqual({ ranges: ['1', '3-1000000000'], count: 1e9 - 1 });
  });

  it('is what the ranges of the unused numbers are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 40 })), fc.nat(30), (used, last) => {
        const unused = Array.from({ length: last }, (_, index) => index + 1).filter(
          (number) => !used.includes(number),
        );
        expect(gapsIn(used, last)).toEqual({ ranges: numberRanges(unused), count: unused.length });
      }),
      runs(500),
    );
  });
});
