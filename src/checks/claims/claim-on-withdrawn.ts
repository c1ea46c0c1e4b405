/** RL509: a claim in force over an item that the province has taken back (收回). */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeItem, describeOrganization } from '../describe.ts';

export const claimOnWithdrawn: Check = {
  codes: ['RL509'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.claims) {
      if (value.decision !== '认领') continue;
      const item = catalogue.items.get(value.item);
      if (item?.value.status !== '收回') continue;
      const withdrawn = item.value.withdrawal?.date;
      // A withdrawal announced for a later day leaves the claim in force until then.
      if (withdrawn === undefined || withdrawn > asOf) continue;
      yield draft(
        'RL509',
        { file: path, pointer: ['decision'] },
        {
          item: describeItem(item),
          claimant: describeOrganization(catalogue, value.claimant),
          withdrawn,
        },
        { related: [{ file: item.path, pointer: ['withdrawal', 'date'] }] },
      );
    }
  },
};
