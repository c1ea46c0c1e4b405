/**
 * RL217: days that are none (2020-02-30). The schemas check only the form; this runs on every
 * record that has it, so the places are written down here and days once seen are remembered.
 */
import { type AnyDraft, draft, type Pointer } from '../../findings/finding.ts';
import { parseDate } from '../../model/dates.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { noteAt } from './notes.ts';

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

const NOTHING: readonly AnyDraft[] = [];

/** Days that exist. A catalogue has few different ones; bounded by the days of the calendar. */
const goodDays = new Set<string>();

function exists(day: string): boolean {
  if (goodDays.has(day)) return true;
  if (parseDate(day) === null) return false;
  goodDays.add(day);
  return true;
}

/** A record that has its schema's form in, a draft for each impossible day out. */
export function impossibleDates(
  kind: RecordKind,
  file: string,
  value: unknown,
): readonly AnyDraft[] {
  let drafts: AnyDraft[] | undefined;
  for (const place of DATE_PLACES[kind]) {
    visit(value, place, 0, [], (day, pointer) => {
      drafts ??= [];
      drafts.push(
        draft('RL217', { file, pointer }, { label: noteAt(kind, pointer).label, value: day }),
      );
    });
  }
  return drafts ?? NOTHING;
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
