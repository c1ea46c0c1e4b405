/** Days, parties and agreements as they are typed. */
import type { Entry } from '../../catalogue/catalogue.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import {
  agreementChoiceTexts,
  type NeededWord,
} from '../../text/outcomes/agreement-choice-texts.ts';
import { isProvincial } from '../../words/bodies.ts';
import { recordNamed } from '../../words/records.ts';
import { oneLine } from '../../words/typed.ts';
import { EXIT, stopWith } from '../exit.ts';
import { bodyOf, dayOf, hereOf, meantOrStop } from '../meant.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';
import type { Parties } from './choose-items.ts';

/** null where the option was not given. Ends with exit 2 for what is no day. */
export function dayOption(
  session: Session,
  option: string,
  text: string | undefined,
  today: CalendarDate,
): CalendarDate | null {
  return text === undefined ? null : dayOf(session, option, text, () => today);
}

/** The same of --date, which must be given: the day something happened is never guessed. */
export function neededDay(
  session: Session,
  text: string | undefined,
  today: CalendarDate,
  what: NeededWord,
): CalendarDate {
  const date = dayOption(session, '--date', text, today);
  if (date !== null) return date;
  throw stopWith(EXIT.usage, session.texts(agreementChoiceTexts).missingDay('--date', what));
}

export function neededText(
  session: Session,
  option: string,
  text: string | undefined,
  what: NeededWord,
): string {
  const plain = oneLine(text);
  if (plain !== null) return plain;
  throw stopWith(EXIT.usage, session.texts(agreementChoiceTexts).missingText(option, what));
}

/** --authority and --org, each where it is given. */
export async function partiesOf(
  session: Session,
  opened: Opened,
  { authority, org }: { readonly authority?: string; readonly org?: string },
): Promise<Parties> {
  const { organizations } = opened.catalogue;
  return {
    authority:
      authority === undefined
        ? null
        : (await bodyOf(session, organizations, authority, isProvincial)).id,
    delegate:
      org === undefined
        ? null
        : (await bodyOf(session, organizations, org, whoMayClaimIn(opened))).id,
  };
}

export function agreementOf(session: Session, opened: Opened, word: string): Entry<Delegation> {
  const { delegations } = opened.catalogue;
  return meantOrStop(session, recordNamed(delegations, 'agreement', word, hereOf(session, opened)));
}
