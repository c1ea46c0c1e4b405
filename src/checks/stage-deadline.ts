/** The last day of a stage for a list, seen from a day. */
import { daysBetween, type CalendarDate } from '../model/dates.ts';
import { deadlineFor, type Stage } from '../model/deadlines.ts';
import type { Manifest } from '../model/generated/records.ts';

export interface StageDeadline {
  readonly deadline: CalendarDate | null;
  /** Calendar days to the deadline; negative when past; null when none is set. */
  readonly days: number | null;
  /** One is set, and which day it is cannot be told: RL715 and RL908 say why. */
  readonly untold: boolean;
}

/** The stage's own deadline, else that of the whole handover (承接). */
export function stageDeadline(
  manifest: Manifest | null,
  stage: Stage,
  list: string,
  asOf: CalendarDate,
): StageDeadline {
  let untold = false;
  for (const one of [stage, '承接'] as const) {
    const result = deadlineFor(manifest, one, list);
    if (result === null) continue;
    if ('date' in result) {
      return { deadline: result.date, days: daysBetween(asOf, result.date), untold: false };
    }
    untold = true;
  }
  return { deadline: null, days: null, untold };
}

/** Looked up once a list. */
export function stageDeadlines(
  manifest: Manifest | null,
  stage: Stage,
  asOf: CalendarDate,
): (list: string) => StageDeadline {
  const known = new Map<string, StageDeadline>();
  return (list) => {
    let found = known.get(list);
    if (found === undefined) {
      found = stageDeadline(manifest, stage, list, asOf);
      known.set(list, found);
    }
    return found;
  };
}
