/** Facts of one record: each on the day before, on the day, and after. */
import { describe, expect, it } from 'vitest';
import { isDraft, isEnded, isSigned, signedOn } from '../../src/model/agreement.ts';
import { dissolvedOn, existsOn } from '../../src/model/body-facts.ts';
import {
  decidingIn,
  isClaimed,
  isDecided,
  isDeclined,
  isNotApplicable,
  isReleased,
  needsReason,
} from '../../src/model/decision-facts.ts';
import { isDisputeOpen, itemsDisputedBy, settlementOn } from '../../src/model/dispute-facts.ts';
import {
  isDelegated,
  isItemInForce,
  isWhole,
  takenBackOn,
  withdrawalOf,
} from '../../src/model/item-facts.ts';
import {
  cellOf,
  eachDecides,
  isClaimantKind,
  mayClaim,
  mayClaimFromSome,
  whyNotClaim,
} from '../../src/model/list-facts.ts';
import { isClosedOn, isServiceOpen } from '../../src/model/service-facts.ts';
import type { Dispute, Item, Organization } from '../../src/model/generated/records.ts';

const BEFORE = '2020-12-30';
const DAY = '2020-12-31';
const AFTER = '2021-01-01';

describe('an item', () => {
  const withdrawal = { date: DAY, document: '文' };
  it.each<[string, Pick<Item, 'status' | 'withdrawal'>, readonly boolean[]]>([
    ['在施', { status: '在施' }, [true, true, true]],
    ['收回', { status: '收回', withdrawal }, [true, false, false]],
    ['收回, the day not told', { status: '收回' }, [false, false, false]],
    ['部分收回', { status: '部分收回', withdrawal }, [true, true, true]],
  ])('%s is in force before, on and after the day', (_status, item, expected) => {
    expect([BEFORE, DAY, AFTER].map((day) => isItemInForce(item, day))).toEqual(expected);
  });

  it('is taken back from the day on, in part too', () => {
    const partly = { status: '部分收回' as const, withdrawal };
    expect([BEFORE, DAY].map((day) => takenBackOn(partly, day))).toEqual([
      null,
      { date: DAY, partly: true },
    ]);
    expect(withdrawalOf({ status: '收回', withdrawal })).toEqual({ date: DAY, partly: false });
    expect(withdrawalOf({ status: '在施', withdrawal })).toBeNull();
    expect([isWhole({ status: '在施' }), isWhole(partly)]).toEqual([true, false]);
  });

  it('is delegated or devolved', () => {
    expect([isDelegated({ mode: '委托' }), isDelegated({ mode: '下放' })]).toEqual([true, false]);
  });
});

describe('a body', () => {
  it('exists until the day before it is dissolved', () => {
    const body = { dissolved: DAY, successor: 'b' };
    expect([BEFORE, DAY, AFTER].map((day) => existsOn(body, day))).toEqual([true, false, false]);
    expect(existsOn({}, AFTER)).toBe(true);
    expect(dissolvedOn(body, DAY)).toEqual({ since: DAY, successor: 'b' });
    expect(dissolvedOn({ dissolved: DAY }, DAY)).toEqual({ since: DAY, successor: null });
    expect(dissolvedOn(body, BEFORE)).toBeNull();
  });

  const list = { claimants: ['市级部门' as const] };
  const kinds: readonly [Organization['kind'], string, string | null][] = [
    ['市级部门', BEFORE, null],
    ['市级部门', DAY, 'body-dissolved'],
    ['省级机关', BEFORE, 'body-kind'],
  ];
  it.each(kinds)('of kind %s on %s may claim unless: %s', (kind, day, why) => {
    const body = { kind, dissolved: DAY };
    expect(whyNotClaim(list, body, day)?.kind ?? null).toBe(why);
    expect(mayClaim(list, body, day)).toBe(why === null);
    expect(mayClaimFromSome([{ claimants: [] }, list], day)(body)).toBe(why === null);
    expect(mayClaimFromSome([], day)(body)).toBe(false);
    expect(isClaimantKind(list, kind)).toBe(why !== 'body-kind');
  });
});

describe('a list', () => {
  it('asks each, or one for all', () => {
    expect(eachDecides({ rule: 'each' })).toBe(true);
    expect(eachDecides({ rule: 'single' })).toBe(false);
    expect([cellOf({ rule: 'each' }, 'a'), cellOf({ rule: 'single' }, 'a')]).toEqual(['a', null]);
  });
});

describe('a decision', () => {
  it.each([
    ['认领', ['claimed', 'decided']],
    ['不承接', ['declined', 'decided']],
    ['不适用', ['declined', 'not applicable', 'decided']],
    ['退回', ['released']],
    [undefined, []],
    ['别的', []],
  ])('%s says %j', (decision, expected) => {
    const deciding = decidingIn(decision === undefined ? { decision: 1 } : { decision });
    expect(deciding).toEqual({ decision });
    expect([
      ...(isClaimed(deciding) ? ['claimed'] : []),
      ...(isDeclined(deciding) ? ['declined'] : []),
      ...(isNotApplicable(deciding) ? ['not applicable'] : []),
      ...(isReleased(deciding) ? ['released'] : []),
      ...(isDecided(deciding) ? ['decided'] : []),
    ]).toEqual(expected);
  });

  it('needs a reason unless it claims', () => {
    expect(needsReason({ decision: '认领' })).toBe(false);
    expect(needsReason({ decision: '退回' })).toBe(true);
  });
});

describe('a dispute', () => {
  const open = { opened: DAY } as Dispute;
  const settled = { ...open, opened: '2020-12-01', settled: { date: DAY } } as Dispute;
  it('is open from its day until it is settled', () => {
    expect([BEFORE, DAY, AFTER].map((day) => isDisputeOpen(open, day))).toEqual([
      false,
      true,
      true,
    ]);
    expect([BEFORE, DAY, AFTER].map((day) => isDisputeOpen(settled, day))).toEqual([
      true,
      false,
      false,
    ]);
    expect(settlementOn(settled, BEFORE)).toBeNull();
    expect(settlementOn(settled, DAY)).toEqual({ date: DAY });
  });

  it('that cannot be read is over the item it names, else over one its id begins with', () => {
    expect(itemsDisputedBy('city-012', { item: 'city-013' })).toEqual(['city-013']);
    expect(itemsDisputedBy('city-012-2', undefined)).toEqual(['city', 'city-012', 'city-012-2']);
  });
});

describe('an agreement', () => {
  it.each([
    ['拟订', [true, false, false], null],
    ['签订', [false, true, false], DAY],
    ['终止', [false, false, true], DAY],
  ] as const)('%s is a draft, signed, ended', (status, expected, day) => {
    expect([isDraft({ status }), isSigned({ status }), isEnded({ status })]).toEqual(expected);
    expect(signedOn({ status, signed: { date: DAY } })).toBe(day);
    expect(signedOn({ status })).toBeNull();
  });
});

describe('a service', () => {
  it('is open from its first day to the day before it is closed', () => {
    const service = { start: '2020-12-30', closed: { date: AFTER, reason: '收回' } };
    expect(['2020-12-29', BEFORE, DAY, AFTER].map((day) => isServiceOpen(service, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([DAY, AFTER].map((day) => isClosedOn(service, day))).toEqual([false, true]);
    expect(isServiceOpen({}, DAY)).toBe(false);
    expect(isClosedOn({}, DAY)).toBe(false);
  });
});
