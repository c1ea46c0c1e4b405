import { bilingual } from '../language.ts';

const EXAMPLES = [
  'renling show city-013',
  'renling show 13 --list zone',
  'renling show 创业投资企业备案',
];

export const showTexts = bilingual(
  {
    item: '事项：标识、编码、序号，或名称中独有的一部分',
    list: '在这张清单里找（配合序号）',
    examples: EXAMPLES,
  },
  {
    item: 'item: id, code, number, or a part of a name that only it has',
    list: 'within this list',
    examples: EXAMPLES,
  },
);
