/** RL502: only bodies of the kinds a list names may decide on its items; giving back is no deciding. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeOrganization } from '../describe.ts';

export const claimantKind: Check = {
  codes: ['RL502'],
  *run(catalogue) {
    for (const { path, list: folder, value } of catalogue.claims) {
      if (value.decision === '退回') continue;
      const list = catalogue.lists.get(folder);
      const claimant = catalogue.organizations.get(value.claimant);
      if (list === undefined || claimant === undefined) continue;
      const { kind } = claimant.value;
      if (list.value.claimants.includes(kind)) continue;
      yield draft(
        'RL502',
        { file: path, pointer: ['claimant'] },
        {
          claimant: describeOrganization(catalogue, value.claimant),
          kind,
          list: list.id,
          allowed: list.value.claimants,
        },
        { related: [{ file: list.path, pointer: ['claimants'] }] },
      );
    }
  },
};
