/** What the shipped catalogue shows: the declared breakdown, every state, and its verdict on two days. */
import { entryIn } from '../../src/catalogue/held.ts';
import { describe, expect, it } from 'vitest';
import { verdictOn } from '../../src/checks/verdict.ts';
import { ALL_CODES, CODES } from '../../src/findings/registry.ts';
import { pipelinesOf } from '../../src/reports/stages.ts';
import { existsOn } from '../../src/model/body-facts.ts';
import {
  claimsOf,
  countBy,
  DAY_AFTER_DEADLINE,
  itemsOf,
  SAMPLE_DAY,
  shipped,
} from './shipped.ts';

const { catalogue } = shipped;

describe('the lists', () => {
  it('meet 277 = 85 + 128 + 9 + 55', () => {
    expect(itemsOf('city').map(({ number }) => number)).toEqual(
      Array.from({ length: 277 }, (_, index) => index + 1),
    );
    expect(countBy(itemsOf('city'), ({ type }) => type)).toEqual({
      行政许可: 85,
      行政处罚: 128,
      行政确认: 9,
      其他行政权力: 55,
    });
  });

  it('meet 103 = 68 + 9 + 3 + 23', () => {
    expect(itemsOf('zone').map(({ number }) => number)).toEqual(
      Array.from({ length: 103 }, (_, index) => index + 1),
    );
    expect(countBy(itemsOf('zone'), ({ type }) => type)).toEqual({
      行政许可: 68,
      行政处罚: 9,
      行政确认: 3,
      其他行政权力: 23,
    });
  });

  it('have items in all 23 fields of city, each with the one department that is competent', () => {
    const fields = [...new Set(itemsOf('city').map(({ field }) => field))];
    expect(fields).toHaveLength(23);
    expect(fields).toEqual(entryIn(catalogue.lists.at('city'))?.value.declared.fields);
    const competent = [...catalogue.organizations.values()].filter(
      ({ value }) => value.kind === '市级部门' && existsOn(value, SAMPLE_DAY),
    );
    for (const field of fields) {
      const named = competent.filter(({ value }) => value.fields?.some((one) => one === field));
      expect(named, field).toHaveLength(1);
    }
    expect(new Set(itemsOf('zone').map(({ field }) => field))).toEqual(new Set([undefined]));
  });
});

describe('the claims', () => {
  it('show every state: claimed, declined, unclaimed, released', () => {
    expect(countBy(claimsOf('city'), ({ decision }) => decision)).toEqual({ 认领: 264, 退回: 1 });
    expect(countBy(claimsOf('zone'), ({ decision }) => decision)).toEqual({
      认领: 405,
      不承接: 103,
      不适用: 1,
    });
    const undecided = itemsOf('city').filter(
      ({ id }) => catalogue.claimsByItem.on(id).entries.length === 0,
    );
    expect(undecided).toHaveLength(12);
    expect(new Set(undecided.map(({ field }) => field)).size).toBeGreaterThan(6);
  });

  it('are those of the department competent for the field', () => {
    for (const { id, field } of itemsOf('city')) {
      for (const { value } of catalogue.claimsByItem.on(id).entries) {
        const body = entryIn(catalogue.organizations.at(value.claimant));
        expect(body?.value.fields, id).toContain(field);
      }
    }
  });
});

describe('the verdict', () => {
  it('on its own day has no error, and warns of what is not decided', () => {
    expect(catalogue.manifest.entry.value.as_of).toBe(SAMPLE_DAY);
    const findings = verdictOn(shipped, SAMPLE_DAY);
    expect(countBy(findings, ({ severity }) => severity)).toEqual({ warning: 99 });
    expect(countBy(findings, ({ code }) => code)).toEqual({
      RL507: 13,
      RL508: 6,
      // Agreements that are not signed yet, and some that run out soon.
      RL602: 1,
      RL610: 56,
      RL612: 7,
      // Of services one of each kind, and an item opened without three of what it needs.
      RL701: 1,
      RL702: 1,
      RL703: 1,
      RL704: 1,
      RL705: 3,
      RL706: 1,
      RL707: 1,
      RL708: 1,
      RL710: 1,
      RL716: 2,
      // Exceptions: expired, without use, about to expire.
      RL904: 1,
      RL905: 1,
      RL911: 1,
    });
    expect(countBy(findings.filter(({ acceptedBy }) => acceptedBy !== null), ({ code }) => code)).toEqual({
      RL702: 1,
      RL707: 1,
    });
  });

  it('shows each kind of warning on agreements, services and exceptions', () => {
    const seen = new Set(verdictOn(shipped, SAMPLE_DAY).map(({ code }) => code));
    const warnings = ALL_CODES.filter(
      (code) => /^RL(?:6|7|904|905|911)/u.test(code) && CODES[code].severity === 'warning',
    );
    expect(warnings.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('has items at every stage of the handover', () => {
    for (const { list, stages } of pipelinesOf(catalogue, SAMPLE_DAY)) {
      for (const { stage, done, needed } of stages) {
        expect(done, `${list} ${stage}`).toBeGreaterThan(0);
        expect(done, `${list} ${stage}`).toBeLessThan(needed);
      }
    }
  });

  it('after the 60 days makes errors of all that is not taken over', () => {
    const findings = verdictOn(shipped, DAY_AFTER_DEADLINE);
    const errors = findings.filter(({ severity }) => severity === 'error');
    // RL714 by stage: 639 without training, 643 not opened, 645 not in a power list.
    expect(countBy(errors, ({ code }) => code)).toEqual({
      RL507: 13,
      RL508: 6,
      RL610: 56,
      RL714: 1927,
    });
  });
});
