/** RL301: a claim names an item that is not in the catalogue. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeItemId } from '../describe.ts';
import { unusableIds } from '../known-records.ts';
import { suggester } from '../suggest.ts';

export const knownItems: Check = {
  codes: ['RL301'],
  *run(catalogue) {
    const unusable = unusableIds(catalogue, 'item');
    const suggest = suggester(() => catalogue.items.keys());
    for (const { path, value } of catalogue.claims) {
      const { item } = value;
      if (catalogue.items.has(item) || unusable.has(item)) continue;
      const suggestion = suggest(item);
      const nearest = suggestion === null ? null : describeItemId(catalogue, suggestion);
      yield draft('RL301', { file: path, pointer: ['item'] }, { item, nearest });
    }
  },
};
