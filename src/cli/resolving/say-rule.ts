/** The rule, and whom it gives the item to, in words. */
import type { Verdict } from '../../actions/resolve.ts';
import type { Session } from '../session.ts';
import type { Facts } from './rule-facts.ts';

export function sayRule(
  session: Session,
  verdict: Verdict,
  facts: Facts,
  bodyName: (id: string) => string,
): string {
  const rule = session.say(
    '规则：谁先进入主分支归谁；都没有进入的，归该领域的主管单位。',
    'The rule: who was first on the main branch keeps it; where nobody was, the body of its field.',
  );
  const main = facts.mainBranch ?? 'main';
  switch (verdict.rule) {
    case 'first-on-main':
      return `${rule}${session.say(
        `${main} 上已由${bodyName(verdict.body)}认领，归它：--${verdict.side}`,
        ` On ${main} ${bodyName(verdict.body)} has claimed it: --${verdict.side}`,
      )}`;
    case 'competent':
      return `${rule}${session.say(
        `${main} 上还没有人认领；“${facts.field ?? ''}”由${bodyName(verdict.body)}主管，归它：--${verdict.side}`,
        ` On ${main} nobody has; ${facts.field ?? ''} is the field of ${bodyName(verdict.body)}: --${verdict.side}`,
      )}`;
    case 'same-body':
      return session.say(
        '两边是同一个单位的，只有一边改过的字段照那一边；两边都改过的要选 --ours 或 --theirs。',
        'Both are the same body’s: a field that one side changed is taken from there; of one that both changed choose --ours or --theirs.',
      );
    case 'none':
      return `${rule}${session.say(
        '按规则分不出，请两个单位商定后写 --ours、--theirs 或 --org 单位。',
        ' It does not decide here: agree, then --ours, --theirs or --org BODY.',
      )}`;
  }
}
