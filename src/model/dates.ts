/**
 * Calendar days, without time and zone: `2020-09-08`. 日 (calendar days) and 工作日 (working days)
 * are different things; everything here counts calendar days.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

function toMs(date: string): number {
  return Date.UTC(
    Number(date.slice(0, 4)),
    Number(date.slice(5, 7)) - 1,
    Number(date.slice(8, 10)),
  );
}

/** The day a text names, or null: another form, or a day that is none (2020-02-30). */
export function parseDate(text: string): CalendarDate | null {
  if (!FORM.test(text)) return null;
  const ms = toMs(text);
  return new Date(ms).toISOString().slice(0, 10) === text ? (text as CalendarDate) : null;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(toMs(date) + days * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** Calendar days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS);
}

/** The day it is at an instant in a time zone (IANA name). Throws RangeError for an unknown zone. */
export function dateInZone(instant: Date, timeZone: string): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}` as CalendarDate;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
