/** The questions of `delegation new` on a terminal: which parties, and the texts a person must write. */
import type { AgreementTexts } from '../../actions/delegation/draft.ts';
import { parseDate } from '../../model/dates.ts';
import type { NeededDelegations } from '../../reports/needed-delegations.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';

export interface AskedPair {
  readonly authority: string;
  readonly delegate: string;
}

/** Of the agreements that are missing. Ends with exit 4 when none is; null: broken off. */
export async function askParties(
  session: Session,
  needed: NeededDelegations,
): Promise<AskedPair | null> {
  const pairs = needed.authorities.flatMap(({ authority, authorityName, delegates }) =>
    delegates.map(({ delegate, delegateName, items }) => ({
      value: { authority, delegate },
      label: `${authorityName} → ${delegateName}`,
      hint: session.say(`${items.length} 项`, String(items.length)),
    })),
  );
  if (pairs.length === 0) {
    throw new Stop(
      EXIT.nothing,
      session.say('没有缺委托协议的事项', 'no agreement is missing'),
      session.say('已有的：renling delegation list', 'those there are: renling delegation list'),
    );
  }
  const prompts = await import('@clack/prompts');
  const answer = await prompts.select({
    message: session.say('拟订哪两方的协议？', 'An agreement of which parties?'),
    showInstructions: false,
    maxItems: 10,
    options: pairs,
  });
  return prompts.isCancel(answer) ? null : answer;
}

export interface AskedDraft {
  readonly texts: AgreementTexts;
  readonly from: string | null;
  readonly to: string | null;
}

/** Asks for what was not given by a flag; nothing typed leaves it to be written. null: broken off. */
export async function askTexts(session: Session, given: AskedDraft): Promise<AskedDraft | null> {
  const prompts = await import('@clack/prompts');
  const blank = session.say('可留空，以后再填', 'may stay empty, to be written later');
  const ask = async (known: string | null, zh: string, en: string, day = false) => {
    if (known !== null) return known;
    const answer = await prompts.text({
      message: session.say(zh, en),
      placeholder: day ? '2020-09-01' : blank,
      validate: (value) =>
        day && (value ?? '').trim() !== '' && parseDate((value ?? '').trim()) === null
          ? session.say('日期写成 2020-09-09 的样子', 'write a date like 2020-09-09')
          : undefined,
    });
    return prompts.isCancel(answer) ? null : answer.trim();
  };
  const { texts } = given;
  const questions: readonly [string | null, string, string, boolean?][] = [
    [texts.authority, '委托权限的内容和界限', 'Authority and its limits'],
    [texts.delegatorRights, '委托方的权利', 'Rights of the delegator'],
    [texts.delegateRights, '受托方的权利', 'Rights of the delegate'],
    [texts.delegatorDuties, '委托方的义务', 'Duties of the delegator'],
    [texts.delegateDuties, '受托方的义务', 'Duties of the delegate'],
    [texts.liability, '法律责任', 'Liability'],
    [given.from, '委托期限从哪天起（可留空）', 'First day of the term (may be empty)', true],
    [given.to, '到哪天止（可留空）', 'Last day of the term (may be empty)', true],
  ];
  const answers: (string | null)[] = [];
  for (const question of questions) {
    const answer = await ask(...question);
    if (answer === null) return null;
    answers.push(answer === '' ? null : answer);
  }
  const [authority, delegatorRights, delegateRights, delegatorDuties, delegateDuties, liability] =
    answers;
  return {
    texts: {
      authority: authority ?? null,
      delegatorRights: delegatorRights ?? null,
      delegateRights: delegateRights ?? null,
      delegatorDuties: delegatorDuties ?? null,
      delegateDuties: delegateDuties ?? null,
      liability: liability ?? null,
    },
    from: answers[6] ?? null,
    to: answers[7] ?? null,
  };
}
