/** RL509: a claim in force over an item that the province has taken back (收回). */
import { draft } from '../../findings/finding.ts';
import { isClaimed } from '../../model/decision-facts.ts';
import { isItemInForce } from '../../model/item-facts.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';

export const claimOnWithdrawn: ClaimRule = {
  codes: ['RL509'],
  prepare:
    (catalogue, { asOf }, report) =>
    ({ entry: { path, value }, item }) => {
      if (item === undefined || !isClaimed(value) || isItemInForce(item.value, asOf)) return;
      const withdrawn = item.value.withdrawal?.date;
      if (withdrawn === undefined) return;
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
