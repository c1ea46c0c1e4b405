/** Which files of records a word means: a path, an id, an item by its name. */
import { describe, expect, it } from 'vitest';
import { itemShelfOf } from '../../src/catalogue/shelf.ts';
import { loadPinyin } from '../../src/text/pinyin.ts';
import {
  amongRecords,
  filesMeant,
  recordInHistory,
  recordNamed,
  recordsMeant,
} from '../../src/words/records.ts';
import { placeOf } from '../../src/files/layout.ts';
import {
  buildCatalogue,
  type CatalogueParts,
  find,
  makeDelegation,
  makeDispute,
  makeItem,
  makeService,
  makeTraining,
} from '../support/catalogue-builder.ts';

const here = { cwd: '/srv/jinan', root: '/srv/jinan/catalog', prefix: 'catalog/' };

function parts(all: CatalogueParts): void {
  const one = find(all.items, 'city-001');
  all.services.push({ value: makeService(one, 'jn-education') });
  all.delegations.push({ value: makeDelegation('edu-2020', 'jn-education', [one]) });
  all.trainings.push({ value: makeTraining('schools', 'jn-education', [one]) });
  all.disputes.push({ value: makeDispute(find(all.items, 'city-002'), ['a', 'b']) });
  all.unusable.push({
    kind: 'organization',
    path: 'organizations/jn-lost.yaml',
    id: 'jn-lost',
    list: null,
    value: undefined,
  });
}

const OF_CITY_001 = [
  'claims/city/city-001.yaml',
  'items/city/city-001.yaml',
  'services/city/city-001.yaml',
];

describe('files to look at', () => {
  const catalogue = () => buildCatalogue(parts);
  const files = [
    'catalog.yaml',
    ...OF_CITY_001,
    'delegations/edu-2020.yaml',
    'items/city/city-002.yaml',
    'items/city-old/city-old-001.yaml',
    'lists/city.yaml',
    'organizations/jn-lost.yaml',
    'README.md',
  ].sort();

  async function meant(...words: string[]): Promise<unknown> {
    const shelf = () => itemShelfOf(catalogue());
    const found = await filesMeant({ files, here, shelf }, words, loadPinyin);
    if (found.kind === 'found') return files.filter((file) => found.value(file));
    if (found.kind === 'none')
      return `none ${found.what}: ${found.near.map(({ id }) => id).join()}`;
    return found.kind;
  }

  it.each<[string[], unknown]>([
    [[], files],
    [['.'], files],
    [['catalog/'], files],
    [['items/city'], ['items/city/city-001.yaml', 'items/city/city-002.yaml']],
    [['catalog/items/city/city-002.yaml'], ['items/city/city-002.yaml']],
    [['items/city/city-002'], ['items/city/city-002.yaml']],
    [['README.md'], ['README.md']],
    [['city-001'], OF_CITY_001],
    [['CITY-001'], OF_CITY_001],
    [['city'], ['lists/city.yaml']],
    [
      ['edu-2020', 'lists'],
      ['delegations/edu-2020.yaml', 'lists/city.yaml'],
    ],
    [['专科教育'], OF_CITY_001],
    [['city-001', 'city-404'], 'none record: city-001'],
    [['审批'], 'several'],
    [['items/citi'], 'none record: '],
    [['items/city/city-003.yaml'], 'none record: items/city/city-001.yaml'],
    [['lists/citi.yaml'], 'none record: lists/city.yaml'],
    [['完全不同的说法'], 'none record: '],
  ])('%j: %j', async (words, expected) => {
    expect(await meant(...words)).toEqual(expected);
  });

  it('names of items are read only where nothing else is meant, and never for a path', async () => {
    const shelf = (): never => {
      throw new Error('not needed');
    };
    const ask = (word: string) => filesMeant({ files, here, shelf }, [word], loadPinyin);
    expect((await ask('city-001')).kind).toBe('found');
    expect(await ask('items/nowhere')).toMatchObject({
      kind: 'none',
      word: 'items/nowhere',
      known: [],
    });
    await expect(ask('专科教育')).rejects.toThrow('not needed');
  });
});

