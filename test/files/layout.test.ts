import { describe, expect, it } from 'vitest';
import { type Place, pathOf, placeOf, schemaLine } from '../../src/files/layout.ts';
import { RECORD_KINDS } from '../../src/model/record-kinds.ts';

const PLACES: readonly (readonly [string, Place])[] = [
  ['catalog.yaml', { kind: 'manifest', id: 'catalog' }],
  ['lists/city.yaml', { kind: 'list', id: 'city' }],
  ['organizations/jn-education.yaml', { kind: 'organization', id: 'jn-education' }],
  ['items/city/city-001.yaml', { kind: 'item', id: 'city-001', list: 'city' }],
  [
    'claims/city/city-001.yaml',
    { kind: 'claim', id: 'city-001', list: 'city', organization: null },
  ],
  [
    'claims/zone/jn-gaoxin/zone-001.yaml',
    { kind: 'claim', id: 'zone-001', list: 'zone', organization: 'jn-gaoxin' },
  ],
  ['delegations/education.yaml', { kind: 'delegation', id: 'education' }],
  [
    'services/city/city-001.yaml',
    { kind: 'service', id: 'city-001', list: 'city', organization: null },
  ],
  [
    'services/zone/jn-gaoxin/zone-001.yaml',
    { kind: 'service', id: 'zone-001', list: 'zone', organization: 'jn-gaoxin' },
  ],
  ['trainings/education-2020-08.yaml', { kind: 'training', id: 'education-2020-08' }],
  ['disputes/city-013-2.yaml', { kind: 'dispute', id: 'city-013-2' }],
  ['exceptions/late-training.yaml', { kind: 'exception', id: 'late-training' }],
];

describe('the layout', () => {
  it.each(PLACES)('%s is one place, there and back', (path, place) => {
    expect(placeOf(path)).toEqual(place);
    expect(pathOf(place)).toBe(path);
  });

  it('has a place for each kind of record', () => {
    expect(new Set(PLACES.map(([, { kind }]) => kind))).toEqual(new Set(RECORD_KINDS));
  });

  it.each([
    'delegations.yaml',
    'delegations/city/education.yaml',
    'services/city-001.yaml',
    'services/zone/jn-gaoxin/2020/zone-001.yaml',
    'trainings/2020/education.yaml',
    'disputes/city/city-013.yaml',
    'delegation/education.yaml',
    'services/city/city-001.yml',
  ])('%s is no place of a record', (path) => {
    expect(placeOf(path)).toBeNull();
  });

  it('leads from a record to its schema, as deep as the record lies', () => {
    const reference = (path: string): string => {
      const place = placeOf(path);
      return place === null ? 'none' : schemaLine(place);
    };
    const begin = '# yaml-language-server: $schema=';
    expect(reference('disputes/city-013.yaml')).toBe(`${begin}../../schemas/dispute.schema.json`);
    expect(reference('services/zone/jn-gaoxin/zone-001.yaml')).toBe(
      `${begin}../../../../schemas/service.schema.json`,
    );
  });
});
