/** What holds of an item, a list and a body on a day: the last day before, the day itself, the day after. */
import { describe, expect, it } from 'vitest';
import { dissolvedOn, existsOn } from '../../../src/model/body-facts.ts';
import type { Item } from '../../../src/model/generated/records.ts';
import {
  isDelegated,
  isItemInForce,
  takenBackOn,
  withdrawalOf,
} from '../../../src/model/item-facts.ts';
import {
  cellOf,
  eachDecides,
  isClaimantKind,
  mayClaim,
  mayClaimFromSome,
  whyNotClaim,
} from '../../../src/model/list-facts.ts';

const BEFORE = '2024-04-30';
const DAY = '2024-05-01';
const AFTER = '2024-05-02';

describe('a withdrawal', () => {
  const document = '鲁政发〔2024〕1号';
  const announced: Pick<Item, 'status' | 'withdrawal'> = {
    status: '收回',
    withdrawal: { date: DAY, document },
  };
  const inPart: Pick<Item, 'status' | 'withdrawal'> = { ...announced, status: '部分收回' };
  const undated: Pick<Item, 'status' | 'withdrawal'> = { status: '收回' };

  it('is none where the item is in force, whatever stands beside it', () => {
    expect(withdrawalOf({ status: '在施' })).toBeNull();
    expect(withdrawalOf({ ...announced, status: '在施' })).toBeNull();
  });

  it.each([
    [announced, { date: DAY, partly: false }],
    [inPart, { date: DAY, partly: true }],
    [undated, { date: null, partly: false }],
  ])('%j is announced as %j', (item, expected) => {
    expect(withdrawalOf(item)).toEqual(expected);
  });

  it.each([
    ['whole', announced, BEFORE, null, true],
    ['whole', announced, DAY, { date: DAY, partly: false }, false],
    ['whole', announced, AFTER, { date: DAY, partly: false }, false],
    ['in part', inPart, BEFORE, null, true],
    ['in part', inPart, AFTER, { date: DAY, partly: true }, true],
    ['without a day', undated, BEFORE, { date: null, partly: false }, false],
    ['none', { status: '在施' } as const, AFTER, null, true],
  ])('%s: %j on %s is taken back %j, in force %s', (_, item, day, taken, inForce) => {
    expect(takenBackOn(item, day)).toEqual(taken);
    expect(isItemInForce(item, day)).toBe(inForce);
  });

  it('委托 needs an agreement, 下放 none', () => {
    expect(isDelegated({ mode: '委托' })).toBe(true);
    expect(isDelegated({ mode: '下放' })).toBe(false);
  });
});

describe('a body', () => {
  const gone = { dissolved: DAY, successor: 'jn-approval' };

  it.each([
    [{}, AFTER, null],
    [gone, BEFORE, null],
    [gone, DAY, { since: DAY, successor: 'jn-approval' }],
    [gone, AFTER, { since: DAY, successor: 'jn-approval' }],
    [{ dissolved: DAY }, DAY, { since: DAY, successor: null }],
  ])('%j on %s is dissolved: %j', (body, day, expected) => {
    expect(dissolvedOn(body, day)).toEqual(expected);
    expect(existsOn(body, day)).toBe(expected === null);
  });
});

describe('who may claim from a list', () => {
  const city = { rule: 'single', claimants: ['市级部门'] } as const;
  const zone = { rule: 'each', claimants: ['开发区管委会', '市级部门'] } as const;
  const list = (claimants: readonly string[]) => ({ claimants: [...claimants] as ['市级部门'] });
  const bureau = { kind: '市级部门' } as const;
  const ministry = { kind: '省级机关' } as const;
  const dissolved = { ...bureau, dissolved: DAY, successor: 'jn-approval' };

  it('each decides for itself where the rule is `each`; else there is one decision for all', () => {
    expect([city, zone].map(eachDecides)).toEqual([false, true]);
    expect([city, zone].map((one) => cellOf(one, 'jn-education'))).toEqual([null, 'jn-education']);
  });

  it.each([
    [city.claimants, '市级部门', true],
    [city.claimants, '开发区管委会', false],
    [zone.claimants, '开发区管委会', true],
    [zone.claimants, '市级部门', true],
  ])('of the kinds %j a %s is one: %s', (claimants, kind, expected) => {
    expect(isClaimantKind(list(claimants), kind)).toBe(expected);
  });

  it.each([
    [bureau, DAY, null],
    [ministry, DAY, { kind: 'body-kind' }],
    [dissolved, BEFORE, null],
    [dissolved, DAY, { kind: 'body-dissolved', since: DAY, successor: 'jn-approval' }],
    // The kind comes first: it would not help that the body existed.
    [{ ...dissolved, kind: '省级机关' } as const, DAY, { kind: 'body-kind' }],
  ])('%j on %s: %j', (body, day, expected) => {
    expect(whyNotClaim(list(city.claimants), body, day)).toEqual(expected);
    expect(mayClaim(list(city.claimants), body, day)).toBe(expected === null);
  });

  it('from some list is from any of them, and from none where there is none', () => {
    const lists = new Set([list(['开发区管委会']), list(city.claimants)]);
    expect([bureau, ministry, dissolved].map(mayClaimFromSome(lists, DAY))).toEqual([
      true,
      false,
      false,
    ]);
    expect(mayClaimFromSome([], DAY)(bureau)).toBe(false);
  });
});
