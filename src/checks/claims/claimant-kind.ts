/** RL502: only bodies of the kinds a list names may decide on its items; giving back is no deciding. */
import { draft } from '../../findings/finding.ts';
import { isReleased } from '../../model/decision-facts.ts';
import { isClaimantKind } from '../../model/list-facts.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

export const claimantKind: ClaimRule = {
  codes: ['RL502'],
  prepare:
    (catalogue, _context, report) =>
    ({ entry: { path, list: folder, value }, item, claimant, list }) => {
      // Filed under another list than its item's (RL307): this one's rules are not meant.
      if (item !== undefined && item.value.list !== folder) return;
      if (isReleased(value) || list === undefined || claimant === undefined) return;
      const { kind } = claimant.value;
      if (isClaimantKind(list.value, kind)) return;
      report(
        draft(
          'RL502',
          { file: path, pointer: ['claimant'] },
          {
            claimant: namedBody(catalogue.organizations, value.claimant),
            kind,
            list: list.id,
            allowed: list.value.claimants,
          },
          { related: [{ file: list.path, pointer: ['claimants'] }] },
        ),
      );
    },
};
