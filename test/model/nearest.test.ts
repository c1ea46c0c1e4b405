import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

describe('nearest', () => {
  it.each([
    ['claimnat', ['claimant', 'clerk'], 'claimant'],
    ['decison', ['date', 'decision'], 'decision'],
    ['ZH', ['en', 'zh'], 'zh'],
    ['行政许克', ['行政处罚', '行政许可'], '行政许可'],
    ['许可', ['行政处罚', '行政许可'], '行政许可'],
    ['不适应', ['认领', '不适用'], '不适用'],
    ['委派', ['下放', '委托'], '委托'],
    ['abdc', ['abcd'], 'abcd'],
    ['weather', ['claimant', 'clerk'], null],
    ['全部', ['下放', '委托'], null],
    ['承接', ['认领', '不承接'], null],
    ['不认领', ['认领', '不承接'], null],
    ['a', ['b'], null],
    ['', ['b'], null],
    ['city', [], null],
  ])('%s among %j: %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });
});
