/** A record in conflict. */
import { bilingual } from '../language.ts';

export const conflictTexts = bilingual(
  {
    deleted: '（这一边删除了）',
    unreadable: '（读不出）',
  },
  {
    deleted: ' (deleted there)',
    unreadable: ' (unreadable)',
  },
);
