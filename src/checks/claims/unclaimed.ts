/**
 * RL507: items of a list with rule `single` that nobody has claimed or declined; a claim that was
 * given back (退回) leaves its item unclaimed. Withdrawn items (收回) need no claim. A claim that
 * could not be read leaves the question open and has a finding of its own.
 */
import { entryIn } from '../../catalogue/held.ts';
import { namedItem } from '../../catalogue/named-refs.ts';
import { isUnclaimed, standIn } from '../../catalogue/standing.ts';
import { draft } from '../../findings/finding.ts';
import { eachDecides } from '../../model/list-facts.ts';
import type { Check } from '../check.ts';
import { theCompetent } from './competent-bodies.ts';
import { claimDeadline } from './claim-deadline.ts';

export const unclaimed: Check = {
  codes: ['RL507'],
  *run(catalogue, { asOf }) {
    for (const list of catalogue.lists.values()) {
      if (eachDecides(list.value)) continue;
      const { deadline, days, severity } = claimDeadline(
        entryIn(catalogue.manifest)?.value ?? null,
        list.id,
        asOf,
      );
      const competentFor = theCompetent(catalogue, list.value, asOf);
      for (const entry of catalogue.itemsByList.on(list.id).entries) {
        const { path, id, value } = entry;
        const { standing } = standIn(catalogue, list.value, id, null, asOf);
        if (!isUnclaimed(standing)) continue;
        const body = competentFor(value);
        yield draft(
          'RL507',
          { file: path },
          {
            item: namedItem(entry),
            list: list.id,
            deadline,
            days,
            ...(body === null ? {} : { body }),
          },
          { severity },
        );
      }
    }
  },
};
