/** Why an item could not be claimed, declined, released or transferred: what is so, and what to do. */
import type { Refusal } from '../../actions/decision.ts';
import type { Claim } from '../../model/generated/records.ts';
import type { Bilingual } from '../../text/language.ts';
import type { Session } from '../session.ts';

export interface Said {
  readonly message: string;
  /** What to do about it; the same for all items with this trouble. */
  readonly hint: string | null;
}

/** A decision as something done (`已认领：…`), something to come (`将认领：…`), and in a count. */
interface DecisionWords {
  readonly done: Bilingual<string>;
  readonly future: Bilingual<string>;
  readonly counted: Bilingual<string>;
}

export const DECIDED: Readonly<Record<Claim['decision'], DecisionWords>> = {
  认领: {
    done: { zh: '已认领', en: 'claimed' },
    future: { zh: '将认领', en: 'would be claimed' },
    counted: { zh: '认领', en: 'claimed' },
  },
  不承接: {
    done: { zh: '已定为不承接', en: 'declined' },
    future: { zh: '将定为不承接', en: 'would be declined' },
    counted: { zh: '不承接', en: 'declined' },
  },
  不适用: {
    done: { zh: '已定为不适用', en: 'not applicable' },
    future: { zh: '将定为不适用', en: 'would be not applicable' },
    counted: { zh: '不适用', en: 'not applicable' },
  },
  退回: {
    done: { zh: '已退回', en: 'released' },
    future: { zh: '将退回', en: 'would be released' },
    counted: { zh: '退回', en: 'released' },
  },
};

export interface Names {
  body(id: string): string;
  /** The catalogue's folder as it is typed before a path. */
  readonly prefix: string;
}

export function sayRefusal(session: Session, refusal: Refusal, names: Names): Said {
  const say = (zh: string, en: string): string => session.say(zh, en);
  switch (refusal.kind) {
    case 'decided-by-other': {
      const { claimant, date, decision } = refusal.claim.value;
      const file = `${names.prefix}${refusal.claim.path}`;
      const who = names.body(claimant);
      const word = DECIDED[decision].done;
      return {
        message: say(
          `${who} ${date} ${word.zh}（${file}）`,
          `${word.en} by ${who} on ${date} (${file})`,
        ),
        hint:
          decision === '认领'
            ? say(
                '要接过来：请对方退回（renling release），或移交（renling transfer 事项 --from 对方 --to 本单位 --reason 理由）',
                'to take it over: let them release it, or renling transfer ITEM --from THEM --to YOU --reason TEXT',
              )
            : null,
      };
    }
    case 'body-kind':
      return {
        message: say(
          `“${refusal.list.title}”只由${refusal.list.claimants.join('、')}认领，${names.body(refusal.body)}不在其内`,
          `only ${refusal.list.claimants.join(', ')} may claim from “${refusal.list.title}”, and ${names.body(refusal.body)} is none`,
        ),
        hint: say(
          `看它可以认领的：renling unclaimed --org ${refusal.body}`,
          `what it may claim: renling unclaimed --org ${refusal.body}`,
        ),
      };
    case 'body-dissolved': {
      const { successor } = refusal;
      const next = successor === null ? '' : names.body(successor);
      return {
        message: say(
          `${names.body(refusal.body)}已于 ${refusal.since} 撤销${next === '' ? '' : `，由${next}承继`}`,
          `${names.body(refusal.body)} was dissolved on ${refusal.since}${next === '' ? '' : `; its successor is ${next}`}`,
        ),
        hint:
          successor === null
            ? null
            : say(`由承继单位办理：--org ${successor}`, `act as its successor: --org ${successor}`),
      };
    }
    case 'reason-missing':
      return {
        message: say('没有写理由', 'no reason is given'),
        hint: say('加 --reason 理由', 'add --reason TEXT'),
      };
    case 'not-decided':
      return {
        message: say(
          '本单位没有认领过，也没有作过别的决定，谈不上退回',
          'the body has not decided on it, so there is nothing to release',
        ),
        hint: null,
      };
    case 'item-withdrawn':
      return {
        message: say(
          `事项已由省里收回${refusal.date === null ? '' : `（${refusal.date}）`}，不能再认领`,
          `the province has taken the item back${refusal.date === null ? '' : ` (${refusal.date})`}: it cannot be claimed`,
        ),
        hint: null,
      };
    case 'cooperates-with-itself':
      return {
        message: say(
          `${names.body(refusal.body)}不能和自己配合`,
          `${names.body(refusal.body)} cannot cooperate with itself`,
        ),
        hint: say('--with 写别的单位', 'name other bodies with --with'),
      };
    case 'not-held': {
      const { claim } = refusal;
      const who = names.body(refusal.body);
      if (claim === null) {
        return {
          message: say(`${who}没有认领它，现在无人认领`, `${who} has not claimed it; nobody has`),
          hint: say('无人认领的直接认领：renling claim', 'claim what is free: renling claim'),
        };
      }
      const { claimant, date, decision } = claim.value;
      const word = DECIDED[decision].done;
      return {
        message: say(
          `不在${who}名下：${names.body(claimant)} ${date} ${word.zh}（${names.prefix}${claim.path}）`,
          `not held by ${who}: ${word.en} by ${names.body(claimant)} on ${date} (${names.prefix}${claim.path})`,
        ),
        hint: null,
      };
    }
    case 'each-decides':
      return {
        message: say(
          `“${refusal.list.title}”由各单位各自决定，不能移交`,
          `in “${refusal.list.title}” every body decides for itself: nothing can be transferred`,
        ),
        hint: say(
          '一方退回（renling release），另一方认领（renling claim）',
          'let the one release it (renling release) and the other claim it (renling claim)',
        ),
      };
  }
}
