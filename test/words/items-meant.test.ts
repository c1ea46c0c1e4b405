/** An item by every word people have for it, and several items by one word. */
import { describe, expect, it } from 'vitest';
import { itemShelfOf } from '../../src/catalogue/shelf.ts';
import { loadPinyin } from '../../src/text/pinyin.ts';
import { itemMeant, type ItemPlace, itemsOfWord } from '../../src/words/items.ts';
import type { NotMeant } from '../../src/words/meant.ts';
import { nearestItems } from '../../src/words/near-items.ts';
import {
  buildCatalogue,
  type CatalogueParts,
  find,
  makeItem,
} from '../support/catalogue-builder.ts';

const HERE = { cwd: '/srv/jinan', root: '/srv/jinan/catalog', prefix: 'catalog/' };

function more(parts: CatalogueParts): void {
  const add = (number: number, about: Parameters<typeof makeItem>[2]): void => {
    parts.items.push({ value: makeItem('city', number, about) });
  };
  find(parts.items, 'city-002').code = '37ab01013000';
  add(13, { name: '创业投资企业备案管理', subitem: '变更' });
  add(14, { name: '创业投资企业备案管理', subitem: '注销' });
  add(15, { name: '企业、个体工商户登记' });
}

const broken = (parts: CatalogueParts): void => {
  more(parts);
  parts.unusable.push({
    kind: 'item',
    path: 'items/city/city-099.yaml',
    id: 'city-099',
    list: 'city',
    value: undefined,
  });
};

function told(failed: NotMeant): string {
  switch (failed.kind) {
    case 'none': {
      const { part } = failed;
      const near = failed.near.map(({ id, name }) => `${id}${name === null ? '' : ` ${name}`}`);
      const absent = part === undefined ? '' : ` (${part.absent.join()} of ${part.last ?? '?'})`;
      return `none ${failed.word}: ${near.join(', ')}${absent}`;
    }
    case 'several':
      return `several: ${failed.candidates.map(({ id }) => id).join(', ')}`;
    case 'unusable':
      return `unusable: ${failed.path}`;
    case 'senseless':
      return `senseless: ${JSON.stringify(failed.sense)}`;
  }
}

async function meant(
  word: string,
  place: Partial<ItemPlace> = {},
  change: (parts: CatalogueParts) => void = more,
): Promise<string[]> {
  const shelf = itemShelfOf(buildCatalogue(change));
  const { items, failed } = await itemsOfWord(shelf, word, { list: null, ...place }, loadPinyin);
  return [...items.map(({ id }) => id), ...failed.map(told)];
}

