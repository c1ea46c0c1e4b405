/**
 * Official terms as readers of a language see them. They stay Chinese: records, lists and the law say
 * them so. In English a gloss stands beside them.
 */
import type { Claim, Dispute, Item } from '../model/generated/records.ts';
import type { Language } from './language.ts';

type Term =
  | Item['type']
  | Item['mode']
  | Item['status']
  | Item['scope']['extent']
  | NonNullable<Item['scope']['powers']>[number]
  | Claim['decision']
  | Dispute['kind'];

const GLOSSES: Readonly<Record<Term, string>> = {
  行政许可: 'licence',
  行政处罚: 'penalty',
  行政强制: 'coercion',
  行政征收: 'levy',
  行政给付: 'payment',
  行政检查: 'inspection',
  行政确认: 'confirmation',
  行政奖励: 'award',
  行政裁决: 'ruling',
  其他行政权力: 'other',
  下放: 'devolved',
  委托: 'delegated',
  在施: 'in force',
  部分收回: 'partly withdrawn',
  收回: 'withdrawn',
  全部: 'whole',
  部分: 'part',
  受理: 'acceptance',
  审查: 'review',
  决定: 'decision',
  发证: 'issue',
  备案: 'filing',
  立案: 'opening',
  调查: 'inquiry',
  执行: 'execution',
  监管: 'supervision',
  认领: 'claimed',
  不承接: 'declined',
  不适用: 'not applicable',
  退回: 'released',
  争抢: 'both want it',
  推诿: 'neither wants it',
};

/** The English of a term; null for what is none (a field, a name). */
export function glossOf(term: string): string | null {
  return Object.hasOwn(GLOSSES, term) ? GLOSSES[term as Term] : null;
}

/** 行政许可 in Chinese, `行政许可 licence` in English. */
export function termIn(language: Language, term: string): string {
  const gloss = language === 'zh' ? null : glossOf(term);
  return gloss === null ? term : `${term} ${gloss}`;
}
