import { bilingual } from '../language.ts';

const EXAMPLES = ['renling overdue'];

export const overdueTexts = bilingual(
  {
    days: '看今后多少日内到期的，默认 30',
    org: '只看这个单位',
    notice: '写督办单，每个单位一份',
    out: '督办单写到这个文件夹',
    overwrite: '覆盖已有的督办单',
    exitCode: '有逾期的就以 1 退出',
    examples: [
      ...EXAMPLES,
      'renling overdue --as-of 2020-09-09 --org 市教育局',
      'renling overdue --notice --out 督办单',
    ],
    outWithoutNotice: '--out 要和 --notice 一起用',
    badDays: (text: string) => `--days：“${text}”不是日数`,
    goodDays: '写 0 到 9999 的整数',
    nobodys: (count: number) => `有 ${count} 项没有登记主管单位，不知道该督办谁：renling overdue`,
    nobody: '没有需要督办的。',
  },
  {
    days: 'days ahead; default 30',
    org: 'only this body',
    notice: 'write a reminder (督办单) for each body',
    out: 'folder for the reminders',
    overwrite: 'replace reminders that are there',
    exitCode: 'exit 1 when anything is late',
    examples: [
      ...EXAMPLES,
      'renling overdue --as-of 2020-09-09 --org jn-education',
      'renling overdue --notice --out notices',
    ],
    outWithoutNotice: '--out goes with --notice',
    badDays: (text) => `--days: “${text}” is no number of days`,
    goodDays: 'a whole number from 0 to 9999',
    nobodys: (count) =>
      `${count} have no competent body, so nobody can be reminded: renling overdue`,
    nobody: 'There is nobody to remind.',
  },
);
