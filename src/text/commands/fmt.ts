import { bilingual } from '../language.ts';

const EXAMPLES = ['renling fmt', 'renling fmt --check', 'renling fmt claims/city'];

export const fmtTexts = bilingual(
  {
    paths: '只整理这些文件、文件夹或编号',
    check: '不写，显示差别；有差别以 1 退出',
    examples: EXAMPLES,
    whyNot: {
      unreadable: '读不出来',
      'no-canonical-form': '写法不是记录应有的',
      'not-equal': '整理以后内容会变',
    },
    refused: (file: string, why: string) =>
      `${file} 整理不了（${why}），没有动它；原因见：renling validate ${file}`,
    checked: (records: number, changed: number) =>
      `${records} 个记录，${changed} 个格式不对${changed > 0 ? '；整理：renling fmt' : ''}`,
    formatted: (records: number, changed: number) => `${records} 个记录，整理了 ${changed} 个`,
  },
  {
    paths: 'only these files, folders or ids',
    check: 'write nothing, show the difference; exit 1 if there is one',
    examples: EXAMPLES,
    whyNot: {
      unreadable: 'it cannot be read',
      'no-canonical-form': 'no record is written so',
      'not-equal': 'it would no longer say the same',
    },
    refused: (file, why) =>
      `${file} cannot be formatted (${why}) and was left alone; why: renling validate ${file}`,
    checked: (records, changed) =>
      `${records} records, ${changed} not in canonical form${changed > 0 ? '; mend: renling fmt' : ''}`,
    formatted: (records, changed) => `${records} records, ${changed} formatted`,
  },
);
