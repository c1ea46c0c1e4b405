import { bilingual } from '../language.ts';

const EXAMPLES = [
  'renling search 民办 设立',
  'renling search mbxx',
  'renling search 第13项',
  'renling search 省教育厅 处罚',
];

export const searchTexts = bilingual(
  {
    words: '名称的一部分（次序不限）、拼音首字母、序号、标识、编码、省级部门或法律',
    all: '列出全部结果',
    examples: EXAMPLES,
    nothingToSearch: '没有写要查什么',
    notFound: (query: string) => `没有找到“${query}”`,
    fewerWords: '少写几个字，或用拼音首字母，如 mbxx；全部事项：renling list',
    near: (names: readonly string[]) => `相近的：${names.join('；')}`,
  },
  {
    words: 'parts of a name in any order, pinyin initials, number, id, code, authority or law',
    all: 'show all hits',
    examples: EXAMPLES,
    nothingToSearch: 'nothing to search for',
    notFound: (query) => `nothing found for “${query}”`,
    fewerWords: 'fewer words, or pinyin initials such as mbxx; all items: renling list',
    near: (names) => `near: ${names.join('; ')}`,
  },
);
