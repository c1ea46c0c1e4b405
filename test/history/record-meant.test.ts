/** Records as people name them beside a history, and in a merge. */
import { describe, expect, it } from 'vitest';
import { type ConflictedRecord, sideOfBytes } from '../../src/compare/changed-files.ts';
import { placeOf } from '../../src/files/layout.ts';
import { conflictMeant } from '../../src/history/conflicted-records.ts';
import { recordMeant } from '../../src/history/record-meant.ts';

describe('a record', () => {
  it.each([
    ['catalog/claims/city/city-001.yaml', { kind: 'path', path: 'claims/city/city-001.yaml' }],
    ['./catalog/claims/city/city-001', { kind: 'path', path: 'claims/city/city-001.yaml' }],
    ['claims\\city\\city-001.yaml', { kind: 'path', path: 'claims/city/city-001.yaml' }],
    ['catalog.yaml', { kind: 'path', path: 'catalog.yaml' }],
    ['city-001', { kind: 'id', id: 'city-001' }],
    [' ＣＩＴＹ-001', { kind: 'id', id: 'city-001' }],
    ['普通中专', { kind: 'words' }],
    ['README.md', { kind: 'words' }],
  ])('%s', (text, meant) => {
    expect(recordMeant(text, 'catalog/')).toEqual(meant);
  });

  it('is named from the top where the catalogue lies there', () => {
    expect(recordMeant('lists/city.yaml', '')).toEqual({ kind: 'path', path: 'lists/city.yaml' });
  });
});

describe('a record in conflict', () => {
  const absent = sideOfBytes(null);
  const records = ['claims/city/city-001.yaml', 'items/city/city-001.yaml', 'lists/city.yaml'].map(
    (path): ConflictedRecord => {
      const place = placeOf(path);
      if (place === null) throw new Error(path);
      return { path, place, base: absent, ours: absent, theirs: absent };
    },
  );

  it('is meant by its path, or by an id that one of them has', () => {
    const one = (text: string) => conflictMeant(records, text, 'catalog/');
    expect(one('catalog/claims/city/city-001.yaml')).toEqual({ kind: 'one', record: records[0] });
    expect(one('City')).toEqual({ kind: 'one', record: records[2] });
    expect(one('city-001')).toEqual({ kind: 'several', records: records.slice(0, 2) });
    expect(one('city-002')).toEqual({ kind: 'none' });
  });
});
