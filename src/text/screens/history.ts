/** The history of a record. */
import { bilingual } from '../language.ts';

export const historyTexts = bilingual(
  {
    inMerge: '（合并时改的）',
    notCommitted: '还没有提交',
    more: '还有更早的；看全部：--limit all',
  },
  {
    inMerge: '(by hand in a merge)',
    notCommitted: 'not committed',
    more: 'there are older ones; all: --limit all',
  },
);
