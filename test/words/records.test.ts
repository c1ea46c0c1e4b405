/** Records as people name them beside a history, and in a merge. */
import { describe, expect, it } from 'vitest';
import { itemShelfOf } from '../../src/catalogue/shelf.ts';
import { placeOf } from '../../src/files/layout.ts';
import { loadPinyin } from '../../src/text/pinyin.ts';
import { amongRecords, recordInHistory, recordNamed } from '../../src/words/records.ts';
import { buildCatalogue, makeDelegation } from '../support/catalogue-builder.ts';

const here = {
  cwd: '/srv/jinan/items',
  root: '/srv/jinan/catalog',
  prefix: 'catalog/',
};

describe('a record that is or was there', () => {
  const shelf = itemShelfOf(buildCatalogue());
  const path = { kind: 'found', value: { kind: 'path', path: 'claims/city/city-001.yaml' } };

  it.each([
    ['catalog/claims/city/city-001.yaml', path],
    ['./catalog/claims/city/city-001', path],
    ['claims\\city\\city-001.yaml', path],
    ['/srv/jinan/catalog/claims/city/city-001.yaml', path],
    ['../catalog/claims/city/city-001.yaml', path],
    ['catalog.yaml', { value: { kind: 'path', path: 'catalog.yaml' } }],
    ['city-001', { value: { kind: 'id', id: 'city-001' } }],
    [' ＣＩＴＹ-901', { value: { kind: 'id', id: 'city-901' } }],
    ['City', { value: { kind: 'id', id: 'city' } }],
    ['专科教育', { value: { kind: 'id', id: 'city-001' } }],
    ['city-001 实施专科教育的民办学校设立审批', { value: { kind: 'id', id: 'city-001' } }],
    ['审批', { kind: 'several' }],
    ['README.md', { kind: 'none' }],
  ])('%s', async (text, meant) => {
    expect(await recordInHistory(shelf, text, here, loadPinyin)).toMatchObject(meant);
  });
});

describe('a record in conflict', () => {
  const records = ['claims/city/city-001.yaml', 'items/city/city-001.yaml', 'lists/city.yaml'].map(
    (path) => {
      const place = placeOf(path);
      if (place === null) throw new Error(path);
      return { path, place };
    },
  );

  it('is meant by its path, or by an id that one of them has', () => {
    const meant = (text: string) => amongRecords(records, text, here).map(({ path }) => path);
    expect(meant('catalog/claims/city/city-001.yaml')).toEqual(['claims/city/city-001.yaml']);
    expect(meant('City')).toEqual(['lists/city.yaml']);
    expect(meant('city-001')).toEqual(['claims/city/city-001.yaml', 'items/city/city-001.yaml']);
    expect(meant('city-002')).toEqual([]);
  });
});

describe('an agreement', () => {
  const { delegations } = buildCatalogue((parts) => {
    const [{ value: item } = { value: undefined }] = parts.items;
    if (item === undefined) throw new Error('no item');
    parts.delegations.push({ value: makeDelegation('edu-2020', 'jn-education', [item]) });
    parts.unusable.push({
      kind: 'delegation',
      path: 'delegations/police-2020.yaml',
      id: 'police-2020',
      list: null,
      value: undefined,
    });
  });

  it.each([
    ['EDU－2020', { kind: 'found', value: { id: 'edu-2020' } }],
    ['catalog/delegations/edu-2020.yaml', { kind: 'found', value: { id: 'edu-2020' } }],
    ['police-2020', { kind: 'unusable', path: 'delegations/police-2020.yaml' }],
    ['edu-2021', { kind: 'none', near: [{ id: 'edu-2020' }] }],
  ])('%s', (word, meant) => {
    expect(recordNamed(delegations, 'agreement', word, here)).toMatchObject(meant);
  });
});
