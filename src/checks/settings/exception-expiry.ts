/** RL904: an exception that has expired accepts nothing any more and should go. */
import { draft } from '../../findings/finding.ts';
import { daysBetween, type CalendarDate } from '../../model/dates.ts';
import type { Check } from '../check.ts';

export const exceptionExpiry: Check = {
  codes: ['RL904'],
  *run({ exceptions }, { asOf }) {
    for (const { path, id, value } of exceptions.values()) {
      if (value.expires >= asOf) continue;
      const days = daysBetween(value.expires as CalendarDate, asOf);
      yield draft(
        'RL904',
        { file: path, pointer: ['expires'] },
        { exception: id, expires: value.expires, days },
      );
    }
  },
};
