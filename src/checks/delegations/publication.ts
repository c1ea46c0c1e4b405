/**
 * RL612, RL613: an agreement in force is announced, by the delegator (行政许可法 art. 24), over a penalty
 * by both sides (行政处罚法 art. 20, text of 2021); one about to expire is said in time.
 */
import { draft } from '../../findings/finding.ts';
import { isInForce, spanOf } from '../../model/agreement.ts';
import { type CalendarDate, daysBetween } from '../../model/dates.ts';
import type { Check } from '../check.ts';
import { describeOrganization } from '../describe.ts';
import { isPenalty } from './elements.ts';

/** Two weeks are usual for signing again; twice that to prepare. */
export const EXPIRY_NOTICE_DAYS = 30;

export const delegationPublication: Check = {
  codes: ['RL612', 'RL613'],
  *run(catalogue, { asOf }) {
    const notice = catalogue.manifest.value.rules?.expiry_notice_days ?? EXPIRY_NOTICE_DAYS;
    for (const { path, id, value } of catalogue.delegations.values()) {
      if (!isInForce(value, asOf)) continue;
      const to = spanOf(value)?.to ?? null;
      const days = to === null ? null : daysBetween(asOf, to as CalendarDate);
      if (to !== null && days !== null && days <= notice && value.termination === undefined) {
        yield draft(
          'RL612',
          { file: path, pointer: ['term', 'to'] },
          { agreement: id, to, days, items: value.items.length },
        );
      }
      const penalty = isPenalty(catalogue, value);
      const announced = new Set((value.announcements ?? []).map(({ by }) => by));
      const wanted = penalty ? [value.delegator, value.delegate] : [value.delegator];
      const by = wanted.filter((body) => !announced.has(body));
      if (by.length > 0) {
        yield draft(
          'RL613',
          { file: path, pointer: value.announcements === undefined ? [] : ['announcements'] },
          { by: by.map((body) => describeOrganization(catalogue, body)), penalty },
        );
      }
    }
  },
};
