import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { findingsSince } from '../../src/findings/since.ts';

function finding(fingerprint: string, more: Partial<Finding> = {}): Finding {
  return {
    code: 'RL302',
    severity: 'error',
    file: 'claims/city/city-001.yaml',
    record: 'claims/city/city-001',
    pointer: ['claimant'],
    args: {},
    related: [],
    fingerprint,
    acceptedBy: null,
    ...more,
  } as unknown as Finding;
}

describe('findingsSince', () => {
  it('tells new, known and repaired apart, whatever their order and place', () => {
    const known = finding('a', { file: 'moved.yaml' });
    const fresh = finding('b');
    const gone = finding('c');
    expect(findingsSince([gone, finding('a')], [fresh, known])).toEqual({
      fresh: [fresh],
      known: [known],
      repaired: [gone],
    });
  });

  it('counts the surplus where a fingerprint is there more often', () => {
    const since = findingsSince([finding('a')], [finding('a'), finding('a')]);
    expect([since.fresh.length, since.known.length, since.repaired.length]).toEqual([1, 1, 0]);
    const less = findingsSince([finding('a'), finding('a')], [finding('a')]);
    expect([less.fresh.length, less.known.length, less.repaired.length]).toEqual([0, 1, 1]);
  });

  it.each([
    ['its level rose', { severity: 'warning' }, {}, 1],
    ['its level fell', {}, { severity: 'warning' }, 0],
    ['an exception for it is gone', { acceptedBy: 'late' }, {}, 1],
    ['an exception now accepts it', {}, { acceptedBy: 'late' }, 0],
    ['it is accepted as before', { acceptedBy: 'late' }, { acceptedBy: 'other' }, 0],
  ] as const)('calls it new only when it counts for more: %s', (_, before, after, fresh) => {
    const since = findingsSince([finding('a', before)], [finding('a', after)]);
    expect([since.fresh.length, since.repaired.length]).toEqual([fresh, 0]);
  });
});
