/** Days, labels, paths: the forms in which people write them. */
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/model/dates.ts';
import { dayMeant } from '../../src/words/days.ts';
import { isPath, pathsTyped, placesTyped } from '../../src/words/places.ts';
import {
  agrees,
  asId,
  isPartOf,
  labelsIn,
  mayBeInitials,
  nameKey,
  plainWord,
} from '../../src/words/typed.ts';

const TODAY = '2020-08-20' as CalendarDate;

describe('a day', () => {
  it.each([
    ['2020-8-20', '2020-08-20'],
    ['2020-08-02', '2020-08-02'],
    ['2020/8/2', '2020-08-02'],
    ['2020.12.31', '2020-12-31'],
    ['20200820', '2020-08-20'],
    ['2020年8月20日', '2020-08-20'],
    ['2020年8月20号', '2020-08-20'],
    ['2020年8月20', '2020-08-20'],
    ['2020 年 8 月 20 日', '2020-08-20'],
    ['２０２０－８－２０', '2020-08-20'],
    ['今天', '2020-08-20'],
    ['今日', '2020-08-20'],
    [' Today ', '2020-08-20'],
    ['昨天', '2020-08-19'],
    ['昨日', '2020-08-19'],
    ['yesterday', '2020-08-19'],
    ['明天', '2020-08-21'],
    ['明日', '2020-08-21'],
    ['tomorrow', '2020-08-21'],
  ])('%s is %s', (word, day) => {
    expect(dayMeant(word, () => TODAY)).toEqual({ kind: 'found', value: day });
  });

  it.each([
    ['2020-02-30', { what: 'day', why: 'impossible', day: '2020-02-30' }],
    ['2020年13月1日', { what: 'day', why: 'impossible', day: '2020-13-01' }],
    ['下周三', { what: 'day', why: 'form' }],
    ['2020-8/20', { what: 'day', why: 'form' }],
    ['120200820', { what: 'day', why: 'form' }],
    ['202008201', { what: 'day', why: 'form' }],
    ['12020-8-20', { what: 'day', why: 'form' }],
    ['2020-8-200', { what: 'day', why: 'form' }],
    ['12020年8月20日', { what: 'day', why: 'form' }],
    ['2020年8月20日晚', { what: 'day', why: 'form' }],
    ['8月20日', { what: 'day', why: 'form' }],
    ['toString', { what: 'day', why: 'form' }],
    ['', { what: 'day', why: 'form' }],
  ])('%s makes no sense: %j', (word, sense) => {
    expect(dayMeant(word, () => TODAY)).toEqual({ kind: 'senseless', word, sense });
  });

  it('today is asked for only where a word is counted from it', () => {
    const never = (): never => {
      throw new Error('asked');
    };
    expect(dayMeant('2020-8-20', never).kind).toBe('found');
    expect(() => dayMeant('今天', never)).toThrow('asked');
  });
});

