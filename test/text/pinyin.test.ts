import { beforeAll, describe, expect, it } from 'vitest';
import { isPinyinQuery, loadPinyin, type Pinyin } from '../../src/text/pinyin.ts';

let pinyin: Pinyin;

beforeAll(async () => {
  pinyin = await loadPinyin();
});

describe('initials', () => {
  it.each([
    ['重庆', 'cq'],
    ['市教育局', 'sjyj'],
    ['济南市行政审批服务局', 'jnsxzspfwj'],
    ['银行业', 'yhy'],
    ['（A级）旅游景区', 'ajlyjq'],
    ['１２类', '12l'],
    ['', ''],
  ])('%s → %s in context', (text, initials) => {
    expect(pinyin.initials(text)[0]).toBe(initials);
  });

  it('gives other readings after that of the word', () => {
    expect(pinyin.initials('重庆')).toEqual(['cq', 'zq']);
  });
});

describe('match', () => {
  const SCHOOL = '实施专科教育的民办学校设立审批';

  it.each([
    ['mbxx', SCHOOL, '民办学校'],
    ['MBXX', SCHOOL, '民办学校'],
    ['minban', SCHOOL, '民办'],
    ['min ban', SCHOOL, '民办'],
    ['mbxuexiao', SCHOOL, '民办学校'],
    ['minb', SCHOOL, '民办'],
    ['sszk', SCHOOL, '实施专科'],
    ['shishi', SCHOOL, '实施'],
    ['zhkjy', SCHOOL, '专科教育'],
    ['ｍｂ', SCHOOL, '民办'],
    ['lvhua', '城市绿化工程', '绿化'],
    ['cq', '重庆市', '重庆'],
    ['zq', '重庆市', '重庆'],
    ['ajl', '对A级旅游景区的处罚', 'A级旅'],
  ])('%s finds in %s: %s', (letters, text, found) => {
    const match = pinyin.match(letters, text);
    expect(match === null ? null : text.slice(match.start, match.end)).toBe(found);
  });

  it.each([
    ['mbdx', SCHOOL],
    ['mbx x x', SCHOOL],
    ['', SCHOOL],
    ['a', '教育'],
  ])('“%s” does not find %s', (letters, text) => {
    expect(pinyin.match(letters, text)).toBeNull();
  });

  it('tells the whole from a part, and another reading from that of the word', () => {
    expect(pinyin.match('mb', '民办')).toMatchObject({ whole: true, inContext: true });
    expect(pinyin.match('mb', '民办学校')).toMatchObject({ whole: false });
    expect(pinyin.match('zq', '重庆')).toMatchObject({ inContext: false });
  });
});

it.each([
  ['mbxx', true],
  ['min ban', true],
  ["xi'an", true],
  ['city-001', false],
  ['民办', false],
  ['13', false],
  ['', false],
])('“%s” is taken for pinyin: %s', (text, expected) => {
  expect(isPinyinQuery(text)).toBe(expected);
});
