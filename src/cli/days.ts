/** Days as options give them. */
import { type CalendarDate, parseDate } from '../model/dates.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** `text`: as 2020-09-09, blanks around it taken off. Ends with exit 2 for what is no day. */
export function dayOf(session: Session, option: string, text: string): CalendarDate {
  const date = parseDate(text.trim());
  if (date !== null) return date;
  throw new Stop(
    EXIT.usage,
    session.say(`${option} 的“${text}”不是日期`, `${option}: “${text}” is not a date`),
    session.say('日期写成 2020-09-09 的样子', 'write a date like 2020-09-09'),
  );
}
