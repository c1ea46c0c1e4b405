import { bilingual } from '../language.ts';

const EXAMPLES = ['renling explain', 'renling explain RL403', 'renling explain RL5'];

export const explainTexts = bilingual(
  {
    code: '检查编号，如 RL403，或一类编号，如 RL4；不写则列出全部',
    examples: [...EXAMPLES, 'renling explain RL403 --lang en'],
    unknown: (code: string) => `没有检查编号“${code}”`,
    allCodes: '全部编号：renling explain',
    didYouMean: (near: string) => `是不是 ${near}？全部编号：renling explain`,
  },
  {
    code: 'a code such as RL403, or a family such as RL4; without one, all are listed',
    examples: [...EXAMPLES, 'renling explain RL403 --lang zh'],
    unknown: (code) => `there is no code “${code}”`,
    allCodes: 'all codes: renling explain',
    didYouMean: (near) => `did you mean ${near}? All codes: renling explain`,
  },
);
