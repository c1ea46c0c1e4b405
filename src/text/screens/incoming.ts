/** Claims on other branches. */
import { bilingual } from '../language.ts';

export const incomingTexts = bilingual(
  {
    differs: '和这里的改动不一致',
    contradict: '别的分支之间不一致',
    others: '别的分支上的认领和决定',
    here: '这里',
    counted: (what: string, items: number) => `${what} ${items} 项：`,

    inBrackets: (count: number) => `（${count}）`,
  },
  {
    differs: 'Other than what is changed here',
    contradict: 'Branches that contradict each other',
    others: 'Claims and decisions on other branches',
    here: 'here',
    counted: (what, items) => `${what}, ${items}: `,

    inBrackets: (count) => ` (${count})`,
  },
);
