/** RL618: days of an agreement that cannot be: signed tomorrow, ended before it began. */
import { draft, type AnyDraft, type Pointer } from '../../findings/finding.ts';
import type { CalendarDate } from '../../model/dates.ts';
import type { Delegation } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';

export const delegationDates: Check = {
  codes: ['RL618'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.delegations.values())
      yield* ofAgreement(path, value, asOf);
  },
};

function* ofAgreement(
  file: string,
  { term, signed, filed, termination, announcements }: Delegation,
  asOf: CalendarDate,
): Iterable<AnyDraft> {
  const wrong = (
    pointer: Pointer,
    date: string,
    problem: 'future' | 'order',
    bound: string,
    what: string,
  ) => draft('RL618', { file, pointer }, { key: pointer.join('.'), date, problem, bound, what });

  if (term?.from !== undefined && term.to !== undefined && term.to < term.from) {
    yield wrong(['term', 'to'], term.to, 'order', term.from, 'term.from');
  }
  const happened: readonly (readonly [Pointer, string | undefined])[] = [
    [['signed', 'date'], signed?.date],
    [['filed', 'date'], filed?.date],
    ...(announcements ?? []).map(({ date }, at) => [['announcements', at, 'date'], date] as const),
  ];
  for (const [pointer, date] of happened) {
    if (date !== undefined && date > asOf) yield wrong(pointer, date, 'future', asOf, '');
  }
  if (signed === undefined) return;
  const after: readonly (readonly [Pointer, string | undefined])[] = [
    ...happened.slice(1),
    [['termination', 'date'], termination?.date],
    [['term', 'to'], term?.to],
  ];
  for (const [pointer, date] of after) {
    if (date !== undefined && date < signed.date) {
      yield wrong(pointer, date, 'order', signed.date, 'signed.date');
    }
  }
}
