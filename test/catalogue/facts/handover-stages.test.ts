/** Agreed on, ready, and how far: what counts from which day. */
import { describe, expect, it } from 'vitest';
import { agreementsWith, isAgreed } from '../../../src/catalogue/agreed.ts';
import {
  missingFor,
  READINESS,
  serviceOf,
  trainedOn,
  trainedSince,
} from '../../../src/catalogue/readiness.ts';
import { progressOf, STAGES } from '../../../src/catalogue/stages.ts';
import type { Delegation, Service } from '../../../src/model/generated/records.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  findClaim,
  makeDelegation,
  makeItem,
  makeService,
  makeTraining,
} from '../../support/catalogue-builder.ts';

const ITEM = makeItem('city', 1);

describe('agreed', () => {
  const made = (more: Partial<Delegation>) => (parts: CatalogueParts) => {
    parts.delegations.push({ value: makeDelegation('one', 'jn-education', [ITEM], more) });
  };
  const ended = (date: string): Partial<Delegation> => ({
    status: '终止',
    termination: { date, reason: '职责划转' },
  });

  it.each<[string, Partial<Delegation>, string, string]>([
    ['in force', {}, AS_OF, 'yes'],
    ['signed today', { signed: { date: AS_OF } }, AS_OF, 'yes'],
    ['signed tomorrow', { signed: { date: '2020-08-21' } }, AS_OF, 'no'],
    ['signed, its term still to begin', { term: { from: '2021-01-01' } }, AS_OF, 'yes'],
    ['on its last day', {}, '2023-07-31', 'yes'],
    ['after its last day', {}, '2023-08-01', 'no'],
    ['a draft', { status: '拟订' }, AS_OF, 'no'],
    ['ended later', ended('2020-08-21'), AS_OF, 'yes'],
    ['ended today', ended(AS_OF), AS_OF, 'no'],
    ['ended before it began', ended('2020-08-01'), AS_OF, 'no'],
  ])('%s: %j on %s is %s', (_, more, day, expected) => {
    expect(isAgreed(buildCatalogue(made(more)), 'city-001', 'jn-education', day)).toBe(expected);
  });

  it('with this delegate, over this item', () => {
    const catalogue = buildCatalogue(made({}));
    expect(isAgreed(catalogue, 'city-001', 'jn-police', AS_OF)).toBe('no');
    expect(isAgreed(catalogue, 'city-002', 'jn-education', AS_OF)).toBe('no');
    const ids = (item: string, delegate: string): string[] =>
      agreementsWith(catalogue, item, delegate).entries.map(({ id }) => id);
    expect([ids('city-001', 'jn-education'), ids('city-001', 'jn-police')]).toEqual([['one'], []]);
  });

  it('is unknown where an agreement cannot be read, unless another says yes', () => {
    const lost = (parts: CatalogueParts): void => {
      parts.unusable.push({
        kind: 'delegation',
        path: 'delegations/lost.yaml',
        id: 'lost',
        list: null,
        value: undefined,
      });
    };
    const both = (parts: CatalogueParts): void => {
      made({})(parts);
      lost(parts);
    };
    expect(isAgreed(buildCatalogue(lost), 'city-001', 'jn-education', AS_OF)).toBe('unknown');
    expect(isAgreed(buildCatalogue(both), 'city-001', 'jn-education', AS_OF)).toBe('yes');
    expect(agreementsWith(buildCatalogue(lost), 'city-001', 'jn-education').unread).toMatchObject([
      { path: 'delegations/lost.yaml' },
    ]);
  });
});

describe('trained', () => {
  it('since the first day, of each body and item for itself', () => {
    const two = makeItem('city', 2);
    const since = trainedSince(
      [
        makeTraining('late', 'jn-education', [ITEM, two], { date: '2020-08-05' }),
        makeTraining('early', 'jn-education', [ITEM], { date: '2020-08-01' }),
        makeTraining('later', 'jn-education', [ITEM], { date: '2020-08-09' }),
      ].map((value) => ({ value })),
    );
    expect(trainedOn(since, 'city-001', 'jn-education')).toBe('2020-08-01');
    expect(trainedOn(since, 'city-002', 'jn-education')).toBe('2020-08-05');
    expect(trainedOn(since, 'city-001', 'jn-police')).toBeNull();
  });
});

