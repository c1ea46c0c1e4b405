/**
 * RL506: the item's legal content is no longer what was claimed. One stamp an item, and only for
 * items that are claimed: computing it is the dearest thing any check does.
 */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import { isClaimed } from '../../model/decision-facts.ts';
import { isId } from '../../model/ids.ts';
import { stampOf } from '../../model/stamps.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';

export const claimStamp: Check = {
  codes: ['RL506'],
  *run(catalogue) {
    for (const [id, claims] of catalogue.claimsByItem) {
      const item = entryIn(catalogue.items.at(id));
      if (item === undefined) continue;
      let stamp: string | null = null;
      for (const { path, id: named, value } of claims) {
        // A file named after another item has RL211: which one was claimed is not known.
        if (!isClaimed(value) || (named !== id && isId(named))) continue;
        stamp ??= stampOf(item.value);
        if (value.stamp === stamp) continue;
        yield draft(
          'RL506',
          { file: path, pointer: ['stamp'] },
          {
            item: namedItem(item),
            claimant: namedBody(catalogue.organizations, value.claimant),
            date: value.date,
          },
          { related: [{ file: item.path, pointer: [] }] },
        );
      }
    }
  },
};
