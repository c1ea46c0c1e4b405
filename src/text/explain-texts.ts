/** The headings and standing sentences of a code's page and of `renling explain`. */
import { bilingual } from './language.ts';

export interface ExplainTexts {
  readonly why: string;
  readonly example: string;
  readonly otherExamples: string;
  readonly fix: string;
  /** Of codes that settings cannot lower. */
  readonly fixed: string;
  readonly settable: string;
}

export const explainTexts = bilingual<ExplainTexts>(
  {
    why: '为什么要查',
    example: '查到时这样显示',
    otherExamples: '其他情形',
    fix: '怎样改',
    fixed: '级别不能调低，也不能用例外接受。',
    settable:
      '级别可以在 catalog.yaml 的 rules.severity 中调整；个别情形确需放过的，报批后在 exceptions/ 中登记例外。',
  },
  {
    why: 'Why it is checked',
    example: 'What it looks like',
    otherExamples: 'Other cases',
    fix: 'How to mend it',
    fixed: 'Its severity cannot be lowered, and no exception can accept it.',
    settable:
      'Its severity can be set under rules.severity in catalog.yaml; a single case is accepted, once approved, by a record in exceptions/.',
  },
);
