/** The rule for a claim in conflict, and whom it gives the item to. */
import { bilingual } from './language.ts';

export interface RuleTexts {
  readonly rule: string;
  /** `main`: the main branch; `side`: the option that takes it. */
  first(main: string, body: string, side: string): string;
  competent(main: string, field: string, body: string, side: string): string;
  readonly sameBody: string;
  readonly undecided: string;
  readonly unknown: string;
  readonly rebase: string;
}

export const ruleTexts = bilingual<RuleTexts>(
  {
    rule: '规则：谁先进入主分支归谁；都没有进入的，归该领域的主管单位。',
    first: (main, body, side) => `${main} 上已由${body}认领，归它：--${side}`,
    competent: (main, field, body, side) =>
      `${main} 上还没有人认领；“${field}”由${body}主管，归它：--${side}`,
    sameBody:
      '两边是同一个单位的，只有一边改过的字段照那一边；两边都改过的要选 --ours 或 --theirs。',
    undecided: '按规则分不出，请两个单位商定后写 --ours、--theirs 或 --org 单位。',
    unknown:
      '这次不能按规则分：主分支认不出来，或要看的记录读不出来。先查清（git branch -a、renling validate），或由两个单位商定后写 --ours、--theirs 或 --org 单位。',
    rebase: '正在变基：ours 是变基的目标，theirs 是您自己的提交。',
  },
  {
    rule: 'The rule: who was first on the main branch keeps it; where nobody was, the body of its field.',
    first: (main, body, side) => ` On ${main} ${body} has claimed it: --${side}`,
    competent: (main, field, body, side) =>
      ` On ${main} nobody has; ${field} is the field of ${body}: --${side}`,
    sameBody:
      'Both are the same body’s: a field that one side changed is taken from there; of one that both changed choose --ours or --theirs.',
    undecided: ' It does not decide here: agree, then --ours, --theirs or --org BODY.',
    unknown:
      ' It cannot be applied now: the main branch cannot be told, or a record that it asks for cannot be read. See git branch -a and renling validate, or agree, then --ours, --theirs or --org BODY.',
    rebase: 'A rebase is under way: ours is what you rebase onto, theirs is your own commit.',
  },
);
