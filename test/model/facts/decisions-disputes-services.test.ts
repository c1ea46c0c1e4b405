/** What a decision, a dispute and a service say, on the days around the one that counts. */
import { describe, expect, it } from 'vitest';
import {
  decidingIn,
  isClaimed,
  isDecided,
  isDeclined,
  isReleased,
  needsReason,
} from '../../../src/model/decision-facts.ts';
import { isDisputeOpen, itemsDisputedBy, settlementOn } from '../../../src/model/dispute-facts.ts';
import { isClosedOn, isServiceOpen } from '../../../src/model/service-facts.ts';
import type { Dispute, Service } from '../../../src/model/generated/records.ts';
import { makeDispute, makeItem } from '../../support/catalogue-builder.ts';

describe('a decision', () => {
  it.each([
    ['认领', { claimed: true, declined: false, released: false, decided: true, reason: false }],
    ['不承接', { claimed: false, declined: true, released: false, decided: true, reason: true }],
    ['不适用', { claimed: false, declined: true, released: false, decided: true, reason: true }],
    ['退回', { claimed: false, declined: false, released: true, decided: false, reason: true }],
  ] as const)('%s: %j', (decision, expected) => {
    expect({
      claimed: isClaimed({ decision }),
      declined: isDeclined({ decision }),
      released: isReleased({ decision }),
      decided: isDecided({ decision }),
      reason: needsReason({ decision }),
    }).toEqual(expected);
  });

  it('is none where it cannot be read', () => {
    const deciding = decidingIn('no claim');
    expect(deciding).toEqual({ decision: undefined });
    expect([isClaimed, isDeclined, isReleased, isDecided].map((is) => is(deciding))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is read out of what is perhaps no claim', () => {
    expect(decidingIn({ decision: '认领' })).toEqual({ decision: '认领' });
    expect(decidingIn({ decision: 4 })).toEqual({ decision: undefined });
  });
});

describe('a dispute', () => {
  const item = makeItem('city', 2);
  const open = makeDispute(item, ['a', 'b'], { opened: '2020-08-10' });
  const settled: Dispute = {
    ...open,
    settled: { date: '2020-08-20', by: '市编办', undertaker: 'a' },
  };

  it.each([
    ['2020-08-09', false, false, false],
    ['2020-08-10', true, true, false],
    ['2020-08-19', true, true, false],
    ['2020-08-20', true, false, true],
    ['2020-08-21', true, false, true],
  ])('on %s: open while not settled %s, settled later %s, settlement known %s', (day, ...told) => {
    const settlement = settlementOn(settled, day);
    expect([isDisputeOpen(open, day), isDisputeOpen(settled, day), settlement !== null]).toEqual(
      told,
    );
    if (settlement !== null) expect(settlement).toBe(settled.settled);
  });

  it('that cannot be used is over the item it names', () => {
    expect(itemsDisputedBy('city-002', { item: 'zone-001' })).toEqual(['zone-001']);
  });

  it('that names none is over those its own id begins with', () => {
    expect(itemsDisputedBy('city-002-again', undefined)).toEqual([
      'city',
      'city-002',
      'city-002-again',
    ]);
  });
});

describe('a service', () => {
  const closed = { date: '2021-01-01', reason: '退回' };

  it.each<[Pick<Service, 'start' | 'closed'>, string, boolean, boolean]>([
    [{}, '2020-08-10', false, false],
    [{ start: '2020-08-10' }, '2020-08-09', false, false],
    [{ start: '2020-08-10' }, '2020-08-10', false, true],
    [{ start: '2020-08-10' }, '2020-08-11', false, true],
    [{ start: '2020-08-10', closed }, '2020-12-31', false, true],
    [{ start: '2020-08-10', closed }, '2021-01-01', true, false],
    [{ start: '2020-08-10', closed }, '2021-01-02', true, false],
    [{ closed }, '2020-12-31', false, false],
  ])('%j on %s: closed %s, open %s', (service, day, isClosed, isOpen) => {
    expect(isClosedOn(service, day)).toBe(isClosed);
    expect(isServiceOpen(service, day)).toBe(isOpen);
  });
});