describe('an item', () => {
  it.each<[string, string[]]>([
    ['city-001', ['city-001']],
    ['ＣＩＴＹ－001', ['city-001']],
    ['city-001、city-003', ['city-001', 'city-003']],
    ['city-001..city-003', ['city-001', 'city-002', 'city-003']],
    ['city-013至015', ['city-013', 'city-014', 'city-015']],
    ['city-014..016', ['city-014', 'city-015', 'none city-014..016:  (city-016 of city-015)']],
    ['city-003..city-001', ['senseless: {"what":"range","why":"order"}']],
    ['city-001..zone-002', ['senseless: {"what":"range","why":"prefix"}']],
    ['city-13', ['none city-13: city-013 创业投资企业备案管理（变更）']],
    ['city-0001', ['none city-0001: city-001 实施专科教育的民办学校设立审批']],
    ['zone-09', ['none zone-09: zone-001 外商投资项目核准']],
    ['37AB01013000', ['city-002']],
    ['37ab 0101 3000', ['city-002']],
    ['实施专科教育的民办学校设立审批', ['city-001']],
    ['创业投资企业备案管理（变更）', ['city-013']],
    ['创业投资企业备案管理', ['several: city-013, city-014']],
    ['专科教育', ['city-001']],
    ['项目', ['several: zone-001, zone-002']],
    ['企业、个体工商户登记', ['city-015']],
    ['专科教育、枪支行为', ['city-001', 'city-003']],
    [
      '专科教育、没有这种事',
      ['none 专科教育、没有这种事: city-001 实施专科教育的民办学校设立审批'],
    ],
    ['city-013（创业投资企业备案管理）', ['city-013']],
    ['2 city-002 行政许可 高等教育自学考试专业设立审批', ['city-002']],
    ['city-013 教育', ['none city-013 教育: city-013 创业投资企业备案管理（变更）']],
    ['items/city/city-001.yaml', ['city-001']],
    ['catalog/claims/city/city-002', ['city-002']],
    ['services/zone/jn-laiwu/zone-001.yaml', ['zone-001']],
    ['items/zone/city-001.yaml', ['none items/zone/city-001.yaml: ']],
    ['lists/city.yaml', ['none lists/city.yaml: ']],
    [
      '高等教育自学考试专业设置审批',
      ['none 高等教育自学考试专业设置审批: city-002 高等教育自学考试专业设立审批'],
    ],
    ['wstz', ['zone-001']],
    ['wstzxmhz', ['zone-001']],
    ['cytzqybagl', ['several: city-013, city-014']],
    ['案', ['none 案: ']],
    ['', ['none : ']],
  ])('%s: %j', async (word, expected) => {
    expect(await meant(word, { here: HERE })).toEqual(expected);
  });

  it.each<[string, string | null, string[]]>([
    ['13', null, ['city-013']],
    ['第13项', null, ['city-013']],
    ['1', 'city', ['city-001']],
    ['1', 'zone', ['zone-001']],
    ['1', null, ['several: city-001, zone-001']],
    ['2..3', null, ['several: city-002..city-003, zone-002']],
    ['1-3', 'city', ['city-001', 'city-002', 'city-003']],
    ['13..17', null, ['city-013', 'city-014', 'city-015', 'none 13..17:  (16,17 of ?)']],
    ['99', null, ['none 99: ']],
    ['99', 'city', ['none city 99: ']],
    ['3..1', 'city', ['senseless: {"what":"range","why":"order"}']],
  ])('序号 %s of the list %s: %j', async (word, list, expected) => {
    expect(await meant(word, { list })).toEqual(expected);
  });

  it('of a range that no list has not more is counted than a hundred', async () => {
    const shelf = itemShelfOf(buildCatalogue());
    const { failed } = await itemsOfWord(shelf, '501..999', { list: null }, loadPinyin);
    expect(failed).toMatchObject([{ kind: 'none', part: { last: null } }]);
    expect(failed[0]?.kind === 'none' && failed[0].part?.absent.length).toBe(100);
    expect(failed[0]?.kind === 'none' && failed[0].part?.absent.at(-1)).toBe('600');
  });

  it('序号 are in order, whatever the names of the files', async () => {
    const turned = (parts: CatalogueParts): void => {
      find(parts.items, 'city-001').number = 3;
      find(parts.items, 'city-003').number = 1;
    };
    expect(await meant('1..3', { list: 'city' }, turned)).toEqual([
      'city-003',
      'city-002',
      'city-001',
    ]);
  });

  it('a whole name comes before a part of another; so does the whole of initials', async () => {
    const longer = (parts: CatalogueParts): void => {
      more(parts);
      parts.items.push(
        { value: makeItem('city', 16, { name: '外商投资项目核准变更' }) },
        { value: makeItem('city', 17, { name: '企业登记', subitem: '变更' }) },
        { value: makeItem('city', 18, { name: '外资企业登记' }) },
      );
    };
    expect(await meant('外商投资项目核准', {}, longer)).toEqual(['zone-001']);
    expect(await meant('企业登记', {}, longer)).toEqual(['city-017']);
    expect(await meant('企业登记变更', {}, longer)).toEqual(['city-017']);
    expect(await meant('wstzxmhz', {}, longer)).toEqual(['zone-001']);
    expect(await meant('wstzxm', {}, longer)).toEqual(['several: city-016, zone-001']);
  });

  it('the same number with other noughts is meant before any nearer id', async () => {
    const many = (parts: CatalogueParts): void => {
      for (const number of [10, 20, 101]) parts.items.push({ value: makeItem('city', number) });
    };
    expect(await meant('city-10', {}, many)).toEqual(['none city-10: city-010 第10类学校设立审批']);
    expect(await meant('city-0101', {}, many)).toEqual([
      'none city-0101: city-101 第101类学校设立审批',
    ]);
    expect(await meant('city-00020', {}, many)).toEqual([
      'none city-00020: city-020 第20类学校设立审批',
    ]);
  });

  it('several names in one word, with more signs between them', async () => {
    expect(await meant('专科教育；；枪支行为，')).toEqual(['city-001', 'city-003']);
  });

  it('a name counts within its list', async () => {
    expect(await meant('审批', { list: 'zone' })).toEqual(['zone-002']);
    expect(await meant('专科教育', { list: 'zone' })).toEqual(['none 专科教育: ']);
  });

  it.each<[string, string[]]>([
    ['city-001', ['city-001']],
    ['city-099', ['unusable: items/city/city-099.yaml']],
    ['city-099（某事）', ['unusable: items/city/city-099.yaml']],
    ['items/city/city-099.yaml', ['unusable: items/city/city-099.yaml']],
    ['37ab01013000', ['city-002']],
    // It may be called so as well.
    ['专科教育', ['unusable: items/city/city-099.yaml']],
    ['没有这种事', ['unusable: items/city/city-099.yaml']],
    ['13', ['city-013', 'unusable: items/city/city-099.yaml']],
    ['99', ['unusable: items/city/city-099.yaml', 'none 99: ']],
  ])('where one cannot be read, %s: %j', async (word, expected) => {
    expect(await meant(word, { here: HERE }, broken)).toEqual(expected);
  });

  it('the dictionary is loaded only for letters that are nothing else', async () => {
    const shelf = itemShelfOf(buildCatalogue(more));
    const never = (): never => {
      throw new Error('not needed');
    };
    for (const word of ['city-001', '专科教育', '没有这种事', '项目']) {
      await expect(itemsOfWord(shelf, word, { list: null }, never)).resolves.toBeDefined();
    }
    await expect(itemsOfWord(shelf, 'wstz', { list: null }, never)).rejects.toThrow('not needed');
  });
});

