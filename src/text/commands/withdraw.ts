/** Help of withdraw. */
import { type Bilingual, bilingual } from '../language.ts';

interface WithdrawHelp {
  readonly items: string;
  readonly document: string;
  readonly date: string;
  readonly partly: string;
  readonly note: string;
  readonly dryRun: string;
}

export const withdrawHelp: Bilingual<WithdrawHelp> = bilingual<WithdrawHelp>(
  {
    items: '事项编号或范围',
    document: '收回的文件',
    date: '从哪天起收回',
    partly: '只收回一部分，要写 --note',
    note: '收回哪一部分',
    dryRun: '只看会写什么',
  },
  {
    items: 'ids or ranges',
    document: 'the document that takes them back',
    date: 'from which day on',
    partly: 'in part only; needs --note',
    note: 'which part',
    dryRun: 'show what would be written',
  },
);

export const withdrawExamples: Bilingual<readonly string[]> = bilingual<readonly string[]>(
  [
    'renling withdraw city-013 --document 鲁政字〔2024〕1号 --date 2024-05-01',
    'renling withdraw city-013 --partly --note 危险化学品除外 --document 鲁政字〔2024〕1号 --date 2024-05-01',
  ],
  [
    'renling withdraw city-013 --document NUMBER --date 2024-05-01',
    'renling withdraw city-013 --partly --note PART --document NUMBER --date 2024-05-01',
  ],
);