describe('missing for service', () => {
  const since = trainedSince([
    { value: makeTraining('one', 'jn-education', [ITEM], { date: AS_OF }) },
  ]);
  const missing = (more: Partial<Service>, day: string = AS_OF, ...without: (keyof Service)[]) => {
    const value = makeService(ITEM, 'jn-education', more);
    for (const key of without) Reflect.deleteProperty(value, key);
    const path = 'services/city/city-001.yaml';
    return missingFor({ path, id: ITEM.id, list: 'city', organization: null, value }, day, since);
  };

  it('nothing, where all is there today', () => {
    const today: Partial<Service> = {
      guide: { date: AS_OF, names: 'jn-education' },
      handbook: { date: AS_OF },
      power_list: { updated: AS_OF },
    };
    expect(missing(today)).toEqual([]);
    // The day before nothing that has a day is there yet.
    expect(missing(today, '2020-08-19')).toEqual(['培训', '服务指南', '业务手册', '权责清单']);
  });

  it.each<[(typeof READINESS)[number], Partial<Service>, (keyof Service)[]]>([
    ['服务指南', {}, ['guide']],
    ['业务手册', {}, ['handbook']],
    ['监管', {}, ['supervision']],
    ['权责清单', {}, ['power_list']],
    ['投诉渠道', {}, ['complaints']],
    ['投诉渠道', { complaints: ' ' }, []],
  ])('%s: %j without %j', (what, more, without) => {
    expect(missing(more, AS_OF, ...without)).toEqual([what]);
  });

  it('all of it, in the order of the plan', () => {
    expect(
      missing({}, '2020-01-01', 'guide', 'handbook', 'supervision', 'power_list', 'complaints'),
    ).toEqual(READINESS);
    expect(READINESS).toEqual(['培训', '服务指南', '业务手册', '监管', '权责清单', '投诉渠道']);
  });

  it('the service of a body: there, absent, or perhaps in what cannot be read', () => {
    const lost = {
      kind: 'service',
      path: 'services/city/city-001.yaml',
      id: 'city-001',
      list: 'city',
      value: undefined,
    } as const;
    const whole = buildCatalogue((parts) => {
      parts.services.push({ value: makeService(find(parts.items, 'city-001'), 'jn-education') });
    });
    expect(serviceOf(whole, 'city-001', 'jn-education')).toMatchObject({
      state: 'there',
      entry: { path: lost.path },
    });
    expect(serviceOf(whole, 'city-001', 'jn-police')).toEqual({ state: 'absent' });
    const partial = buildCatalogue((parts) => parts.unusable.push(lost));
    expect(serviceOf(partial, 'city-001', 'jn-education')).toEqual({
      state: 'unusable',
      path: lost.path,
    });
  });
});

describe('stages', () => {
  const one = (
    change: (parts: CatalogueParts) => void,
    day: string = AS_OF,
  ): Record<string, string> | undefined =>
    progressOf(buildCatalogue(change), day).find(({ item }) => item.id === 'city-001')?.states;
  const first = (parts: CatalogueParts) => find(parts.items, 'city-001');
  const states = (...four: string[]): Record<string, string> =>
    Object.fromEntries(STAGES.map((stage, at) => [stage, four[at] ?? '']));

  it('come in the order of the plan', () => {
    expect(STAGES).toEqual(['签订协议', '培训', '公开受理', '公布清单']);
  });

  it.each<[string, (parts: CatalogueParts) => void, string, string[]]>([
    ['devolved, nothing done', () => undefined, AS_OF, ['unneeded', 'open', 'open', 'open']],
    [
      'delegated, nothing done',
      (parts) => {
        first(parts).mode = '委托';
      },
      AS_OF,
      ['open', 'open', 'open', 'open'],
    ],
    [
      'delegated and agreed',
      (parts) => {
        first(parts).mode = '委托';
        parts.delegations.push({ value: makeDelegation('one', 'jn-education', [first(parts)]) });
      },
      AS_OF,
      ['done', 'open', 'open', 'open'],
    ],
    [
      'trained on the day',
      (parts) =>
        parts.trainings.push({
          value: makeTraining('t', 'jn-education', [first(parts)], { date: AS_OF }),
        }),
      AS_OF,
      ['unneeded', 'done', 'open', 'open'],
    ],
    [
      'trained the day after',
      (parts) =>
        parts.trainings.push({
          value: makeTraining('t', 'jn-education', [first(parts)], { date: '2020-08-21' }),
        }),
      AS_OF,
      ['unneeded', 'open', 'open', 'open'],
    ],
    [
      'opened and published on the day',
      (parts) => parts.services.push({ value: makeService(first(parts), 'jn-education') }),
      '2020-08-10',
      ['unneeded', 'open', 'done', 'done'],
    ],
    [
      'opened and published the day after',
      (parts) => parts.services.push({ value: makeService(first(parts), 'jn-education') }),
      '2020-08-09',
      ['unneeded', 'open', 'open', 'open'],
    ],
    [
      'published by nobody',
      (parts) => {
        const value = makeService(first(parts), 'jn-education');
        delete value.power_list;
        parts.services.push({ value });
      },
      AS_OF,
      ['unneeded', 'open', 'done', 'open'],
    ],
    [
      'of what cannot be read neither yes nor no is known',
      (parts) => {
        first(parts).mode = '委托';
        const lost = { id: 'lost', list: null, value: undefined };
        parts.unusable.push(
          { ...lost, kind: 'delegation', path: 'delegations/lost.yaml' },
          { ...lost, kind: 'training', path: 'trainings/lost.yaml' },
          {
            ...lost,
            kind: 'service',
            id: 'city-001',
            list: 'city',
            path: 'services/city/city-001.yaml',
          },
        );
      },
      AS_OF,
      ['unknown', 'unknown', 'unknown', 'unknown'],
    ],
  ])('%s', (_, change, day, expected) => {
    expect(one(change, day)).toEqual(states(...expected));
  });

  it('are those of claims in force over items in force', () => {
    const items = (change: (parts: CatalogueParts) => void): string[] =>
      progressOf(buildCatalogue(change), AS_OF).map(({ claim }) => claim.path);
    const all = [
      'claims/city/city-001.yaml',
      'claims/city/city-002.yaml',
      'claims/city/city-003.yaml',
      'claims/zone/jn-gaoxin/zone-001.yaml',
      'claims/zone/jn-gaoxin/zone-002.yaml',
      'claims/zone/jn-laiwu/zone-001.yaml',
    ];
    expect(items(() => undefined)).toEqual(all);
    expect(
      items((parts) => {
        findClaim(parts, 'city-001').value.decision = '退回';
        first(parts).status = '在施';
        find(parts.items, 'city-002').status = '收回';
        parts.items.splice(
          parts.items.findIndex(({ value }) => value.id === 'city-003'),
          1,
        );
      }),
    ).toEqual(all.slice(3));
  });
});
