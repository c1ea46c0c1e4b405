/** Whose business an item is, and who has it. */
import { describe, expect, it } from 'vitest';
import { claimantsOf, competentFor, isCompetent } from '../../../src/catalogue/competence.ts';
import { entryIn } from '../../../src/catalogue/held.ts';
import { claimOf, holdersOf } from '../../../src/catalogue/holders.ts';
import type { ItemList, Organization } from '../../../src/model/generated/records.ts';
import {
  AS_OF,
  buildCatalogue,
  type CatalogueParts,
  find,
  findClaim,
} from '../../support/catalogue-builder.ts';

function listOf(parts: ReturnType<typeof buildCatalogue>, id: string): ItemList {
  const list = entryIn(parts.lists.at(id));
  if (list === undefined) throw new Error(`no list ${id}`);
  return list.value;
}

function competent(
  change: (parts: CatalogueParts) => void,
  list: string,
  field: string | undefined,
): readonly string[] {
  const catalogue = buildCatalogue(change);
  const of = competentFor(catalogue.organizations, listOf(catalogue, list), AS_OF);
  return of(field === undefined ? {} : { field }).bodies;
}

const nothing = (): void => undefined;
const alone = (parts: CatalogueParts): void => {
  parts.organizations.splice(
    parts.organizations.findIndex(({ value }) => value.id === 'jn-police'),
    1,
  );
};

describe('competent', () => {
  it.each<[string, typeof alone, string, string | undefined, string[]]>([
    ['is who names the field', nothing, 'city', '公安', ['jn-police']],
    ['is nobody where nobody names it', nothing, 'city', '林业', []],
    ['is nobody for what has no field', nothing, 'city', undefined, []],
    ['is every claimant where each decides', nothing, 'zone', '教育', ['jn-gaoxin', 'jn-laiwu']],
    [
      'is everyone that names it, once',
      (parts) => {
        find(parts.organizations, 'jn-police').fields = ['公安', '教育', '教育'];
      },
      'city',
      '教育',
      ['jn-education', 'jn-police'],
    ],
    [
      'is no body of a kind that may not claim from the list',
      (parts) => {
        find(parts.organizations, 'sd-education').fields = ['林业'];
        find(parts.organizations, 'jn-gaoxin').fields = ['教育'];
      },
      'city',
      '教育',
      ['jn-education'],
    ],
    [
      'is no body that is dissolved',
      (parts) => {
        find(parts.organizations, 'jn-police').dissolved = AS_OF;
        find(parts.organizations, 'jn-gaoxin').fields = ['公安'];
      },
      'city',
      '教育',
      ['jn-education'],
    ],
    [
      'is not who names no field at all',
      (parts) => {
        delete find(parts.organizations, 'jn-police').fields;
      },
      'city',
      '公安',
      [],
    ],
    ['is the only one that may claim, whatever the field', alone, 'city', '林业', ['jn-education']],
  ])('%s', (_, change, list, field, expected) => {
    expect(competent(change, list, field)).toEqual(expected);
  });

  it('says which bodies cannot be read: another may be competent as well', () => {
    const catalogue = buildCatalogue((parts) => {
      parts.unusable.push({
        kind: 'organization',
        path: 'organizations/jn-lost.yaml',
        id: 'jn-lost',
        list: null,
        value: undefined,
      });
    });
    const lost = [{ path: 'organizations/jn-lost.yaml' }];
    for (const list of ['city', 'zone']) {
      const found = competentFor(catalogue.organizations, listOf(catalogue, list), AS_OF)({});
      expect(found.unread).toMatchObject(lost);
    }
    const claimants = claimantsOf(catalogue.organizations, listOf(catalogue, 'zone'), AS_OF);
    expect(claimants.entries.map(({ id }) => id)).toEqual(['jn-gaoxin', 'jn-laiwu']);
    expect(claimants.unread).toMatchObject(lost);
  });

  it.each<[Partial<Organization>, string | undefined, boolean]>([
    [{ fields: ['教育'] }, '教育', true],
    [{ fields: ['公安', '教育'] }, '教育', true],
    [{ fields: ['公安'] }, '教育', false],
    [{}, '教育', false],
    [{ fields: ['教育'] }, undefined, false],
    [{ fields: ['教育'], kind: '省级机关' }, '教育', false],
    [{ fields: ['教育'], dissolved: AS_OF }, '教育', false],
  ])('%j for an item of %s: %s', (more, field, expected) => {
    const list = listOf(buildCatalogue(), 'city');
    const body: Organization = { id: 'jn-x', name: '某局', kind: '市级部门', ...more };
    expect(isCompetent(list, body, field === undefined ? {} : { field }, AS_OF)).toBe(expected);
  });
});

describe('who holds an item', () => {
  const lost = {
    kind: 'claim',
    path: 'claims/zone/jn-lost/zone-001.yaml',
    id: 'zone-001',
    list: 'zone',
    value: undefined,
  } as const;

  it('is whoever claimed it, not whoever declined or gave back', () => {
    const catalogue = buildCatalogue((parts) => {
      findClaim(parts, 'zone-001', 'jn-gaoxin').value.decision = '退回';
    });
    const ids = (item: string): string[] =>
      holdersOf(catalogue, item).entries.map(({ value }) => value.claimant);
    expect([ids('zone-001'), ids('zone-002'), ids('city-003')]).toEqual([
      ['jn-laiwu'],
      ['jn-gaoxin'],
      ['jn-police'],
    ]);
  });

  it('one body asked for: there, absent, or perhaps in what cannot be read', () => {
    const whole = buildCatalogue();
    expect(claimOf(whole, 'zone-001', 'jn-laiwu')).toMatchObject({
      state: 'there',
      entry: { path: 'claims/zone/jn-laiwu/zone-001.yaml' },
    });
    expect(claimOf(whole, 'zone-002', 'jn-laiwu')).toEqual({ state: 'absent' });
    const partial = buildCatalogue((parts) => parts.unusable.push(lost));
    expect(claimOf(partial, 'zone-001', 'jn-laiwu').state).toBe('there');
    expect(claimOf(partial, 'zone-001', 'jn-lost')).toEqual({ state: 'unusable', path: lost.path });
    expect(holdersOf(partial, 'zone-001').unread).toMatchObject([{ path: lost.path }]);
  });
});
