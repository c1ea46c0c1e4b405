/**
 * RL508: cells of body × item, for lists that each body decides on, without a decision (退回 is
 * none). Said of the item, with the body as subject. A cell whose claim could not be read is left
 * out: it has a finding of its own.
 */
import { entryIn } from '../../catalogue/held.ts';
import { claimantsOf } from '../../catalogue/competence.ts';
import { isUnclaimed, standIn } from '../../catalogue/standing.ts';
import { draft } from '../../findings/finding.ts';
import { eachDecides } from '../../model/list-facts.ts';
import type { Check } from '../check.ts';
import { namedItem } from '../../catalogue/named-refs.ts';
import { claimDeadline } from './claim-deadline.ts';

export const undecided: Check = {
  codes: ['RL508'],
  *run(catalogue, { asOf }) {
    for (const list of catalogue.lists.values()) {
      if (!eachDecides(list.value)) continue;
      const bodies = claimantsOf(catalogue.organizations, list.value, asOf).entries;
      if (bodies.length === 0) continue;
      const { deadline, days, severity } = claimDeadline(
        entryIn(catalogue.manifest)?.value ?? null,
        list.id,
        asOf,
      );
      for (const item of catalogue.itemsByList.on(list.id).entries) {
        const { path, id } = item;
        for (const body of bodies) {
          const { standing } = standIn(catalogue, list.value, id, body.id, asOf);
          if (!isUnclaimed(standing)) continue;
          yield draft(
            'RL508',
            { file: path },
            {
              item: namedItem(item),
              body: { id: body.id, name: body.value.name },
              list: list.id,
              deadline,
              days,
            },
            { subject: body.id, severity },
          );
        }
      }
    }
  },
};