describe('records an exception is for', () => {
  async function meant(word: string, change = parts): Promise<unknown> {
    const found = await recordsMeant(buildCatalogue(change), word, here, loadPinyin);
    if (found.kind === 'found') return [...found.value].sort();
    if (found.kind === 'none')
      return `none ${found.what}: ${found.near.map(({ id }) => id).join()}`;
    return found.kind;
  }
  const withoutEnding = (paths: readonly string[]) =>
    paths.map((path) => path.replace('.yaml', ''));

  it.each<[string, unknown]>([
    ['claims/city/city-001.yaml', ['claims/city/city-001']],
    ['catalog/claims/city/city-001', ['claims/city/city-001']],
    ['city-001', withoutEnding(OF_CITY_001)],
    ['City-001', withoutEnding(OF_CITY_001)],
    ['专科教育', withoutEnding(OF_CITY_001)],
    // The item and its claims, not the dispute over it.
    ['city-002', ['claims/city/city-002', 'items/city/city-002']],
    [
      'zone-001',
      ['claims/zone/jn-gaoxin/zone-001', 'claims/zone/jn-laiwu/zone-001', 'items/zone/zone-001'],
    ],
    ['disputes/city-002', ['disputes/city-002']],
    ['edu-2020', ['delegations/edu-2020']],
    ['schools', ['trainings/schools']],
    ['city', ['lists/city']],
    ['jn-police', ['organizations/jn-police']],
    ['jn-lost', ['organizations/jn-lost']],
    ['catalog', ['catalog']],
    ['审批', 'several'],
    ['edu-2021', 'none record: edu-2020'],
    ['完全不同的说法', 'none record: '],
    ['README.md', 'none record: '],
  ])('%s: %j', async (word, expected) => {
    expect(await meant(word)).toEqual(expected);
  });

  it('a dispute alone has its id', async () => {
    const only = (all: CatalogueParts): void => {
      const value = makeDispute(makeItem('city', 9), ['a', 'b']);
      all.disputes.push({ value });
    };
    expect(await meant('city-009', only)).toEqual(['disputes/city-009']);
  });
});

describe('records by their id alone', () => {
  const named = (word: string, at?: typeof here) =>
    recordNamed(buildCatalogue(parts).organizations, 'body' as 'agreement', word, at);
  const agreement = (word: string, at?: typeof here) =>
    recordNamed(buildCatalogue(parts).delegations, 'agreement', word, at);

  it.each([
    ['edu-2020', 'found'],
    [' EDU-2020', 'found'],
    ['delegations/edu-2020.yaml', 'found'],
    ['edu-2020（济南市教育局）', 'found'],
    ['trainings/edu-2020.yaml', 'none'],
    ['', 'none'],
  ])('the agreement %s: %s', (word, kind) => {
    expect(agreement(word, here).kind).toBe(kind);
  });

  it('by a path only where there are files', () => {
    expect(agreement('delegations/edu-2020.yaml').kind).toBe('none');
  });

  it('none: the nearest; and what cannot be read', () => {
    expect(agreement('edu-2021')).toEqual({
      kind: 'none',
      what: 'agreement',
      word: 'edu-2021',
      near: [{ id: 'edu-2020', name: null }],
      known: [],
    });
    expect(agreement('x').kind === 'none' && agreement('x')).toMatchObject({ near: [], known: [] });
    expect(named('jn-lost')).toMatchObject({
      kind: 'unusable',
      path: 'organizations/jn-lost.yaml',
    });
  });

  it('a record of history by letters alone is an item’s pinyin, where an item has it', async () => {
    const shelf = itemShelfOf(buildCatalogue(parts));
    expect(await recordInHistory(shelf, 'wstz', here, loadPinyin)).toEqual({
      kind: 'found',
      value: { kind: 'id', id: 'zone-001' },
    });
    expect(await recordInHistory(shelf, 'schools', here, loadPinyin)).toEqual({
      kind: 'found',
      value: { kind: 'id', id: 'schools' },
    });
    const never = (): never => {
      throw new Error('not needed');
    };
    expect((await recordInHistory(shelf, 'jn-police', here, never)).kind).toBe('found');
  });

  it('a record in conflict by its label', () => {
    const path = 'items/city/city-001.yaml';
    const place = placeOf(path);
    if (place === null) throw new Error(path);
    const records = [{ path, place }];
    expect(amongRecords(records, 'city-001（民办学校设立审批）', here)).toEqual(records);
    expect(amongRecords(records, 'city-002（民办学校设立审批）', here)).toEqual([]);
  });
});
