/**
 * RL507: items of a list with rule `single` that nobody has claimed or declined; a claim that was
 * given back (退回) leaves its item unclaimed. Withdrawn items (收回) need no claim. A claim that
 * could not be read leaves the question open and has a finding of its own.
 */
import { entryIn } from '../../catalogue/held.ts';
import { namedItem } from '../../catalogue/named-refs.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { readableText } from '../known-records.ts';
import { competentBodies } from './competent-bodies.ts';
import { claimDeadline } from './claim-deadline.ts';

export const unclaimed: Check = {
  codes: ['RL507'],
  *run(catalogue, { asOf }) {
    const unreadable = new Set<string>();
    for (const record of catalogue.unusable) {
      if (record.kind === 'claim') unreadable.add(readableText(record, 'item') ?? record.id);
    }
    for (const list of catalogue.lists.values()) {
      if (list.value.rule !== 'single') continue;
      const { deadline, days, severity } = claimDeadline(
        entryIn(catalogue.manifest)?.value ?? null,
        list.id,
        asOf,
      );
      const competent = competentBodies(catalogue, list.value, asOf);
      for (const entry of catalogue.itemsByList.on(list.id).entries) {
        const { path, id, value } = entry;
        if (value.status === '收回' || unreadable.has(id)) continue;
        const claims = catalogue.claimsByItem.on(id).entries;
        if (claims.some((claim) => claim.value.decision !== '退回')) continue;
        const body = value.field === undefined ? undefined : competent.get(value.field);
        yield draft(
          'RL507',
          { file: path },
          {
            item: namedItem(entry),
            list: list.id,
            deadline,
            days,
            ...(body === undefined ? {} : { body }),
          },
          { severity },
        );
      }
    }
  },
};
