/** The rules on agreements at their boundaries: the day before, the day itself, the day after. */
import { describe, expect, it } from 'vitest';
import type { Delegation } from '../../src/model/generated/records.ts';
import { stampOf } from '../../src/model/stamps.ts';
import { type CatalogueParts, find, makeDelegation } from '../support/catalogue-builder.ts';
import {
  agreed,
  agreedPenalty,
  delegated,
  inService,
  lacking,
  said,
  type Setting,
  since,
  TODAY,
  TOMORROW,
  until,
  YESTERDAY,
} from '../support/handover-settings.ts';

describe('agreements', () => {
  it.each<[string, Setting, string[]]>([
    ['whole', agreed({}), []],
    ['of a licence without a term', agreed(lacking('term')), ['RL602']],
    ['of a penalty without a term', agreedPenalty(lacking('term')), ['RL602 error']],
    ['without liability', agreed({ liability: ' ' }), ['RL602']],
    ['a draft without liability', agreed({ liability: '', status: '拟订' }), ['RL610']],

    ['30 days before its end', agreed(until('2020-09-19')), ['RL612']],
    ['31 days before its end', agreed(until('2020-09-20')), []],
    ['on its last day', agreed(until(TODAY)), ['RL612']],
    ['the day after its last', agreed(until(YESTERDAY)), ['RL610']],
    ['signed again', agreed(until('2020-09-10'), since('2020-09-11')), []],
    [
      'signed again with a day between',
      agreed(until('2020-09-10'), since('2020-09-12')),
      ['RL612'],
    ],
    [
      'drafted again',
      agreed(until('2020-09-10'), { ...since('2020-09-11'), status: '拟订' }),
      ['RL612'],
    ],
    ['of one after the other', agreed(until('2020-08-31'), since('2020-09-01')), []],
    ['of two on one day', agreed(until('2020-08-31'), since('2020-08-31')), ['RL609']],

    ['not announced', agreed({ announcements: [] }), ['RL613']],
    [
      'of a licence, announced by who delegates',
      agreed({ announcements: [{ by: 'sd-education', date: '2020-08-01' }] }),
      [],
    ],
    [
      'of a licence, announced by the other',
      agreed({ announcements: [{ by: 'jn-education', date: '2020-08-01' }] }),
      ['RL613'],
    ],
    [
      'of a penalty, announced by one',
      agreedPenalty({ announcements: [{ by: 'sd-police', date: '2020-08-01' }] }),
      ['RL613'],
    ],
    ['not announced before it holds', agreed({ ...since(TOMORROW), announcements: [] }), []],

    [
      'signed after both had announced it',
      agreed({ signed: { date: TODAY }, ...lacking('filed') }),
      ['RL618', 'RL618'],
    ],
    [
      'signed today, announced today',
      agreed({
        signed: { date: TODAY },
        ...lacking('filed'),
        announcements: [{ by: 'sd-education', date: TODAY }],
      }),
      [],
    ],
    [
      'signed tomorrow',
      agreed({ signed: { date: TOMORROW }, ...lacking('filed'), announcements: [] }),
      ['RL618'],
    ],
    ['by another authority', agreed({ delegator: 'sd-police' }), ['RL604', 'RL613']],
    ['between a body and itself', agreed({ delegator: 'jn-education' }), ['RL619']],
  ])('%s', (_, change, codes) => {
    expect(said(change)).toEqual(codes);
  });

  it.each<[string, (parts: CatalogueParts) => void, string[]]>([
    ['missing: a warning', (parts) => delegated(parts, 'city-001'), ['RL610']],
    [
      'missing after the deadline of agreements',
      (parts) => {
        delegated(parts, 'city-001');
        parts.manifest.deadlines?.push({ stage: '签订协议', date: YESTERDAY });
      },
      ['RL610 error'],
    ],
    [
      'missing on the deadline',
      (parts) => {
        delegated(parts, 'city-001');
        parts.manifest.deadlines?.push({ stage: '承接', date: TODAY });
      },
      ['RL610'],
    ],
    [
      'missing over a withdrawn item',
      (parts) => {
        delegated(parts, 'city-001', {
          status: '收回',
          withdrawal: { date: YESTERDAY, document: '通知' },
        });
      },
      [],
    ],
    ['over an item taken back yesterday', takenBack('收回', YESTERDAY), ['RL607']],
    ['over an item to be taken back', takenBack('收回', TOMORROW), ['RL607 warning']],
    [
      'over an item that is taken back as it ends',
      takenBack('收回', '2020-12-01', until('2020-12-01')),
      [],
    ],
    ['over an item taken back in part', takenBack('部分收回', YESTERDAY), ['RL607 warning']],
    [
      'over an item taken back in part, signed since',
      takenBack('部分收回', YESTERDAY, {
        signed: { date: TODAY },
        ...lacking('filed'),
        announcements: [{ by: 'sd-education', date: TODAY }],
      }),
      [],
    ],
    [
      'over powers outside the scope',
      (parts) => {
        const item = delegated(parts, 'city-001', {
          scope: { extent: '部分', powers: ['受理', '审查'] },
        });
        const items = [{ item: item.id, powers: ['审查', '决定'] as never, stamp: stampOf(item) }];
        parts.delegations.push({ value: makeDelegation('a', 'jn-education', [item], { items }) });
      },
      ['RL608'],
    ],
    [
      'over an item that changed since',
      (parts) => {
        agreed({})(parts);
        find(parts.items, 'city-001').name = '另一个名称';
      },
      ['RL616'],
    ],
    [
      'over a licence, to who is no administrative organ',
      (parts) => {
        agreed({})(parts);
        find(parts.organizations, 'jn-education').nature = '受委托组织';
      },
      ['RL603'],
    ],
    [
      'over a penalty, to who is no administrative organ',
      (parts) => {
        agreedPenalty({})(parts);
        find(parts.organizations, 'jn-police').nature = '受委托组织';
      },
      [],
    ],
    [
      'to who did not claim',
      (parts) => {
        const item = delegated(parts, 'city-001');
        parts.delegations.push({ value: makeDelegation('a', 'jn-police', [item]) });
      },
      ['RL605', 'RL610'],
    ],
  ])('%s', (_, change, codes) => {
    expect(said(change)).toEqual(codes);
  });
});

