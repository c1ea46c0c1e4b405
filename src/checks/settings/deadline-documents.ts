/**
 * RL908: a deadline counted from a document that has no day of publication never comes. RL715: one in
 * working days of a year whose holidays are not known.
 */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import type { CalendarDate } from '../../model/dates.ts';
import { dateOfDeadline, type Deadline, documentOf } from '../../model/deadlines.ts';
import type { Manifest } from '../../model/generated/records.ts';
import { addWorkingDays } from '../../model/working-days.ts';
import type { Check } from '../check.ts';

export const deadlineDocuments: Check = {
  codes: ['RL715', 'RL908'],
  *run({ manifest }) {
    const settings = entryIn(manifest);
    if (settings === undefined) return;
    const { value, path: file } = settings;
    for (const [index, deadline] of (value.deadlines ?? []).entries()) {
      const result = dateOfDeadline(value, deadline);
      if (!('problem' in result)) continue;
      if (result.problem === 'unknown-year') {
        const year = unknownYear(value, deadline);
        const key = `deadlines.${index}`;
        yield draft('RL715', { file, pointer: ['deadlines', index, 'days'] }, { year, key });
      }
      if (result.problem !== 'unpublished') continue;
      const document = deadline.after ?? '';
      const position = (value.documents ?? []).findIndex(({ id }) => id === document);
      yield draft(
        'RL908',
        { file, pointer: ['deadlines', index, 'after'] },
        { document, stage: deadline.stage },
        { related: [{ file, pointer: ['documents', position] }] },
      );
    }
  },
};

/** The first year on the way to the deadline that is not known. */
function unknownYear(manifest: Manifest, { after, days }: Deadline): number {
  const published = documentOf(manifest, after ?? '')?.published;
  const counted = addWorkingDays(published as CalendarDate, days ?? 0);
  return counted.ok ? 0 : counted.year;
}
