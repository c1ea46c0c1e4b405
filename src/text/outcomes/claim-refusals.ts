/** Why an item could not be claimed, declined, released or transferred: what is so, and what to do. */
import { isClaimed } from '../../model/decision-facts.ts';
import type { Refusal } from '../../actions/decision.ts';
import type { Claim } from '../../model/generated/records.ts';
import { type Bilingual, bilingual, type Language } from '../language.ts';
import type { Called, SentencesOf } from '../said.ts';

/** A decision as something done (`已认领：…`), something to come (`将认领：…`), and in a count. */
export interface DecisionWords {
  readonly done: string;
  readonly future: string;
  readonly counted: string;
}

type Decisions = Readonly<Record<Claim['decision'], DecisionWords>>;

export const decisionWords: Bilingual<Decisions> = bilingual<Decisions>(
  {
    认领: { done: '已认领', future: '将认领', counted: '认领' },
    不承接: { done: '已定为不承接', future: '将定为不承接', counted: '不承接' },
    不适用: { done: '已定为不适用', future: '将定为不适用', counted: '不适用' },
    退回: { done: '已退回', future: '将退回', counted: '退回' },
  },
  {
    认领: { done: 'claimed', future: 'would be claimed', counted: 'claimed' },
    不承接: { done: 'declined', future: 'would be declined', counted: 'declined' },
    不适用: {
      done: 'not applicable',
      future: 'would be not applicable',
      counted: 'not applicable',
    },
    退回: { done: 'released', future: 'would be released', counted: 'released' },
  },
);

type Names = Pick<Called, 'body' | 'prefix'>;
type ClaimSentences = SentencesOf<Refusal, Names>;

/** `济南市公安局 2020-08-01 已认领`. */
function decided({ claimant, date, decision }: Claim, called: Names, language: Language): string {
  const word = decisionWords[language][decision].done;
  const who = called.body(claimant);
  return language === 'zh' ? `${who} ${date} ${word}` : `${word} by ${who} on ${date}`;
}

export const claimRefusals: Bilingual<ClaimSentences> = bilingual<ClaimSentences>(
  {
    'decided-by-other': ({ claim: { path, value } }, called) => ({
      message: `${decided(value, called, 'zh')}（${called.prefix}${path}）`,
      hint: isClaimed(value)
        ? '要接过来：请对方退回（renling release），或移交（renling transfer 事项 --from 对方 --to 本单位 --reason 理由）'
        : null,
    }),
    'body-kind': ({ list, body }, called) => ({
      message: `“${list.title}”只由${list.claimants.join('、')}认领，${called.body(body)}不在其内`,
      hint: `看它可以认领的：renling unclaimed --org ${body}`,
    }),
    'body-dissolved': ({ body, since, successor }, called) => ({
      message: `${called.body(body)}已于 ${since} 撤销${successor === null ? '' : `，由${called.body(successor)}承继`}`,
      hint: successor === null ? null : `由承继单位办理：--org ${successor}`,
    }),
    'reason-missing': () => ({ message: '没有写理由', hint: '加 --reason 理由' }),
    'not-decided': () => ({
      message: '本单位没有认领过，也没有作过别的决定，谈不上退回',
      hint: null,
    }),
    'item-withdrawn': ({ date }) => ({
      message: `事项已由省里收回${date === null ? '' : `（${date}）`}，不能再认领`,
      hint: null,
    }),
    'cooperates-with-itself': ({ body }, called) => ({
      message: `${called.body(body)}不能和自己配合`,
      hint: '--with 写别的单位',
    }),
    'not-held': ({ body, claim }, called) =>
      claim === null
        ? {
            message: `${called.body(body)}没有认领它，现在无人认领`,
            hint: '无人认领的直接认领：renling claim',
          }
        : {
            message: `不在${called.body(body)}名下：${decided(claim.value, called, 'zh')}（${called.prefix}${claim.path}）`,
            hint: null,
          },
    'each-decides': ({ list }) => ({
      message: `“${list.title}”由各单位各自决定，不能移交`,
      hint: '一方退回（renling release），另一方认领（renling claim）',
    }),
  },
  {
    'decided-by-other': ({ claim: { path, value } }, called) => ({
      message: `${decided(value, called, 'en')} (${called.prefix}${path})`,
      hint: isClaimed(value)
        ? 'to take it over: let them release it, or renling transfer ITEM --from THEM --to YOU --reason TEXT'
        : null,
    }),
    'body-kind': ({ list, body }, called) => ({
      message: `only ${list.claimants.join(', ')} may claim from “${list.title}”, and ${called.body(body)} is none`,
      hint: `what it may claim: renling unclaimed --org ${body}`,
    }),
    'body-dissolved': ({ body, since, successor }, called) => ({
      message: `${called.body(body)} was dissolved on ${since}${successor === null ? '' : `; its successor is ${called.body(successor)}`}`,
      hint: successor === null ? null : `act as its successor: --org ${successor}`,
    }),
    'reason-missing': () => ({ message: 'no reason is given', hint: 'add --reason TEXT' }),
    'not-decided': () => ({
      message: 'the body has not decided on it, so there is nothing to release',
      hint: null,
    }),
    'item-withdrawn': ({ date }) => ({
      message: `the province has taken the item back${date === null ? '' : ` (${date})`}: it cannot be claimed`,
      hint: null,
    }),
    'cooperates-with-itself': ({ body }, called) => ({
      message: `${called.body(body)} cannot cooperate with itself`,
      hint: 'name other bodies with --with',
    }),
    'not-held': ({ body, claim }, called) =>
      claim === null
        ? {
            message: `${called.body(body)} has not claimed it; nobody has`,
            hint: 'claim what is free: renling claim',
          }
        : {
            message: `not held by ${called.body(body)}: ${decided(claim.value, called, 'en')} (${called.prefix}${claim.path})`,
            hint: null,
          },
    'each-decides': ({ list }) => ({
      message: `in “${list.title}” every body decides for itself: nothing can be transferred`,
      hint: 'let the one release it (renling release) and the other claim it (renling claim)',
    }),
  },
);
