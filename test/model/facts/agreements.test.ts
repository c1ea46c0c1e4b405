/** From when to when an agreement holds. */
import { describe, expect, it } from 'vitest';
import {
  isDraft,
  isEnded,
  isInForce,
  isOpen,
  isSigned,
  overlap,
  signedOn,
  spanOf,
} from '../../../src/model/agreement.ts';
import type { Delegation } from '../../../src/model/generated/records.ts';
import { makeDelegation, makeItem } from '../../support/catalogue-builder.ts';

const TERM = { from: '2020-08-01', to: '2023-07-31' };

function agreement(more: Partial<Delegation>, ...without: (keyof Delegation)[]): Delegation {
  const made = makeDelegation('one', 'jn-education', [makeItem('city', 1)], more);
  for (const key of without) Reflect.deleteProperty(made, key);
  return made;
}

const ended = (date: string): Partial<Delegation> => ({
  status: '终止',
  termination: { date, reason: '职责划转' },
});

describe('the status', () => {
  it.each([
    ['拟订', [true, false, false]],
    ['签订', [false, true, false]],
    ['终止', [false, false, true]],
    [undefined, [false, false, false]],
  ])('%s is a draft, signed, ended: %j', (status, expected) => {
    expect([isDraft({ status }), isSigned({ status }), isEnded({ status })]).toEqual(expected);
  });

  it.each([
    [{ status: '签订', signed: { date: '2020-07-28' } }, '2020-07-28'],
    [{ status: '终止', signed: { date: '2020-07-28' } }, '2020-07-28'],
    // Of a draft a day of signature is a plan.
    [{ status: '拟订', signed: { date: '2020-07-28' } }, null],
    [{ status: '签订' }, null],
  ] as const)('%j was signed on %s', (delegation, expected) => {
    expect(signedOn(delegation)).toBe(expected);
  });
});

describe('an agreement holds', () => {
  it.each([
    ['from the first day of its term', agreement({ term: TERM }), TERM],
    [
      'from its signature, when that is later',
      agreement({ term: TERM, signed: { date: '2020-09-01' } }),
      { from: '2020-09-01', to: TERM.to },
    ],
    [
      'from its signature, when it has no term',
      agreement({}, 'term'),
      { from: '2020-07-28', to: null },
    ],
    [
      'without end, when its term has none',
      agreement({ term: { from: TERM.from } }),
      { from: TERM.from, to: null },
    ],
    [
      'until the day before it was ended',
      agreement({ term: TERM, ...ended('2021-01-01') }),
      { from: TERM.from, to: '2020-12-31' },
    ],
    [
      'not beyond its term, when it was ended after it',
      agreement({ term: TERM, ...ended('2024-01-01') }),
      TERM,
    ],
    [
      'until it was ended, when its term has no end',
      agreement({ term: { from: TERM.from }, ...ended('2021-01-01') }),
      { from: TERM.from, to: '2020-12-31' },
    ],
    [
      'for one day, when it was ended on the second',
      agreement({ term: TERM, ...ended('2020-08-02') }),
      { from: TERM.from, to: TERM.from },
    ],
    [
      'never, when it was ended before it began',
      agreement({ term: TERM, ...ended('2020-08-01') }),
      null,
    ],
    ['never, while it is a draft', agreement({ term: TERM, status: '拟订' }), null],
    ['never, while nobody signed it', agreement({ term: TERM }, 'signed'), null],
  ])('%s', (_, delegation, expected) => {
    expect(spanOf(delegation)).toEqual(expected);
  });

  it.each([
    ['2020-07-31', false],
    ['2020-08-01', true],
    ['2023-07-31', true],
    ['2023-08-01', false],
  ])('on %s: %s', (day, expected) => {
    expect(isInForce(agreement({ term: TERM }), day)).toBe(expected);
  });

  it('for ever, and never', () => {
    expect(isInForce(agreement({}, 'term'), '2099-01-01')).toBe(true);
    expect(isInForce(agreement({ status: '拟订' }), '2021-01-01')).toBe(false);
  });
});

describe('an agreement is not over', () => {
  it.each([
    ['before its term', agreement({ term: TERM }), '2020-01-01', true],
    ['on its last day', agreement({ term: TERM }), '2023-07-31', true],
    ['after its last day', agreement({ term: TERM }), '2023-08-01', false],
    ['without a term', agreement({}, 'term'), '2099-01-01', true],
    ['without an end', agreement({ term: { from: TERM.from } }), '2099-01-01', true],
    ['as a draft', agreement({ term: TERM, status: '拟订' }), '2020-01-01', true],
    ['before the day it is ended', agreement({ ...ended('2021-01-01') }), '2020-12-31', true],
    ['on the day it is ended', agreement({ ...ended('2021-01-01') }), '2021-01-01', false],
    ['ended, before it began', agreement({ ...ended('2021-01-01') }), '2020-07-31', false],
  ])('%s', (_, delegation, day, expected) => {
    expect(isOpen(delegation, day)).toBe(expected);
  });
});

describe('two spans', () => {
  it.each([
    [{ from: '2020-01-01', to: '2020-06-30' }, { from: '2020-07-01', to: null }, null],
    [
      { from: '2020-01-01', to: '2020-06-30' },
      { from: '2020-06-30', to: null },
      { from: '2020-06-30', to: '2020-06-30' },
    ],
    [
      { from: '2020-01-01', to: null },
      { from: '2020-03-01', to: null },
      { from: '2020-03-01', to: null },
    ],
    [
      { from: '2020-01-01', to: '2020-12-31' },
      { from: '2020-03-01', to: '2020-06-30' },
      { from: '2020-03-01', to: '2020-06-30' },
    ],
  ])('%j and %j share %j', (one, other, shared) => {
    expect(overlap(one, other)).toEqual(shared);
    expect(overlap(other, one)).toEqual(shared);
  });
});
