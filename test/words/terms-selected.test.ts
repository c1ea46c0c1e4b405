/** Lists, fields, types by their words; and the items that words and filters choose together. */
import { describe, expect, it } from 'vitest';
import { itemShelfOf } from '../../src/catalogue/shelf.ts';
import { loadPinyin } from '../../src/text/pinyin.ts';
import type { Meant } from '../../src/words/meant.ts';
import { isFilter, type ItemFilter, selectItems } from '../../src/words/select-items.ts';
import { fieldMeant, listMeant, termMeant, typeMeant } from '../../src/words/terms.ts';
import { buildCatalogue, type CatalogueParts, find } from '../support/catalogue-builder.ts';

const HERE = { cwd: '/srv/jinan', root: '/srv/jinan/catalog', prefix: 'catalog/' };

const lost =
  (kind: 'list' | 'item', path: string, id: string, list: string | null) =>
  (parts: CatalogueParts): void => {
    parts.unusable.push({ kind, path, id, list, value: undefined });
  };
const lostList = lost('list', 'lists/broken.yaml', 'broken', null);
const lostItem = lost('item', 'items/city/city-099.yaml', 'city-099', 'city');

function told<T>(meant: Meant<T>, of: (value: T) => string): string {
  switch (meant.kind) {
    case 'found':
      return of(meant.value);
    case 'several':
      return `several ${meant.what}: ${meant.candidates.map(({ id, name }) => `${id}/${name ?? ''}`).join(' ')}`;
    case 'none':
      return `none ${meant.what}: ${meant.near.map(({ id }) => id).join(' ')} of ${meant.known.join(' ')}`;
    case 'unusable':
      return `unusable ${meant.what}: ${meant.path}`;
    case 'senseless':
      return meant.kind;
  }
}

const nothing = (): void => undefined;

describe('a list', () => {
  it.each<[string, (parts: CatalogueParts) => void, string]>([
    ['city', nothing, 'city'],
    [' ＣＩＴＹ', nothing, 'city'],
    ['市实施事项', nothing, 'city'],
    ['开发区', nothing, 'zone'],
    ['实施事项', nothing, 'several list: city/市实施事项 zone/开发区实施事项'],
    ['city：市实施事项', nothing, 'city'],
    ['city：开发区实施事项', nothing, 'none list: 开发区实施事项 of city zone'],
    ['lists/zone.yaml', nothing, 'zone'],
    ['items/zone/zone-001.yaml', nothing, 'none list:  of city zone'],
    ['citi', nothing, 'none list: city of city zone'],
    ['县', nothing, 'none list:  of city zone'],
    ['', nothing, 'none list:  of city zone'],
    ['broken', lostList, 'unusable list: lists/broken.yaml'],
    ['lists/broken', lostList, 'unusable list: lists/broken.yaml'],
    ['city', lostList, 'city'],
    ['city：市实施事项', lostList, 'city'],
    // The one that cannot be read may have it too.
    ['开发区', lostList, 'unusable list: lists/broken.yaml'],
    ['县级', lostList, 'unusable list: lists/broken.yaml'],
  ])('%s: %s%s', (word, change, expected) => {
    const meant = listMeant(itemShelfOf(buildCatalogue(change)), word, HERE);
    expect(told(meant, ({ id }) => id)).toBe(expected);
  });

  it('a whole title comes before a part of another', () => {
    const longer = (parts: CatalogueParts): void => {
      find(parts.lists, 'zone').title = '市实施事项补充';
    };
    const shelf = itemShelfOf(buildCatalogue(longer));
    expect(told(listMeant(shelf, '市实施事项'), ({ id }) => id)).toBe('city');
    expect(told(listMeant(shelf, '补充'), ({ id }) => id)).toBe('zone');
  });

  it('by its path only where there are files', () => {
    expect(listMeant(itemShelfOf(buildCatalogue()), 'lists/zone.yaml').kind).toBe('none');
  });
});

