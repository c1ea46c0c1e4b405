import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../src/model/number-ranges.ts';
import { runs } from '../support/property-runs.ts';

describe('gapsIn', () => {
  it('names what is missing up to a number', () => {
    expect(gapsIn([1, 3, 3, 9], 7)).toEqual({
      ranges: [
        { from: 2, to: 2 },
        { from: 4, to: 7 },
      ],
      count: 5,
    });
    expect(gapsIn([], 0)).toEqual({ ranges: [], count: 0 });
    expect(gapsIn([1, 2], 2)).toEqual({ ranges: [], count: 0 });
    expect(gapsIn([2], 1e9)).toEqual({
      ranges: [
        { from: 1, to: 1 },
        { from: 3, to: 1e9 },
      ],
      count: 1e9 - 1,
    });
  });

  it('holds the unused numbers and no others, in runs that do not touch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 40 })), fc.nat(30), (used, last) => {
        const unused = Array.from({ length: last }, (_, index) => index + 1).filter(
          (number) => !used.includes(number),
        );
        const { ranges, count } = gapsIn(used, last);
        const within = ranges.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, index) => from + index),
        );
        expect(within).toEqual(unused);
        expect(count).toBe(unused.length);
        for (const [at, { from }] of ranges.entries()) {
          if (at > 0) expect(from).toBeGreaterThan((ranges[at - 1]?.to ?? 0) + 1);
        }
      }),
      runs(500),
    );
  });
});
