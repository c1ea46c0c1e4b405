/**
 * Where records have days, and which of them are none (2020-02-30). Data and a walk, without
 * sentences: a command that reads five records loads no more than this.
 */
import type { Pointer } from '../../findings/finding.ts';
import { parseDate } from '../../model/dates.ts';
import type { RecordKind } from '../../model/record-kinds.ts';

/** Where a kind of record has days; `*` is every entry of a list. A test holds it against the schemas. */
export const DATE_PLACES: Readonly<Record<RecordKind, readonly (readonly string[])[]>> = {
  manifest: [
    ['as_of'],
    ['documents', '*', 'adopted'],
    ['documents', '*', 'published'],
    ['documents', '*', 'effective'],
    ['deadlines', '*', 'date'],
  ],
  list: [],
  organization: [['dissolved']],
  item: [['withdrawal', 'date']],
  claim: [['date'], ['transfer', 'date']],
  exception: [['approved'], ['expires']],
  delegation: [
    ['term', 'from'],
    ['term', 'to'],
    ['signed', 'date'],
    ['filed', 'date'],
    ['announcements', '*', 'date'],
    ['termination', 'date'],
  ],
  service: [
    ['start'],
    ['province_stop'],
    ['guide', 'date'],
    ['handbook', 'date'],
    ['power_list', 'updated'],
    ['publicity', '*', 'date'],
    ['closed', 'date'],
  ],
  training: [['date']],
  dispute: [['opened'], ['statements', '*', 'date'], ['settled', 'date']],
};

/** Days that exist. A catalogue has few different ones; bounded by the days of the calendar. */
const goodDays = new Set<string>();

function exists(day: string): boolean {
  if (goodDays.has(day)) return true;
  if (parseDate(day) === null) return false;
  goodDays.add(day);
  return true;
}

/** Reports each impossible day of a record that has its schema's form. */
export function visitImpossibleDates(
  kind: RecordKind,
  value: unknown,
  report: (day: string, pointer: Pointer) => void,
): void {
  for (const place of DATE_PLACES[kind]) visit(value, place, 0, [], report);
}

function visit(
  value: unknown,
  place: readonly string[],
  depth: number,
  above: Pointer,
  report: (day: string, pointer: Pointer) => void,
): void {
  const step = place[depth];
  if (step === undefined) {
    if (typeof value === 'string' && !exists(value)) report(value, above);
  } else if (typeof value === 'object' && value !== null) {
    if (step === '*') {
      if (!Array.isArray(value)) return;
      value.forEach((entry, index) => {
        visit(entry, place, depth + 1, [...above, index], report);
      });
    } else {
      const below = (value as Record<string, unknown>)[step];
      if (below !== undefined) visit(below, place, depth + 1, [...above, step], report);
    }
  }
}
