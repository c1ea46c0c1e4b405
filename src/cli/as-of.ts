/** The day a command reckons by. */
import { type CalendarDate, dateInZone, isTimeZone, parseDate } from '../model/dates.ts';
import type { Manifest } from '../model/generated/records.ts';
import { dayOf } from './meant.ts';
import type { Session } from './session.ts';

/**
 * --as-of, the day a sample fixes, or today in the catalogue's time zone. Another form ends with exit 2.
 * `manifest` null: it cannot be read; only a check goes on then, with today's date in UTC.
 */
export function asOfDate(session: Session, manifest: Manifest | null): CalendarDate {
  const given = session.options.asOf;
  const own = (): CalendarDate => ownDay(session, manifest);
  return given === undefined ? own() : dayOf(session, '--as-of', given, own);
}

/** The day it is in the catalogue. */
function ownDay(session: Session, manifest: Manifest | null): CalendarDate {
  if (manifest?.sample === true && manifest.as_of !== undefined) {
    const date = parseDate(manifest.as_of);
    if (date !== null) return date;
  }
  const zone = manifest !== null && isTimeZone(manifest.time_zone) ? manifest.time_zone : 'UTC';
  return dateInZone(session.io.now(), zone);
}
