/** The day a command reckons by. */
import { type CalendarDate, dateInZone, isTimeZone, parseDate } from '../model/dates.ts';
import type { Manifest } from '../model/generated/records.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** --as-of, the day a sample fixes, or today in the catalogue's time zone. Another form ends with exit 2. */
export function asOfDate(session: Session, manifest: Manifest): CalendarDate {
  const given = session.options.asOf;
  if (given !== undefined) {
    const date = parseDate(given);
    if (date === null) {
      throw new Stop(
        EXIT.usage,
        session.say(`“${given}”不是日期`, `“${given}” is not a date`),
        session.say('日期写成 2020-09-09 的样子', 'write a date like 2020-09-09'),
      );
    }
    return date;
  }
  if (manifest.sample === true && manifest.as_of !== undefined) {
    const date = parseDate(manifest.as_of);
    if (date !== null) return date;
  }
  const zone = isTimeZone(manifest.time_zone) ? manifest.time_zone : 'UTC';
  return dateInZone(session.io.now(), zone);
}
