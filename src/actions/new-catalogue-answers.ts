/** What is wrong with an answer to a question of `init`, as data; and answers → what the options take. Pure. */
import { BODY_KINDS } from '../model/body-nature.ts';
import { parseDate } from '../model/dates.ts';
import { isId } from '../model/ids.ts';
import { ITEM_TYPES } from '../model/item-types.ts';

export type TypedQuestion =
  | 'title'
  | 'document'
  | 'number'
  | 'published'
  | 'days'
  | 'listId'
  | 'listTitle'
  | 'claimants'
  | 'types';

export type AnswerProblem =
  | { readonly kind: 'empty' }
  /** Answers are put together with `|` between them. */
  | { readonly kind: 'bar' }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'no-days' }
  | { readonly kind: 'no-id' }
  | { readonly kind: 'same-id'; readonly id: string }
  | { readonly kind: 'no-kind'; readonly word: string; readonly kinds: readonly string[] }
  | { readonly kind: 'no-type-count'; readonly word: string };

const MAY_BE_EMPTY: ReadonlySet<TypedQuestion> = new Set(['number', 'published', 'days']);

/** `taken`: ids of the lists there are. */
export function answerProblem(
  question: TypedQuestion,
  answer: string,
  taken: ReadonlySet<string>,
): AnswerProblem | null {
  if (answer === '') return MAY_BE_EMPTY.has(question) ? null : { kind: 'empty' };
  if (question !== 'title' && /[|｜]/u.test(answer)) return { kind: 'bar' };
  switch (question) {
    case 'published':
      return parseDate(answer) === null ? { kind: 'no-day' } : null;
    case 'days':
      return isNumberOfDays(answer) ? null : { kind: 'no-days' };
    case 'listId':
      if (!isId(answer)) return { kind: 'no-id' };
      return taken.has(answer) ? { kind: 'same-id', id: answer } : null;
    case 'claimants': {
      const word = words(answer).find((one) => !BODY_KINDS.some((kind) => kind === one));
      return word === undefined ? null : { kind: 'no-kind', word, kinds: BODY_KINDS };
    }
    case 'types': {
      const word = words(answer).find((one) => !isTypeCount(one));
      return word === undefined ? null : { kind: 'no-type-count', word };
    }
    default:
      return null;
  }
}

/** As `--days` takes them. */
export function isNumberOfDays(text: string): boolean {
  return /^[1-9]\d{0,3}$/u.test(text);
}

/** As `--document` and `--list` take several answers. */
export function inOne(answers: readonly string[]): string {
  return answers.join('|');
}

function words(text: string): string[] {
  return text.split(/[,，、]/u).map((word) => word.trim());
}

function isTypeCount(word: string): boolean {
  const type = /^(.+?)\s*[=＝:：]\s*\d+$/u.exec(word)?.[1];
  return ITEM_TYPES.some((one) => one === type);
}