describe('what is typed', () => {
  it('is compared without the width of signs, and without blanks beside it', () => {
    expect(plainWord('　ＣＩＴＹ－013  （变更） ')).toBe('CITY-013 (变更)');
    expect(asId(' ＣＩＴＹ－013')).toBe('city-013');
    expect(nameKey('创业投资企业 备案（管理）')).toBe(nameKey('创业投资企业备案管理'));
    expect(nameKey('创业投资')).not.toBe(nameKey('创业投资企业'));
  });

  it.each([
    ['备案', '企业备案', true],
    ['案', '企业备案', false],
    ['核准', '企业备案', false],
    ['𠮷', '𠮷林', false],
  ])('%s is a part of %s: %s', (part, name, expected) => {
    expect(isPartOf(part, name)).toBe(expected);
  });

  it.each([
    ['gaj', true],
    [' GAJ ', true],
    ['ab', true],
    ['a', false],
    ['a'.repeat(20), true],
    ['a'.repeat(21), false],
    ['ga j', false],
    ['ga1', false],
    ['1ga', false],
    ['公安', false],
  ])('%s may be initials: %s', (word, expected) => {
    expect(mayBeInitials(word)).toBe(expected);
  });

  const label = (id: string, beside: string) => ({ id, beside });

  it.each([
    ['济南市教育局（jn-education）', [label('jn-education', '济南市教育局')]],
    ['city-013（创业投资）', [label('city-013', '创业投资')]],
    ['CITY-013（创业投资）', [label('city-013', '创业投资')]],
    ['city：市实施事项', [label('city', '市实施事项')]],
    ['city·市实施事项', [label('city', '市实施事项')]],
    ['city-013', []],
    ['创业投资', []],
    ['创业投资（变更）', []],
    ['创业 投资', []],
  ])('%s is a label: %j', (word, expected) => {
    expect(labelsIn(word)).toEqual(expected);
  });

  it.each([
    ['1 city-001 实施专科教育', 'city-001', '1 实施专科教育'],
    ['实施专科教育 CITY-001', 'city-001', '实施专科教育'],
    ['city-001 实施专科教育', 'city-001', '实施专科教育'],
  ])('%s has a label in its cells', (word, id, beside) => {
    expect(labelsIn(word)).toContainEqual({ id, beside });
  });

  it.each([
    ['市级部门 教育局', true],
    ['教育局', true],
    ['教育局 公安局', false],
    ['公安局', false],
    ['', false],
    ['——', false],
  ])('%s agrees with a body: %s', (beside, expected) => {
    expect(agrees(beside, ['济南市教育局', '市级部门'])).toBe(expected);
  });
});

describe('a path', () => {
  const here = { cwd: '/srv/jinan/below', root: '/srv/jinan/catalog', prefix: '../catalog/' };

  it.each([
    ['items/city', true],
    ['items\\city', true],
    ['city-001.yaml', true],
    ['city-001.YML', true],
    ['city-001', false],
    ['city.yaml.old', false],
  ])('%s can only be one: %s', (word, expected) => {
    expect(isPath(word)).toBe(expected);
  });

  it.each([
    ['../catalog/items/city', ['items/city', '../catalog/items/city']],
    ['items/city/', ['items/city']],
    ['./items//', ['items']],
    ['.//items', ['items']],
    ['/srv/jinan/catalog/items', ['items']],
    ['/srv/jinan/catalog', ['']],
    ['../catalog', ['', '../catalog']],
    ['/srv/jinan/elsewhere', []],
    ['..', ['..']],
    ['.', ['']],
    ['items\\city\\city-001.yaml', ['items/city/city-001.yaml']],
    [' items ', ['items']],
  ])('%s may be %j', (word, paths) => {
    expect(pathsTyped(word, here)).toEqual(expect.arrayContaining(paths));
    expect(pathsTyped(word, here).filter((path) => path.startsWith('/'))).toEqual([]);
    if (paths.length === 0) expect(pathsTyped(word, here)).toEqual([]);
  });

  it('is typed before the name of the catalogue, or without it', () => {
    const beside = { cwd: '/srv/jinan', root: null, prefix: 'catalog/' };
    expect(pathsTyped('catalog/items', beside)).toEqual(['items', 'catalog/items']);
    expect(pathsTyped('catalog', beside)).toEqual(['', 'catalog']);
    expect(pathsTyped('catalogue', beside)).toEqual(['catalogue']);
    expect(pathsTyped('items', { ...beside, prefix: '' })).toEqual(['items']);
    // A folder whose name only begins with two dots is inside.
    expect(
      pathsTyped('..x', { cwd: '/srv/jinan/catalog', root: '/srv/jinan/catalog', prefix: '' }),
    ).toEqual(['..x']);
    expect(
      pathsTyped('x', { cwd: '/srv/jinan/catalog', root: '/srv/jinan/catalog', prefix: '' }),
    ).toEqual(['x']);
  });

  it('of a record, with or without its ending', () => {
    const place = { kind: 'item', list: 'city', id: 'city-001' };
    expect(placesTyped('items/city/city-001', here)).toEqual([place]);
    expect(placesTyped('items/city/city-001.yaml', here)).toEqual([place]);
    expect(placesTyped('README.md', here)).toEqual([]);
  });
});
