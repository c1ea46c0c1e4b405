/** Declared and actual totals. */
import { bilingual } from '../language.ts';

export const totalsTexts = bilingual(
  {
    agree: '公布数与实有数全部相符。',
    differ: '公布数与实有数不符，原因见上；逐条位置：renling validate',
    unknown: '有文件读不出来，是否相符不知道：renling validate',
    listId: (list: string) => `（${list}）`,
    all: '合计',
    declared: '公布',
    actual: '实有',
    difference: '差',
    fields: '各领域（公布 → 实有）',
    actualFields: '各领域实有（公布的文件没有分领域的数目）',
    more: (code: string, more: number) => `  ${code} 另有 ${more} 条`,
  },
  {
    agree: 'Declared and actual totals agree.',
    differ: 'Declared and actual totals differ, see above; each place: renling validate',
    unknown:
      'Some files could not be read, so it is not known whether they agree: renling validate',
    listId: (list) => ` (${list})`,
    all: 'All',
    declared: 'declared',
    actual: 'actual',
    difference: 'difference',
    fields: 'By field (declared → actual)',
    actualFields: 'By field, actual (the document declares no numbers by field)',
    more: (code, more) => `  ${code}: ${more} more`,
  },
);
