import { beforeAll, describe, expect, it } from 'vitest';
import { fullItemName } from '../../src/reports/names.ts';
import { searchItems } from '../../src/reports/search.ts';
import { nearestItems } from '../../src/words/near-items.ts';
import { loadPinyin, type Pinyin } from '../../src/text/pinyin.ts';
import { buildCatalogue, find, makeItem } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue((parts) => {
  parts.items.push(
    { value: makeItem('city', 13, { field: '教育', name: '民办学校设立、变更审批' }) },
    {
      value: makeItem('city', 14, {
        field: '公安',
        name: '对ＶＯＣｓ排放行为的处罚',
        type: '行政处罚',
        authority: 'sd-police',
        basis: [{ law: '中华人民共和国大气污染防治法', article: '第九十九条' }],
      }),
    },
    { value: makeItem('zone', 13, { name: '重庆路段施工许可' }) },
  );
  find(parts.items, 'city-003').code = '370102003000';
});

let pinyin: Pinyin;

beforeAll(async () => {
  pinyin = await loadPinyin();
});

const found = (query: string, latin = false): string[] =>
  searchItems(catalogue, query, latin ? pinyin : null).map(({ item }) => item.id);

describe('search', () => {
  it.each([
    ['part of a name', '自学考试', ['city-002']],
    [
      'words in another order, names before laws',
      '设立 民办',
      ['city-013', 'city-001', 'city-002'],
    ],
    ['one word in another order', '学校民办', ['city-013', 'city-001']],
    ['over punctuation', '设立变更', ['city-013']],
    ['a whole name first', '民办学校设立变更审批', ['city-013']],
    ['half-width for full-width', 'vocs', ['city-014']],
    ['full-width for half-width', '３７０１０２００３０００', ['city-003']],
    ['an id', 'city-002', ['city-002']],
    ['an id in capitals and full width', 'ＣＩＴＹ－００２', ['city-002']],
    ['part of an id', 'zone-0', ['zone-001', 'zone-002', 'zone-013']],
    ['a 序号', '13', ['city-013', 'zone-013']],
    ['第…项', '第13项', ['city-013', 'zone-013']],
    ['第 … 项 with blanks', '第 １３ 项', ['city-013', 'zone-013']],
    ['序号…', '序号13', ['city-013', 'zone-013']],
    ['a code', '370102003000', ['city-003']],
    ['an authority and a word', '省公安厅 枪支', ['city-003']],
    ['an alias of the claimant', '市教育局 自学考试', ['city-002']],
    ['a law', '大气污染防治法', ['city-014']],
    ['a field', '公安', ['city-003', 'city-014']],
    ['only what has every word', '排放 枪支', []],
    ['nothing for nothing', ' 、 ', []],
  ])('%s: %s', (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it.each([
    ['mbxx', ['city-013', 'city-001']],
    ['minban', ['city-013', 'city-001']],
    ['mbxx biangeng', ['city-013']],
    ['cq', ['zone-013']],
    ['mbxx 专科', ['city-001']],
    ['sgat', ['city-003', 'city-014']],
    ['ci', []],
  ])('pinyin %s', (query, expected) => {
    expect(found(query, true)).toEqual(expected);
  });

  it('marks in the name what was found', () => {
    const [hit] = searchItems(catalogue, '设立变更 民办', null);
    const name = hit === undefined ? '' : fullItemName(hit.item.value);
    expect(hit?.nameMarks.map(({ start, end }) => name.slice(start, end))).toEqual([
      '民办',
      '设立、变更',
    ]);
  });

  it('says what was found outside the name', () => {
    const [hit] = searchItems(catalogue, '大气污染', null);
    expect(hit?.elsewhere).toEqual([
      { place: 'law', text: '《中华人民共和国大气污染防治法》第九十九条' },
    ]);
  });
});

it.each([
  ['民办学校撤销', ['city-013', 'city-001']],
  ['完全不相干的话', []],
  ['', []],
])('nearest to “%s”', (query, expected) => {
  expect(nearestItems(catalogue.items.values(), query, 2).map(({ id }) => id)).toEqual(expected);
});
