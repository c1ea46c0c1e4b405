/**
 * RL210: a claim stands where its list's rule puts it: one file an item (`single`), or one an item in
 * the folder of the body (`each`). Elsewhere git would take a second claim without a word.
 */
import { draft } from '../../findings/finding.ts';
import { pathOf } from '../../files/layout.ts';
import { cellOf } from '../../model/list-facts.ts';
import type { ClaimRule } from '../claim-rule.ts';

export const claimWhereRulePutsIt: ClaimRule = {
  codes: ['RL210'],
  prepare:
    (_catalogue, _context, report) =>
    ({ entry: { path, id, list: folder, organization, value }, list }) => {
      if (list === undefined) return;
      const cell = cellOf(list.value, value.claimant);
      if ((cell === null) === (organization === null)) return;
      const expected = pathOf({
        kind: 'claim',
        id,
        list: folder,
        organization: cell,
      });
      report(
        draft(
          'RL210',
          { file: path },
          { reason: 'rule', expected },
          { related: [{ file: list.path, pointer: ['rule'] }] },
        ),
      );
    },
};
