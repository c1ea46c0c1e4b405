/** The questions of `delegation new` on a terminal: which parties, and the texts a person must write. */
import type { AgreementTexts } from '../../actions/delegation/draft.ts';
import { unreadOf } from '../../catalogue/unread.ts';
import { parseDate } from '../../model/dates.ts';
import { NEEDED_FROM, type NeededDelegations } from '../../reports/needed-delegations.ts';
import { agreementQuestions } from '../../text/agreement-questions.ts';
import { agreementChoiceTexts } from '../../text/outcomes/agreement-choice-texts.ts';
import { EXIT, Stop } from '../exit.ts';
import { type Opened, stopUntold } from '../open.ts';
import type { Session } from '../session.ts';

export interface AskedPair {
  readonly authority: string;
  readonly delegate: string;
}

/** Of the agreements that are missing. Ends with exit 4 when none is, 3 when that cannot be told; null: broken off. */
export async function askParties(
  session: Session,
  { catalogue, prefix }: Opened,
  needed: NeededDelegations,
): Promise<AskedPair | null> {
  const texts = session.texts(agreementQuestions);
  const choices = needed.authorities.flatMap(({ authority, authorityName, delegates }) =>
    delegates.map(({ delegate, delegateName, items }) => ({
      value: { authority, delegate },
      label: `${authorityName} → ${delegateName}`,
      hint: texts.items(items.length),
    })),
  );
  if (choices.length === 0) {
    const unread = unreadOf(catalogue, NEEDED_FROM);
    if (unread.length === 0) throw new Stop(EXIT.nothing, texts.noneMissing, texts.thereAre);
    const { whetherNeeded } = session.texts(agreementChoiceTexts);
    throw stopUntold(session, whetherNeeded, unread, prefix);
  }
  const ask = await session.io.asking();
  return ask.select({ message: texts.parties, choices });
}

export interface AskedDraft {
  readonly texts: AgreementTexts;
  readonly from: string | null;
  readonly to: string | null;
}

const TEXTS = [
  'authority',
  'delegatorRights',
  'delegateRights',
  'delegatorDuties',
  'delegateDuties',
  'liability',
] as const satisfies readonly (keyof AgreementTexts)[];

const DAYS = ['from', 'to'] as const;

/** Asks for what was not given by a flag; nothing typed leaves it to be written. null: broken off. */
export async function askTexts(session: Session, given: AskedDraft): Promise<AskedDraft | null> {
  const questions = session.texts(agreementQuestions);
  const ask = await session.io.asking();
  const texts = { ...given.texts };
  for (const key of TEXTS) {
    if (texts[key] !== null) continue;
    const answer = await ask.text({
      message: questions[key],
      placeholder: questions.mayStayEmpty,
    });
    if (answer === null) return null;
    texts[key] = answer === '' ? null : answer;
  }
  const days = { from: given.from, to: given.to };
  for (const key of DAYS) {
    if (days[key] !== null) continue;
    const answer = await ask.text({
      message: questions[key],
      placeholder: questions.dayExample,
      wrong: (text) => (text === '' || parseDate(text) !== null ? null : questions.dayForm),
    });
    if (answer === null) return null;
    days[key] = answer === '' ? null : answer;
  }
  return { texts, ...days };
}