describe('delegated items in service', () => {
  it.each<[string, Setting, string[]]>([
    ['from the first day on', inService(agreed(since('2020-08-10'))), []],
    ['from the day before on', inService(agreed(since('2020-08-11'))), ['RL611']],
    [
      'before signature, though the term had begun',
      inService(
        agreed({
          signed: { date: '2020-08-12' },
          ...lacking('filed'),
          announcements: [{ by: 'sd-education', date: '2020-08-12' }],
        }),
      ),
      ['RL611'],
    ],
    ['without any', inService(agreed()), ['RL610 error']],
    ['after the end', inService(agreed(until(YESTERDAY))), ['RL610 error', 'RL611']],
    ['between two', inService(agreed(until(YESTERDAY), since(TOMORROW))), ['RL611']],
    [
      'after the end, closed with it',
      inService(agreed(until('2020-08-15')), { closed: { date: '2020-08-15', reason: '到期' } }),
      ['RL610'],
    ],
    [
      'after the end, to be closed',
      inService(agreed(until('2020-08-15')), { closed: { date: TOMORROW, reason: '到期' } }),
      ['RL610 error', 'RL611'],
    ],
    [
      'with the delegator named in the guide',
      inService(agreed({}), { guide: { date: '2020-08-09', names: 'sd-education' } }),
      [],
    ],
  ])('%s', (_, change, codes) => {
    expect(said(change)).toEqual(codes);
  });
});

function takenBack(
  status: '收回' | '部分收回',
  date: string,
  agreement: Partial<Delegation> = {},
): Setting {
  return (parts) => {
    agreed(agreement)(parts);
    const withdrawal = { date, document: '通知', note: '见通知' };
    Object.assign(find(parts.items, 'city-001'), { status, withdrawal });
  };
}
