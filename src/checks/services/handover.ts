/**
 * RL709, RL710, RL712, RL713: between province and undertaker nobody may be left without a counter to
 * go to: no gap and no overlap of the two, no guide that still sends people to the province, no
 * service of a body that does not hold the item, none of an item that was withdrawn.
 */
import { entryIn } from '../../catalogue/held.ts';
import { claimOf, holdersOf } from '../../catalogue/holders.ts';
import { draft } from '../../findings/finding.ts';
import { type CalendarDate, daysBetween } from '../../model/dates.ts';
import { isDelegated, takenBackOn } from '../../model/item-facts.ts';
import { isClosedOn } from '../../model/service-facts.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItemId } from '../../catalogue/named-refs.ts';

export const serviceHandover: Check = {
  codes: ['RL709', 'RL710', 'RL712', 'RL713'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.services.entries) {
      const { start, province_stop: stop, provider, guide } = value;
      const item = namedItemId(catalogue.items, value.item);
      if (start !== undefined && stop !== undefined && start !== stop) {
        yield draft(
          'RL709',
          { file: path, pointer: ['start'] },
          {
            stop,
            start,
            days: daysBetween(stop as CalendarDate, start as CalendarDate),
            item,
          },
          { related: [{ file: path, pointer: ['province_stop'] }] },
        );
      }
      if (isClosedOn(value, asOf)) continue;
      const named = guide?.names;
      const record = entryIn(catalogue.items.at(value.item))?.value;
      // Of a delegated item the guide names the delegator: it is exercised in its name.
      if (
        named !== undefined &&
        named !== provider &&
        record !== undefined &&
        !isDelegated(record)
      ) {
        yield draft(
          'RL710',
          { file: path, pointer: ['guide', 'names'] },
          {
            named: namedBody(catalogue.organizations, named),
            provider: namedBody(catalogue.organizations, provider),
          },
        );
      }
      // A claim that cannot be read may be the provider's.
      if (claimOf(catalogue, value.item, provider).state === 'absent') {
        const [holder] = holdersOf(catalogue, value.item).entries;
        yield draft(
          'RL712',
          { file: path, pointer: ['provider'] },
          {
            item,
            provider: namedBody(catalogue.organizations, provider),
            holder:
              holder === undefined
                ? null
                : namedBody(catalogue.organizations, holder.value.claimant),
          },
          holder === undefined ? {} : { related: [{ file: holder.path, pointer: ['claimant'] }] },
        );
      }
      const { date: withdrawn = null, partly = false } =
        (record === undefined ? null : takenBackOn(record, asOf)) ?? {};
      if (withdrawn !== null) {
        yield draft(
          'RL713',
          { file: path, pointer: ['item'] },
          { item, withdrawn, partly },
          { ...(partly ? { severity: 'warning' as const } : {}) },
        );
      }
    }
  },
};
