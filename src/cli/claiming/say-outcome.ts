/** What was done, or would be, with one item: a line. */
import type { Decided } from '../../actions/decision.ts';
import type { Item } from '../../model/generated/records.ts';
import type { Session } from '../session.ts';
import { DECIDED, type Names, type Said, sayRefusal } from './say-refusal.ts';
import type { Outcome } from './wish.ts';

/** `city-013 创业投资企业备案管理`. */
export function itemLabel({ id, name, subitem }: Item): string {
  return `${id} ${name}${subitem === undefined ? '' : ` · ${subitem}`}`;
}

export function isTrouble({ decided }: Outcome): boolean {
  return decided.kind === 'refused' || decided.kind === 'unreadable';
}

export function sayTrouble(session: Session, { decided }: Outcome, names: Names): Said {
  if (decided.kind === 'refused') return sayRefusal(session, decided.refusal, names);
  const path = decided.kind === 'unreadable' ? decided.path : '';
  return {
    message: session.say(
      `已有的认领记录读不出来（${names.prefix}${path}）`,
      `the claim that is there cannot be read (${names.prefix}${path})`,
    ),
    hint: session.say(`先检查：renling validate ${path}`, `check it: renling validate ${path}`),
  };
}

/** `future`: it would be done. For outcomes that are no trouble. */
export function sayDone(
  session: Session,
  { wish, item, decided }: Outcome,
  names: Names,
  future: boolean,
): string {
  const label = itemLabel(item);
  const claim =
    decided.kind === 'write'
      ? decided.claim
      : decided.kind === 'already'
        ? decided.claim.value
        : null;
  const words = DECIDED[claim?.decision ?? '认领'];
  const who = names.body(wish.body);
  if (decided.kind === 'already') {
    const since = decided.claim.value.date;
    return session.say(
      `早${words.done.zh}：${label}（${who}，${since}）`,
      `already ${words.done.en}: ${label} (${who}, ${since})`,
    );
  }
  const before = decided.kind === 'write' ? sayBefore(session, decided, names) : '';
  if (wish.act === 'transfer') {
    return session.say(
      `${future ? '将' : '已'}移交：${label}（${names.body(wish.from)} → ${who}）`,
      `${future ? 'would be transferred' : 'transferred'}: ${label} (${names.body(wish.from)} → ${who})`,
    );
  }
  const word = future ? words.future : words.done;
  return session.say(
    `${word.zh}：${label}（${who}${before}）`,
    `${word.en}: ${label} (${who}${before})`,
  );
}

/** What the record said before, where it is worth a word. */
function sayBefore(
  session: Session,
  { existing, claim }: Extract<Decided, { kind: 'write' }>,
  names: Names,
): string {
  if (existing === null) return '';
  const { claimant, date, decision } = existing.value;
  if (claimant === claim.claimant && decision === claim.decision) {
    return existing.value.stamp === claim.stamp
      ? session.say('，已更新', ', brought up to date')
      : session.say('，事项改过，按现在的内容重新确认', ', confirmed anew: the item has changed');
  }
  const word = DECIDED[decision].done;
  return claimant === claim.claimant
    ? session.say(`，原为 ${date} ${word.zh}`, `, before: ${word.en} on ${date}`)
    : session.say(
        `，${names.body(claimant)} ${date} ${word.zh}`,
        `; ${word.en} by ${names.body(claimant)} on ${date}`,
      );
}
