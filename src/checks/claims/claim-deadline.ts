/** Up to the deadline an open item is a warning, from the day after it an error. */
import { daysBetween, type CalendarDate } from '../../model/dates.ts';
import { deadlineFor } from '../../model/deadlines.ts';
import type { Manifest } from '../../model/generated/records.ts';
import type { Severity } from '../../findings/finding.ts';

export interface ClaimDeadline {
  readonly deadline: CalendarDate | null;
  /** Calendar days from `asOf` to the deadline; negative when past; null when none is set. */
  readonly days: number | null;
  /** One is set, and which day it is cannot be told: RL715 and RL908 say why. */
  readonly untold: boolean;
  readonly severity: Severity;
}

export function claimDeadline(
  manifest: Manifest | null,
  list: string,
  asOf: CalendarDate,
): ClaimDeadline {
  const result = deadlineFor(manifest, '认领', list);
  if (result === null || 'problem' in result) {
    return { deadline: null, days: null, untold: result !== null, severity: 'warning' };
  }
  const days = daysBetween(asOf, result.date);
  const severity = days < 0 ? 'error' : 'warning';
  return { deadline: result.date, days, untold: false, severity };
}
