/** RL911: an exception that is about to expire: what it accepts will be a finding again. */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import { daysBetween, type CalendarDate } from '../../model/dates.ts';
import type { Check } from '../check.ts';
import { EXPIRY_NOTICE_DAYS } from '../delegations/publication.ts';

export const exceptionNotice: Check = {
  codes: ['RL911'],
  *run({ exceptions, manifest }, { asOf }) {
    const notice = entryIn(manifest)?.value.rules?.expiry_notice_days ?? EXPIRY_NOTICE_DAYS;
    for (const { path, id, value } of exceptions.values()) {
      const days = daysBetween(asOf, value.expires as CalendarDate);
      if (days < 0 || days > notice) continue;
      yield draft(
        'RL911',
        { file: path, pointer: ['expires'] },
        { exception: id, expires: value.expires, days },
      );
    }
  },
};
