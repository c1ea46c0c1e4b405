/**
 * RL612, RL613: an agreement in force is announced, by the delegator (行政许可法 art. 24), over a penalty
 * by both sides (行政处罚法 art. 20, text of 2021); one about to expire is said in time, unless what it
 * covers has been signed again.
 */
import { entryIn } from '../../catalogue/held.ts';
import { notSignedAgain } from '../../catalogue/renewal.ts';
import { draft } from '../../findings/finding.ts';
import { isInForce, spanOf } from '../../model/agreement.ts';
import { type CalendarDate, daysBetween } from '../../model/dates.ts';
import type { Check } from '../check.ts';
import { namedBody } from '../../catalogue/named-refs.ts';
import { isPenalty } from './elements.ts';

/** Two weeks are usual for signing again; twice that to prepare. */
export const EXPIRY_NOTICE_DAYS = 30;

export const delegationPublication: Check = {
  codes: ['RL612', 'RL613'],
  *run(catalogue, { asOf }) {
    const notice =
      entryIn(catalogue.manifest)?.value.rules?.expiry_notice_days ?? EXPIRY_NOTICE_DAYS;
    for (const agreement of catalogue.delegations.values()) {
      const { path, id, value } = agreement;
      if (!isInForce(value, asOf)) continue;
      const to = (spanOf(value)?.to ?? null) as CalendarDate | null;
      const days = to === null ? null : daysBetween(asOf, to);
      if (to !== null && days !== null && days <= notice && value.termination === undefined) {
        const items = notSignedAgain(catalogue, agreement, to).entries.length;
        if (items > 0) {
          const place = { file: path, pointer: ['term', 'to'] };
          yield draft('RL612', place, { agreement: id, to, days, items });
        }
      }
      const penalty = isPenalty(catalogue, value);
      const announced = new Set((value.announcements ?? []).map(({ by }) => by));
      const wanted = penalty ? [value.delegator, value.delegate] : [value.delegator];
      const by = wanted.filter((body) => !announced.has(body));
      if (by.length > 0) {
        yield draft(
          'RL613',
          { file: path, pointer: value.announcements === undefined ? [] : ['announcements'] },
          { by: by.map((body) => namedBody(catalogue.organizations, body)), penalty },
        );
      }
    }
  },
};