describe('a field', () => {
  const health = (parts: CatalogueParts): void => {
    find(parts.items, 'zone-001').field = '卫生健康';
    find(parts.items, 'zone-002').field = '卫生监督';
  };
  const both = (parts: CatalogueParts): void => {
    health(parts);
    lostItem(parts);
  };

  it.each<[string, (parts: CatalogueParts) => void, string]>([
    ['教育', nothing, '教育'],
    [' 教 育', nothing, '教育'],
    ['卫生健康', health, '卫生健康'],
    ['健康', health, '卫生健康'],
    ['卫生', health, 'several field: 卫生健康/ 卫生监督/'],
    ['交通', nothing, 'none field:  of 教育 公安'],
    ['公交', nothing, 'none field: 公安 of 教育 公安'],
    ['', nothing, 'none field:  of 教育 公安'],
    ['教育', both, '教育'],
    ['卫生健康', both, '卫生健康'],
    ['健康', both, 'unusable field: items/city/city-099.yaml'],
    ['交通', lostItem, 'unusable field: items/city/city-099.yaml'],
    ['交通', lostList, 'unusable field: lists/broken.yaml'],
    ['教育', lostList, '教育'],
  ])('%s: %s%s', (word, change, expected) => {
    expect(told(fieldMeant(itemShelfOf(buildCatalogue(change)), word), String)).toBe(expected);
  });
});

describe('a field that is part of another', () => {
  it('is meant whole', () => {
    const longer = (parts: CatalogueParts): void => {
      find(parts.items, 'zone-001').field = '卫生';
      find(parts.items, 'zone-002').field = '卫生监督';
    };
    expect(told(fieldMeant(itemShelfOf(buildCatalogue(longer)), '卫生'), String)).toBe('卫生');
  });

  it('that a list declares is found without reading an item', () => {
    const shelf = itemShelfOf(buildCatalogue());
    const itemsOf = (): never => {
      throw new Error('not needed');
    };
    expect(told(fieldMeant({ ...shelf, itemsOf }, '教育'), String)).toBe('教育');
  });
});

describe('words of a closed set', () => {
  it.each([
    ['行政许可', '行政许可'],
    ['许可', '行政许可'],
    ['行政监督', '行政检查'],
  ])('the type %s is %s', (word, type) => {
    expect(typeMeant(word)).toEqual({ kind: 'found', value: type });
  });

  it('no type: the nearest, and all there are', () => {
    const meant = typeMeant('行政许克');
    expect(meant).toMatchObject({
      kind: 'none',
      what: 'type',
      near: [{ id: '行政许可', name: null }],
    });
    expect(meant.kind === 'none' && meant.known.length).toBe(10);
  });

  it('whole, in any width', () => {
    const modes = ['下放', '委托'] as const;
    expect(termMeant('mode', modes, ' 下 放')).toEqual({ kind: 'found', value: '下放' });
    expect(termMeant('mode', modes, '下')).toMatchObject({
      kind: 'none',
      word: '下',
      known: modes,
    });
    expect(termMeant('decision', ['不承接'], '承接')).toMatchObject({ kind: 'none', near: [] });
  });
});

