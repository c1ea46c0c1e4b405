/** Why an agreement was not signed, announced, filed or ended, and what to do about it. */
import type { StepRefusal } from '../../actions/delegation/step.ts';
import type { Lack } from '../../model/agreement-elements.ts';
import { elementName } from '../agreement-words.ts';
import { type Bilingual, bilingual, type Language } from '../language.ts';
import type { Called, SentencesOf } from '../said.ts';

export interface StepPlace extends Pick<Called, 'body'> {
  /** Id of the agreement. */
  readonly id: string;
  /** Its file, as the reader would type it. */
  readonly file: string;
}

export type StepSentences = SentencesOf<StepRefusal, StepPlace>;

function names(lacks: readonly Lack[], how: Lack['how'], language: Language): string {
  return lacks
    .filter((lack) => lack.how === how)
    .map(({ element }) => elementName(element, language))
    .join(language === 'zh' ? '、' : ', ');
}

export const stepRefusals: Bilingual<StepSentences> = bilingual<StepSentences>(
  {
    future: ({ date, day }) => ({
      message: `${date} 还没有到（今天按 ${day} 算）`,
      hint: '办完以后再登记',
    }),
    'before-signing': ({ date, signed }) => ({
      message: `${date} 早于签订日期 ${signed}`,
      hint: `日期写 ${signed} 或以后`,
    }),
    'term-backwards': ({ from, to }) => ({
      message: `期限倒了：${from} 起，${to} 止`,
      hint: '--to 不能早于 --from',
    }),
    'term-over': ({ to, date }) => ({
      message: `期限到 ${to} 为止，早于签订日期 ${date}`,
      hint: '核对 --to 和 --date',
    }),
    lacking: ({ lacks }, { file }) => {
      const absent = names(lacks, 'absent', 'zh');
      const unwritten = names(lacks, 'unwritten', 'zh');
      return {
        message: [
          absent === '' ? '' : `缺少${absent}`,
          unwritten === '' ? '' : `${unwritten}还写着“（待填写）”`,
        ]
          .filter((part) => part !== '')
          .join('；'),
        hint: `在 ${file} 里按协议文本填写；期限用 --from、--to`,
      };
    },
    'items-changed': ({ items }) => ({
      message: `拟订以后事项内容改过：${items.join('、')}`,
      hint: `核对改了什么（renling log ${items[0] ?? ''}），协议按现在的内容签的加 --restamp`,
    }),
    'items-gone': ({ items }, { file }) => ({
      message: `目录里没有这些事项：${items.join('、')}`,
      hint: `在 ${file} 里改正`,
    }),
    'not-claimed': ({ delegate, items }, { body }) => ({
      message: `${body(delegate)}没有认领 ${items.join('、')}`,
      hint: `先认领：renling claim ${items.join(' ')} --org ${body(delegate)}`,
    }),
    'not-signed': (_refusal, { id }) => ({
      message: '协议还没有签订',
      hint: `先登记签订：renling delegation sign ${id} --date 日期`,
    }),
    'signed-otherwise': ({ date }) => ({
      message: `已于 ${date} 签订，日期或期限与这次写的不同`,
      hint: '签过的不能改；另签的：终止这份（renling delegation terminate），再 renling delegation new',
    }),
    terminated: ({ date }) => ({
      message: `协议已终止（${date}）`,
      hint: '另拟一份：renling delegation new',
    }),
    'no-party': (refusal, { body, id }) => ({
      message: `${body(refusal.body)}不是这份协议的委托方或受托方`,
      hint: `看是哪两方：renling delegation show ${id}`,
    }),
    'filed-otherwise': (refusal, { body, file }) => ({
      message: `已于 ${refusal.date} 向${body(refusal.with)}备案`,
      hint: `登记有误的，在 ${file} 里改`,
    }),
  },
  {
    future: ({ date, day }) => ({
      message: `${date} has not come yet (today is ${day})`,
      hint: 'record it when it has happened',
    }),
    'before-signing': ({ date, signed }) => ({
      message: `${date} is before the signature on ${signed}`,
      hint: `give ${signed} or later`,
    }),
    'term-backwards': ({ from, to }) => ({
      message: `the term is the wrong way round: from ${from} to ${to}`,
      hint: '--to must not be before --from',
    }),
    'term-over': ({ to, date }) => ({
      message: `the term ends on ${to}, before the signature on ${date}`,
      hint: 'check --to and --date',
    }),
    lacking: ({ lacks }, { file }) => {
      const absent = names(lacks, 'absent', 'en');
      const unwritten = names(lacks, 'unwritten', 'en');
      return {
        message: [
          absent === '' ? '' : `absent: ${absent}`,
          unwritten === '' ? '' : `still to be written (（待填写）): ${unwritten}`,
        ]
          .filter((part) => part !== '')
          .join('; '),
        hint: `write them in ${file} as agreed; the term by --from and --to`,
      };
    },
    'items-changed': ({ items }) => ({
      message: `changed since it was drafted: ${items.join(', ')}`,
      hint: `see what changed (renling log ${items[0] ?? ''}); if it was signed over the present content add --restamp`,
    }),
    'items-gone': ({ items }, { file }) => ({
      message: `the catalogue has no such items: ${items.join(', ')}`,
      hint: `correct ${file}`,
    }),
    'not-claimed': ({ delegate, items }, { body }) => ({
      message: `${body(delegate)} has not claimed ${items.join(', ')}`,
      hint: `claim first: renling claim ${items.join(' ')} --org ${delegate}`,
    }),
    'not-signed': (_refusal, { id }) => ({
      message: 'it is not signed yet',
      hint: `record the signature first: renling delegation sign ${id} --date DATE`,
    }),
    'signed-otherwise': ({ date }) => ({
      message: `signed on ${date}, with another day or term`,
      hint: 'what was signed stays; for another one: renling delegation terminate, then renling delegation new',
    }),
    terminated: ({ date }) => ({
      message: `it was ended on ${date}`,
      hint: 'draft another: renling delegation new',
    }),
    'no-party': (refusal, { body, id }) => ({
      message: `${body(refusal.body)} is no party of this agreement`,
      hint: `see who is: renling delegation show ${id}`,
    }),
    'filed-otherwise': (refusal, { body, file }) => ({
      message: `filed with ${body(refusal.with)} on ${refusal.date}`,
      hint: `if that is wrong correct ${file}`,
    }),
  },
);
