import { describe, expect, it } from 'vitest';
import { suggester } from '../../src/checks/suggest.ts';

describe('suggester', () => {
  it('gives the nearest, and asks for the candidates only when it is asked', () => {
    let asked = 0;
    const suggest = suggester(() => {
      asked += 1;
      return ['city', 'zone'];
    });
    expect(asked).toBe(0);
    expect(suggest('citi')).toBe('city');
    expect(suggest('zon')).toBe('zone');
    expect(suggest('something-else')).toBeNull();
    expect(asked).toBe(1);
  });

  it('stops when a run has compared enough, and keeps what it has found', () => {
    // Candidates too short to be near cost next to nothing to compare.
    const many = [...Array.from({ length: 60_000 }, () => 'x'), 'city-0001', 'city-0002'];
    const suggest = suggester(() => many);
    expect(suggest('city-00011')).toBe('city-0001');
    expect(suggest('city-00022')).toBeNull();
    expect(suggest('city-00011')).toBe('city-0001');
  });
});
