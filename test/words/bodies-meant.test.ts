/** A body by every word people have for it; what several share, and what cannot be read. */
import { describe, expect, it } from 'vitest';
import { loadPinyin } from '../../src/text/pinyin.ts';
import { bodyMeant, type BodyPlace, bodySpelled, isProvincial } from '../../src/words/bodies.ts';
import {
  buildCatalogue,
  type CatalogueParts,
  CITY_CREDIT_CODE,
  find,
} from '../support/catalogue-builder.ts';

const HERE = { cwd: '/srv/jinan', root: '/srv/jinan/catalog', prefix: 'catalog/' };
const noPinyin = (): never => {
  throw new Error('the dictionary is not needed');
};

async function meant(
  word: string,
  place: BodyPlace = {},
  change?: (parts: CatalogueParts) => void,
): Promise<string> {
  const { organizations } = buildCatalogue(change);
  const found = await bodyMeant(organizations, word, place, loadPinyin);
  switch (found.kind) {
    case 'found':
      return found.value.id;
    case 'several':
      return `several: ${found.candidates.map(({ id, name }) => `${id} ${name ?? ''}`).join(', ')}`;
    case 'none':
      return `none: ${found.near.map(({ id }) => id).join(', ')}`;
    case 'unusable':
      return `unusable: ${found.path}`;
    default:
      return found.kind;
  }
}

const broken = (parts: CatalogueParts): void => {
  parts.unusable.push({
    kind: 'organization',
    path: 'organizations/jn-broken.yaml',
    id: 'jn-broken',
    list: null,
    value: undefined,
  });
};

