/** RL301: a claim names an item that is not in the catalogue. */
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedItemId } from '../../catalogue/named-refs.ts';
import { suggester } from '../suggest.ts';

export const knownItems: ClaimRule = {
  codes: ['RL301'],
  prepare(catalogue, _context, report) {
    const suggest = suggester(() => catalogue.items.keys());
    return ({ entry, item: found }) => {
      const { item } = entry.value;
      if (found !== undefined || catalogue.items.at(item).state !== 'absent') return;
      const suggestion = suggest(item);
      const nearest = suggestion === null ? null : namedItemId(catalogue.items, suggestion);
      report(draft('RL301', { file: entry.path, pointer: ['item'] }, { item, nearest }));
    };
  },
};