describe('one item', () => {
  const one = async (word: string) =>
    itemMeant(itemShelfOf(buildCatalogue(more)), word, { list: null }, loadPinyin);

  it('is found, or one of several, or none', async () => {
    expect(await one('city-013')).toMatchObject({ kind: 'found', value: { id: 'city-013' } });
    expect(await one('city-013..014')).toEqual({
      kind: 'several',
      what: 'item',
      word: 'city-013..014',
      candidates: [
        { id: 'city-013', name: '创业投资企业备案管理（变更）' },
        { id: 'city-014', name: '创业投资企业备案管理（注销）' },
      ],
    });
    expect(await one('city-001、city-999')).toMatchObject({ kind: 'none', what: 'item' });
  });
});

describe('the items nearest to a word', () => {
  const near = (word: string, most: number): string[] =>
    nearestItems(buildCatalogue(more).items.values(), word, most).map(({ id }) => id);

  it('are those whose names have most in common, the best first', () => {
    expect(near('创业投资企业备案变更', 3)).toEqual(['city-013', 'city-014', 'zone-002']);
    expect(near('创业投资企业备案变更', 1)).toEqual(['city-013']);
  });

  it('are none where a third is not common, or nothing can be', () => {
    expect(near('完全不同的事项名称', 3)).toEqual([]);
    expect(near('案', 3)).toEqual([]);
    expect(near('', 3)).toEqual([]);
  });
});
