/** RL716, RL717: who takes an item is still disputed (议而不决), or was settled and the claims say otherwise. */
import { claimOf, holdersOf } from '../../catalogue/holders.ts';
import { draft } from '../../findings/finding.ts';
import { type CalendarDate, daysBetween } from '../../model/dates.ts';
import { settlementOn } from '../../model/dispute-facts.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItemId } from '../../catalogue/named-refs.ts';

export const disputes: Check = {
  codes: ['RL716', 'RL717'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.disputes.values()) {
      const item = namedItemId(catalogue.items, value.item);
      const settled = settlementOn(value, asOf);
      if (settled === null) {
        const days = daysBetween(value.opened as CalendarDate, asOf);
        const parties = value.parties.map((body) => namedBody(catalogue.organizations, body));
        yield draft(
          'RL716',
          { file: path, pointer: ['opened'] },
          { item, kind: value.kind, parties, opened: value.opened, days },
        );
        continue;
      }
      // A claim that cannot be read may be the undertaker's.
      if (claimOf(catalogue, value.item, settled.undertaker).state !== 'absent') continue;
      const [holder] = holdersOf(catalogue, value.item).entries;
      yield draft(
        'RL717',
        { file: path, pointer: ['settled', 'undertaker'] },
        {
          item,
          undertaker: namedBody(catalogue.organizations, settled.undertaker),
          holder:
            holder === undefined ? null : namedBody(catalogue.organizations, holder.value.claimant),
          date: settled.date,
        },
        holder === undefined ? {} : { related: [{ file: holder.path, pointer: ['claimant'] }] },
      );
    }
  },
};
