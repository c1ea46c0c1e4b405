/** Exceptions by their last day: what has expired, what is about to, what holds. Pure. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CalendarDate, daysBetween } from '../model/dates.ts';
import type { Exception } from '../model/generated/records.ts';
import { bodyName } from './names.ts';

export interface ExceptionLine {
  readonly id: string;
  readonly code: string;
  readonly scope: Exception['scope'];
  readonly reason: string;
  readonly approvedBy: string;
  readonly expires: string;
  /** Calendar days through the last one; negative when it is past. */
  readonly days: number;
  readonly state: 'expired' | 'expiring' | 'in-force';
}

/** `notice`: so many days before its last one an exception is announced as expiring. */
export function exceptionsReport(
  catalogue: Catalogue,
  asOf: CalendarDate,
  notice: number,
): ExceptionLine[] {
  return [...catalogue.exceptions.values()]
    .map(({ id, value }): ExceptionLine => {
      const days = daysBetween(asOf, value.expires as CalendarDate);
      return {
        id,
        code: value.code,
        scope: value.scope,
        reason: value.reason ?? '',
        approvedBy: bodyName(catalogue, value.approved_by ?? ''),
        expires: value.expires,
        days,
        state: days < 0 ? 'expired' : days <= notice ? 'expiring' : 'in-force',
      };
    })
    .sort((a, b) => a.days - b.days);
}
