/** A new catalogue: from words to records, and what is wrong with them before they are written. */
import { describe, expect, it } from 'vitest';
import { checkNewCatalogue } from '../../src/actions/check-new-catalogue.ts';
import { documentFromWords, listFromWords } from '../../src/actions/new-catalogue-words.ts';
import { newCatalogue, type NewCatalogue } from '../../src/actions/new-catalogue.ts';
import { planNewRecord } from '../../src/files/plan-new-record.ts';
import type { Organization } from '../../src/model/generated/records.ts';
import { AS_OF } from '../support/catalogue-builder.ts';

describe('a list in one text', () => {
  it('is read part by part', () => {
    expect(
      listFromWords(
        ' city | 市实施事项｜市级部门、区县部门|each|行政许可=2，行政处罚：10|教育、公安',
        'order',
      ),
    ).toEqual({
      list: {
        id: 'city',
        title: '市实施事项',
        claimants: ['市级部门', '区县部门'],
        rule: 'each',
        declared: {
          total: 12,
          types: { 行政许可: 2, 行政处罚: 10 },
          fields: ['教育', '公安'],
        },
        source: { document: 'order' },
      },
    });
  });

  it('needs neither fields nor a source', () => {
    expect(listFromWords('city|事项|市级部门|single|行政许可 ＝ 3,', null)).toEqual({
      list: {
        id: 'city',
        title: '事项',
        claimants: ['市级部门'],
        rule: 'single',
        declared: { total: 3, types: { 行政许可: 3 } },
      },
    });
  });

  it.each([
    ['city|事项|市级部门|single|行政许可', { problem: 'number', word: '行政许可' }],
    ['city|事项|市级部门|single|行政许可=x', { problem: 'number', word: '行政许可=x' }],
    ['city|事项|市级部门|single|行政许可=2x', { problem: 'number', word: '行政许可=2x' }],
    ['city|事项|市级部门|single|=2', { problem: 'number', word: '=2' }],
    ['city|事项|市级部门|single', { problem: 'parts', word: '' }],
    ['city|事项||single|行政许可=1', { problem: 'parts', word: '' }],
    ['city||市级部门|single|行政许可=1', { problem: 'parts', word: '' }],
    ['|事项|市级部门|single|行政许可=1', { problem: 'parts', word: '' }],
    ['', { problem: 'parts', word: '' }],
    ['city|事项|市级部门|both|行政许可=1', { problem: 'rule', word: 'both' }],
    ['city|事项|市级部门||行政许可=1', { problem: 'rule', word: '' }],
  ])('%s: %j', (text, problem) => {
    expect(listFromWords(text, null)).toEqual(problem);
  });
});

describe('a document in one text', () => {
  it.each([
    [
      'order|决定|令第333号|2020-07-10',
      { id: 'order', title: '决定', number: '令第333号', published: '2020-07-10' },
    ],
    ['order|决定', { id: 'order', title: '决定' }],
    ['order|决定||2020-07-10', { id: 'order', title: '决定', published: '2020-07-10' }],
    ['order|决定|号', { id: 'order', title: '决定', number: '号' }],
    ['order', null],
    ['|决定', null],
    ['', null],
  ])('%s: %j', (text, document) => {
    expect(documentFromWords(text)).toEqual(document);
  });
});

const LIST = listFromWords('city|市实施事项|市级部门|single|行政许可=1', null);
const BODY: Organization = { id: 'lj-health', name: '临江市卫健委', kind: '市级部门' };

function wanted(more: Partial<NewCatalogue> = {}): NewCatalogue {
  if (!('list' in LIST)) throw new Error('no list');
  return {
    title: '临江市目录',
    language: 'zh',
    timeZone: 'Asia/Shanghai',
    documents: [{ id: 'order', title: '决定', number: '令第1号', published: '2020-07-10' }],
    claimDays: 60,
    lists: [LIST.list],
    bodies: [BODY],
    ...more,
  };
}

describe('the records of a new catalogue', () => {
  it('are the manifest, the lists, the bodies', () => {
    const records = newCatalogue(wanted());
    expect(records.map(({ place }) => place)).toEqual([
      { kind: 'manifest', id: 'catalog' },
      { kind: 'list', id: 'city' },
      { kind: 'organization', id: 'lj-health' },
    ]);
    expect(records[0]?.value).toEqual({
      format: 1,
      title: '临江市目录',
      language: 'zh',
      time_zone: 'Asia/Shanghai',
      documents: wanted().documents,
      deadlines: [{ stage: '认领', after: 'order', days: 60, unit: '日', basis: '令第1号' }],
    });
    expect(records[2]?.value).toBe(BODY);
  });

  it.each<[string, Partial<NewCatalogue>, string[]]>([
    ['no document: no deadline', { documents: [] }, ['format', 'title', 'language', 'time_zone']],
    ['no deadline', { claimDays: null }, ['format', 'title', 'language', 'time_zone', 'documents']],
  ])('%s', (_, more, keys) => {
    expect(Object.keys(newCatalogue(wanted(more))[0]?.value ?? {})).toEqual(keys);
  });

  it('the deadline rests on the title of a document without a number', () => {
    const [manifest] = newCatalogue(wanted({ documents: [{ id: 'order', title: '决定' }] }));
    expect(manifest?.value).toMatchObject({ deadlines: [{ basis: '决定' }] });
  });
});

describe('before they are written', () => {
  const check = (more: Partial<NewCatalogue> = {}) =>
    checkNewCatalogue(
      newCatalogue(wanted(more)).map(({ place, value }) => planNewRecord(place, value)),
      AS_OF,
    );

  it('what is missing since nothing was imported yet is no fault', () => {
    const { findings, loaded, tree } = check();
    expect(findings).toEqual([]);
    expect(loaded.catalogue.lists.size).toBe(1);
    expect(loaded.files).toBe(3);
    expect(tree.exists('organizations/lj-health.yaml')).toBe(true);
    expect(check({ bodies: [] }).findings).toEqual([]);
  });

  it('what is wrong now is found', () => {
    const { findings } = check({ bodies: [{ ...BODY, kind: '市级' as '市级部门' }] });
    expect(findings.map(({ severity }) => severity)).toContain('error');
    expect(findings.every(({ file }) => file === 'organizations/lj-health.yaml')).toBe(true);
  });

  it('so are sums that do not add up', () => {
    if (!('list' in LIST)) throw new Error('no list');
    const { list } = LIST;
    const { findings } = check({ lists: [{ ...list, declared: { ...list.declared, total: 9 } }] });
    expect(findings.map(({ code }) => code)).toEqual(['RL401']);
  });
});
