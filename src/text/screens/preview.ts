/** A merge before it is made. */
import { bilingual } from '../language.ts';

export const previewTexts = bilingual(
  {
    conflict: (branch: string) => `${branch} 有冲突，没有并入预览：`,

    declared: '公布',
    actual: '实有',
    claimed: '已认领',
    declined: '不承接',
    unclaimed: '未认领',
    unreadable: '读不出',
  },
  {
    conflict: (branch) => `${branch} conflicts and is left out of the preview:`,

    declared: 'declared',
    actual: 'actual',
    claimed: 'claimed',
    declined: 'declined',
    unclaimed: 'unclaimed',
    unreadable: 'unreadable',
  },
);