describe('items chosen', () => {
  async function chosen(
    words: readonly string[],
    filter: ItemFilter,
    change: (parts: CatalogueParts) => void = nothing,
    fits?: (id: string) => boolean,
  ) {
    const shelf = itemShelfOf(buildCatalogue(change));
    const place = {
      here: HERE,
      ...(fits && { fits: ({ id }: { readonly id: string }) => fits(id) }),
    };
    const meant = await selectItems(shelf, words, filter, place, loadPinyin);
    if (meant.kind !== 'found') return told(meant, String);
    const { items, failed, byFilter, matching } = meant.value;
    return {
      items: items.map(({ id }) => id),
      failed: failed.map((one) => told(one as Meant<never>, String)),
      byFilter,
      matching,
    };
  }
  const all = ['city-001', 'city-002', 'city-003', 'zone-001', 'zone-002'];
  const byWords = (...items: string[]) => ({
    items,
    failed: [],
    byFilter: false,
    matching: items.length,
  });
  const byFilter = (...items: string[]) => ({
    items,
    failed: [],
    byFilter: true,
    matching: items.length,
  });

  it('by words alone, each once, in their order', async () => {
    expect(await chosen(['city-003', 'city-001', 'city-003'], {})).toEqual(
      byWords('city-003', 'city-001'),
    );
    expect(await chosen([], {})).toEqual(byFilter());
  });

  it.each<[ItemFilter, string[]]>([
    [{ list: 'zone' }, ['zone-001', 'zone-002']],
    [{ list: '市实施' }, ['city-001', 'city-002', 'city-003']],
    [{ list: 'lists/zone.yaml' }, ['zone-001', 'zone-002']],
    [{ type: '处罚' }, ['city-003']],
    [{ field: '教育' }, ['city-001', 'city-002']],
    [{ field: '教育', type: '处罚' }, []],
    [{ list: 'zone', type: '许可' }, ['zone-001', 'zone-002']],
  ])('by %j alone: %j', async (filter, items) => {
    expect(await chosen([], filter)).toEqual(byFilter(...items));
  });

  it('words within a filter', async () => {
    expect(await chosen(['city-001', 'city-003'], { type: '许可' })).toEqual(byWords('city-001'));
    expect(await chosen(['1'], { list: 'zone' })).toEqual(byWords('zone-001'));
  });

  it('by 序号 within a list', async () => {
    const turned = (parts: CatalogueParts): void => {
      find(parts.items, 'city-001').number = 3;
      find(parts.items, 'city-003').number = 1;
    };
    expect(await chosen([], { type: '许可' }, turned)).toEqual(
      byFilter('city-002', 'city-001', 'zone-001', 'zone-002'),
    );
  });

  it('what a filter takes is narrowed by what the command asks of items; words are not', async () => {
    const odd = (id: string): boolean => id.endsWith('1');
    expect(await chosen([], { type: '许可' }, nothing, odd)).toEqual({
      ...byFilter('city-001', 'zone-001'),
      matching: 4,
    });
    expect(await chosen(['city-002'], {}, nothing, odd)).toEqual(byWords('city-002'));
  });

  it('beside what fails', async () => {
    expect(await chosen(['city-001', 'city-999'], {})).toEqual({
      ...byWords('city-001'),
      failed: ['none item:  of '],
    });
  });

  it.each<[ItemFilter, string]>([
    [{ list: 'x' }, 'none list:  of city zone'],
    [{ type: 'x' }, 'none type: '],
    [{ field: '交通' }, 'none field: '],
  ])('not at all where a word of %j means nothing', async (filter, expected) => {
    expect(await chosen(['city-001'], filter)).toContain(expected);
  });

  it('what cannot be read is named, item or list', async () => {
    expect(await chosen([], { type: '处罚' }, lostItem)).toEqual({
      ...byFilter('city-003'),
      failed: ['unusable item: items/city/city-099.yaml'],
    });
    expect(await chosen([], { type: '处罚' }, lostList)).toEqual({
      ...byFilter('city-003'),
      failed: ['unusable item: lists/broken.yaml'],
    });
  });

  it.each<[ItemFilter, boolean]>([
    [{}, false],
    [{ list: undefined }, false],
    [{ list: 'city' }, true],
    [{ type: '许可' }, true],
    [{ field: '教育' }, true],
  ])('%j is a filter: %s', (filter, expected) => {
    expect(isFilter(filter)).toBe(expected);
  });

  it('every item by lists alone', async () => {
    const [city, zone] = [await chosen([], { list: 'city' }), await chosen([], { list: 'zone' })];
    expect([city, zone].flatMap((one) => (typeof one === 'string' ? [] : one.items))).toEqual(all);
  });
});
