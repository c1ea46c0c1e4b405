/** RL509: a claim in force over an item that the province has taken back (收回). */
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';

export const claimOnWithdrawn: ClaimRule = {
  codes: ['RL509'],
  prepare:
    (catalogue, { asOf }, report) =>
    ({ entry: { path, value }, item }) => {
      if (value.decision !== '认领' || item?.value.status !== '收回') return;
      const withdrawn = item.value.withdrawal?.date;
      // A withdrawal announced for a later day leaves the claim in force until then.
      if (withdrawn === undefined || withdrawn > asOf) return;
      report(
        draft(
          'RL509',
          { file: path, pointer: ['decision'] },
          {
            item: namedItem(item),
            claimant: namedBody(catalogue.organizations, value.claimant),
            withdrawn,
          },
          { related: [{ file: item.path, pointer: ['withdrawal', 'date'] }] },
        ),
      );
    },
};
