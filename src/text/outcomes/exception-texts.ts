/** exception new: what was put on record, what comes next, and why it was refused. */
import type { ExceptionRefusal } from '../../actions/exception.ts';
import { ALL_CODES } from '../../findings/registry.ts';
import type { Exception } from '../../model/generated/records.ts';
import { nearest } from '../../model/nearest.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { SentencesOf } from '../said.ts';

export interface ExceptionTexts {
  recorded(exception: Exception, future: boolean): string;
  readonly next: string;
  readonly refusals: SentencesOf<ExceptionRefusal>;
}

const chinese: ExceptionTexts = {
  recorded: ({ id, code, expires }, future) =>
    `${future ? '将' : '已'}登记例外 ${id}：${code} 到 ${expires} 为止`,
  next: '看它接受了什么：renling validate',
  refusals: {
    'unknown-code': ({ code }) => {
      const near = nearest(code, ALL_CODES);
      return {
        message: `没有检查编号“${code}”`,
        hint: near === null ? '编号见 renling validate' : `是不是 ${near}？renling explain ${near}`,
      };
    },
    'fixed-code': ({ code }) => ({
      message: `${code} 不能作例外`,
      hint: `只能改正：renling explain ${code}`,
    }),
    expired: ({ expires, today }) => ({
      message: `到期日 ${expires} 早于今天 ${today}`,
      hint: '--expires 写今天以后的日期',
    }),
    'approved-later': ({ approved }) => ({
      message: `批准日期 ${approved} 还没有到`,
      hint: '批准以后再登记',
    }),
    'id-taken': ({ id, path }, { prefix }) => ({
      message: `已经有例外 ${id}（${prefix}${path}）`,
      hint: '要延期就改它的 expires；另立一条加 --id',
    }),
  },
};

const english: ExceptionTexts = {
  recorded: ({ id, code, expires }, future) =>
    `exception ${id} ${future ? 'would be recorded' : 'recorded'}: ${code} until ${expires}`,
  next: 'see what it accepts: renling validate',
  refusals: {
    'unknown-code': ({ code }) => {
      const near = nearest(code, ALL_CODES);
      return {
        message: `there is no code “${code}”`,
        hint:
          near === null
            ? 'codes are shown by renling validate'
            : `did you mean ${near}? renling explain ${near}`,
      };
    },
    'fixed-code': ({ code }) => ({
      message: `${code} cannot be accepted`,
      hint: `it can only be mended: renling explain ${code}`,
    }),
    expired: ({ expires, today }) => ({
      message: `it would have expired on ${expires}; today is ${today}`,
      hint: 'give --expires a later day',
    }),
    'approved-later': ({ approved }) => ({
      message: `the day of approval ${approved} is still to come`,
      hint: 'record it once it is approved',
    }),
    'id-taken': ({ id, path }, { prefix }) => ({
      message: `there is an exception ${id} (${prefix}${path})`,
      hint: 'to prolong it edit its expires; for another one add --id',
    }),
  },
};

export const exceptionTexts: Bilingual<ExceptionTexts> = bilingual<ExceptionTexts>(
  chinese,
  english,
);