describe('a body', () => {
  it.each([
    ['jn-education', 'jn-education'],
    [' ＪＮ－education ', 'jn-education'],
    ['济南市教育局', 'jn-education'],
    ['济南市 教育局', 'jn-education'],
    ['市教育局', 'jn-education'],
    [CITY_CREDIT_CODE, 'jn-education'],
    ['莱芜', 'jn-laiwu'],
    ['公安局', 'jn-police'],
    ['公安', 'several: jn-police 济南市公安局, sd-police 山东省公安厅'],
    ['济南市教育局（jn-education）', 'jn-education'],
    ['jn-education（济南市教育局）', 'jn-education'],
    ['jn-education：市教育局', 'jn-education'],
    ['市教育局 jn-education', 'jn-education'],
    ['市级部门 jn-education', 'jn-education'],
    ['jn-education（济南市公安局）', 'none: jn-education'],
    ['organizations/jn-police.yaml', 'jn-police'],
    ['catalog/organizations/jn-police', 'jn-police'],
    ['items/city/city-001.yaml', 'none: '],
    ['jn-edukation', 'none: jn-education'],
    ['济南市教育厅', 'none: 济南市教育局'],
    ['安', 'none: '],
    ['', 'none: '],
    ['——', 'none: '],
  ])('%s: %s', async (word, expected) => {
    expect(await meant(word, { here: HERE })).toBe(expected);
  });

  it('a path is one only where there are files', async () => {
    expect(await meant('organizations/jn-police.yaml')).toMatch(/^none/);
  });

  it.each([
    ['jnsgaj', 'jn-police'],
    ['SJYJ', 'jn-education'],
    ['gaj', 'none: '],
    ['xyz', 'none: '],
  ])('by initials %s: %s', async (word, expected) => {
    expect(await meant(word)).toBe(expected);
  });

  it('initials that several have are those of whoever fits', async () => {
    const shared = (parts: CatalogueParts): void => {
      find(parts.organizations, 'sd-police').aliases = ['省交运局'];
    };
    expect(await meant('sjyj', {}, shared)).toBe(
      'several: jn-education 济南市教育局, sd-police 山东省公安厅',
    );
    expect(await meant('sjyj', { fits: isProvincial }, shared)).toBe('sd-police');
  });

  it('the dictionary is loaded only for letters that are nothing else', async () => {
    const { organizations } = buildCatalogue();
    for (const word of ['jn-police', '市教育局', '不认识的单位', 'jn-polise', 'a']) {
      const found = await bodyMeant(organizations, word, {}, noPinyin);
      expect(found.kind).toMatch(/found|none/);
    }
    await expect(bodyMeant(organizations, 'gaj', {}, noPinyin)).rejects.toThrow('not needed');
  });

  it.each([
    ['公安', 'sd-police'],
    ['教育', 'sd-education'],
    // The only one that has the name is meant, whether it fits or not: then it is said that it does not.
    ['济南市公安局', 'jn-police'],
    ['高新区', 'several: jn-gaoxin 济南高新区管委会, jn-laiwu 莱芜高新区管委会'],
  ])('where only provincial ones are asked for, %s: %s', async (word, expected) => {
    expect(await meant(word, { fits: isProvincial })).toBe(expected);
  });

  it('of several that fit these are named', async () => {
    const fits = ({ kind }: { kind: string }): boolean => kind !== '省级机关';
    const third = (parts: CatalogueParts): void => {
      find(parts.organizations, 'jn-gaoxin').aliases = ['公安分局'];
    };
    expect(await meant('公安', { fits }, third)).toBe(
      'several: jn-gaoxin 济南高新区管委会, jn-police 济南市公安局',
    );
  });

  it.each([
    ['jn-police', 'jn-police'],
    ['济南市公安局', 'jn-police'],
    [CITY_CREDIT_CODE, 'jn-education'],
    ['jn-broken', 'unusable: organizations/jn-broken.yaml'],
    ['某局（jn-broken）', 'unusable: organizations/jn-broken.yaml'],
    ['organizations/jn-broken.yaml', 'unusable: organizations/jn-broken.yaml'],
    // The one that cannot be read may be called so as well.
    ['市教育局', 'unusable: organizations/jn-broken.yaml'],
    ['公安局', 'unusable: organizations/jn-broken.yaml'],
    ['gaj', 'unusable: organizations/jn-broken.yaml'],
    ['不认识的单位', 'unusable: organizations/jn-broken.yaml'],
    ['', 'unusable: organizations/jn-broken.yaml'],
  ])('where one cannot be read, %s: %s', async (word, expected) => {
    expect(await meant(word, { here: HERE }, broken)).toBe(expected);
  });

  it('a whole alias comes before a part of another name, and a name before an alias', async () => {
    const short = (parts: CatalogueParts): void => {
      find(parts.organizations, 'jn-gaoxin').aliases = ['公安', '济南市教育局'];
    };
    expect(await meant('公安', {}, short)).toBe('jn-gaoxin');
    expect(await meant('济南市教育局', {}, short)).toBe('jn-education');
  });

  it('a body that says it is another is found under no name', async () => {
    const misnamed = (parts: CatalogueParts): void => {
      const stray = parts.organizations.find(({ value }) => value.id === 'jn-police');
      if (stray === undefined) throw new Error('the builder has changed');
      stray.path = 'organizations/jn-police.yaml';
      stray.value.id = 'jn-other';
    };
    expect(await meant('济南市公安局', {}, misnamed)).toBe(
      'unusable: organizations/jn-police.yaml',
    );
  });

  it('credit codes are in any case', async () => {
    const lettered = (parts: CatalogueParts): void => {
      find(parts.organizations, 'jn-police').credit_code = '11370100MB28A00012';
    };
    expect(await meant('11370100mb28a00012', {}, lettered)).toBe('jn-police');
  });

  it('at once, without initials', () => {
    const { organizations } = buildCatalogue();
    expect(bodySpelled(organizations, 'gaj', {}, null).kind).toBe('none');
    expect(bodySpelled(organizations, '市教育局', {}, null)).toMatchObject({
      value: { id: 'jn-education' },
    });
    expect(bodySpelled(organizations, '公安', {}, null)).toMatchObject({
      what: 'body',
      word: '公安',
    });
  });
});
