/** claim, decline, release, transfer: what was done with an item, or would be, and what goes on beside it. */
import { type Bilingual, bilingual } from '../language.ts';
import type { DecisionWords } from './claim-refusals.ts';

/** A decision on another branch. */
export interface Beside {
  readonly item: string;
  readonly branch: string;
  readonly body: string;
  /** Null: its record was deleted there. */
  readonly decision: string | null;
  readonly author: string;
  readonly day: string;
}

export interface ClaimTexts {
  already(words: DecisionWords, label: string, who: string, since: string): string;
  transferred(label: string, from: string, to: string, future: boolean): string;
  decided(
    words: DecisionWords,
    label: string,
    who: string,
    before: string,
    future: boolean,
  ): string;
  readonly broughtUpToDate: string;
  readonly confirmedAnew: string;
  before(words: DecisionWords, date: string): string;
  beforeByOther(words: DecisionWords, who: string, date: string): string;
  ofRow(row: number | null, label: string, message: string): string;
  stranger(clerk: string, body: string, file: string): string;
  question(count: number): string;
  counted(word: string | null, count: number): string;
  countedAlready(count: number): string;
  countedRefused(count: number): string;
  beside(beside: Beside): string;
  readonly seeBeside: string;
}

export const claimTexts: Bilingual<ClaimTexts> = bilingual<ClaimTexts>(
  {
    already: ({ done }, label, who, since) => `早${done}：${label}（${who}，${since}）`,
    transferred: (label, from, to, future) =>
      `${future ? '将' : '已'}移交：${label}（${from} → ${to}）`,
    decided: (words, label, who, before, future) =>
      `${future ? words.future : words.done}：${label}（${who}${before}）`,
    broughtUpToDate: '，已更新',
    confirmedAnew: '，事项改过，按现在的内容重新确认',
    before: ({ done }, date) => `，原为 ${date} ${done}`,
    beforeByOther: ({ done }, who, date) => `，${who} ${date} ${done}`,
    ofRow: (row, label, message) => `${row === null ? '' : `第 ${row} 行 `}${label}：${message}`,
    stranger: (clerk, body, file) => `注意：经办人 ${clerk} 不在${body}登记的成员之内（${file}）`,
    question: (count) => `筛选出以上 ${count} 项，确认吗？`,
    counted: (word, count) => `${word ?? '移交'} ${count} 项`,
    countedAlready: (count) => `早已如此 ${count} 项`,
    countedRefused: (count) => `不行 ${count} 项`,
    beside: ({ item, branch, body, decision, author, day }) =>
      `注意：分支 ${branch} 上也有 ${item} 的认领记录：${body}${decision ?? '已删除'}（${author} ${day}），合并前先商量`,
    seeBeside: '看全部：renling incoming',
  },
  {
    already: ({ done }, label, who, since) => `already ${done}: ${label} (${who}, ${since})`,
    transferred: (label, from, to, future) =>
      `${future ? 'would be transferred' : 'transferred'}: ${label} (${from} → ${to})`,
    decided: (words, label, who, before, future) =>
      `${future ? words.future : words.done}: ${label} (${who}${before})`,
    broughtUpToDate: ', brought up to date',
    confirmedAnew: ', confirmed anew: the item has changed',
    before: ({ done }, date) => `, before: ${done} on ${date}`,
    beforeByOther: ({ done }, who, date) => `; ${done} by ${who} on ${date}`,
    ofRow: (row, label, message) => `${row === null ? '' : `row ${row}: `}${label}: ${message}`,
    stranger: (clerk, body, file) =>
      `Note: the clerk ${clerk} is no listed member of ${body} (${file})`,
    question: (count) => `Go ahead with these ${count}?`,
    counted: (word, count) => `${count} ${word ?? 'transferred'}`,
    countedAlready: (count) => `${count} already so`,
    countedRefused: (count) => `${count} refused`,
    beside: ({ item, branch, body, decision, author, day }) =>
      `Note: the branch ${branch} has a claim record of ${item}, too: ${body} ${decision ?? 'deleted'} (${author} ${day}); agree before the merge`,
    seeBeside: 'To see all: renling incoming',
  },
);
