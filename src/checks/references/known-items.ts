/** RL301: a claim names an item that is not in the catalogue. */
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { describeItemId } from '../describe.ts';
import { unusableIds } from '../known-records.ts';
import { suggester } from '../suggest.ts';

export const knownItems: ClaimRule = {
  codes: ['RL301'],
  prepare(catalogue, _context, report) {
    const unusable = unusableIds(catalogue, 'item');
    const suggest = suggester(() => catalogue.items.keys());
    return ({ entry, item: found }) => {
      const { item } = entry.value;
      if (found !== undefined || unusable.has(item)) return;
      const suggestion = suggest(item);
      const nearest = suggestion === null ? null : describeItemId(catalogue, suggestion);
      report(draft('RL301', { file: entry.path, pointer: ['item'] }, { item, nearest }));
    };
  },
};
