/** Days, powers and agreements as they are typed. */
import type { Entry } from '../../catalogue/catalogue.ts';
import type { Power } from '../../actions/delegation/draft.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import { recordNamed } from '../../words/records.ts';
import { EXIT, Stop } from '../exit.ts';
import { dayOf, hereOf, meantOrStop, termOf } from '../meant.ts';
import type { Opened } from '../open.ts';
import type { Session } from '../session.ts';

const POWERS: readonly Power[] = [
  '受理',
  '审查',
  '决定',
  '发证',
  '备案',
  '立案',
  '调查',
  '执行',
  '监管',
];

/** null where the option was not given. Ends with exit 2 for what is no day. */
export function dayOption(
  session: Session,
  option: string,
  text: string | undefined,
  today: CalendarDate,
): CalendarDate | null {
  return text === undefined ? null : dayOf(session, option, text, () => today);
}

/** The same where it must be given: the day something happened is never guessed. */
export function neededDay(
  session: Session,
  option: string,
  text: string | undefined,
  today: CalendarDate,
  what: { readonly zh: string; readonly en: string },
): CalendarDate {
  const date = dayOption(session, option, text, today);
  if (date !== null) return date;
  throw new Stop(
    EXIT.usage,
    session.say(`没有写${what.zh}`, `${what.en} is missing`),
    session.say(
      `加 ${option} 日期，如 ${option} 2020-09-09`,
      `add ${option} DATE, e.g. 2020-09-09`,
    ),
  );
}

export function neededText(
  session: Session,
  option: string,
  text: string | undefined,
  what: { readonly zh: string; readonly en: string },
): string {
  const plain = plainLine(text);
  if (plain !== null) return plain;
  throw new Stop(
    EXIT.usage,
    session.say(`没有写${what.zh}`, `${what.en} is missing`),
    session.say(`加 ${option} ${what.zh}`, `add ${option} ${what.en.toUpperCase()}`),
  );
}

/** One line, without what a shell leaves at its ends; null for nothing. */
export function plainLine(text: string | undefined): string | null {
  const plain = (text ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain === '' ? null : plain;
}

/** 受理,审查,决定 or with 、. */
export function powersOption(session: Session, text: string | undefined): readonly Power[] | null {
  if (text === undefined) return null;
  const words = text.split(/[,，、\s]+/).filter((word) => word !== '');
  const powers = words.map((word) => termOf(session, 'power', word, POWERS));
  return powers.length === 0 ? null : [...new Set(powers)];
}

export function agreementOf(session: Session, opened: Opened, word: string): Entry<Delegation> {
  const { delegations } = opened.catalogue;
  return meantOrStop(session, recordNamed(delegations, 'agreement', word, hereOf(session, opened)));
}
