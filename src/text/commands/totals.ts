import { bilingual } from '../language.ts';

const EXAMPLES = ['renling totals', 'renling totals --list city', 'renling totals --json'];

export const totalsTexts = bilingual(
  {
    list: '只看这张清单',
    examples: EXAMPLES,
    noLists: '没有清单，没有可核对的数目：先在 lists/ 里写明公布的数目（renling init）',
  },
  {
    list: 'only this list',
    examples: EXAMPLES,
    noLists:
      'There is no list, so nothing to compare: declare the totals below lists/ (renling init)',
  },
);
