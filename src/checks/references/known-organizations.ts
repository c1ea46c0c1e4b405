/** RL302: a record names a body that is not in the registry. Successors have RL325. */
import type { AnyDraft, Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeOrganization } from '../describe.ts';
import { unusableIds } from '../known-records.ts';
import { suggester } from '../suggest.ts';

export const knownOrganizations: Check = {
  codes: ['RL302'],
  *run(catalogue) {
    const { organizations } = catalogue;
    const unusable = unusableIds(catalogue, 'organization');
    const suggest = suggester(() => organizations.keys());
    const unknown = (id: string) => !organizations.has(id) && !unusable.has(id);
    const report = (
      file: string,
      pointer: Pointer,
      organization: string,
      key: string,
    ): AnyDraft => {
      const suggestion = suggest(organization);
      const nearest = suggestion === null ? null : describeOrganization(catalogue, suggestion);
      return draft('RL302', { file, pointer }, { organization, key, nearest });
    };

    for (const { path, value } of organizations.values()) {
      const { counterpart } = value;
      if (counterpart !== undefined && unknown(counterpart)) {
        yield report(path, ['counterpart'], counterpart, 'counterpart');
      }
    }
    for (const items of catalogue.itemsByList.values()) {
      for (const { path, value } of items) {
        if (unknown(value.authority)) {
          yield report(path, ['authority'], value.authority, 'authority');
        }
      }
    }
    for (const { path, value } of catalogue.claims) {
      if (unknown(value.claimant)) yield report(path, ['claimant'], value.claimant, 'claimant');
      if (value.cooperating !== undefined) {
        for (const [index, id] of value.cooperating.entries()) {
          if (unknown(id)) yield report(path, ['cooperating', index], id, 'cooperating');
        }
      }
      if (value.transfer !== undefined && unknown(value.transfer.from)) {
        yield report(path, ['transfer', 'from'], value.transfer.from, 'transfer.from');
      }
    }
    for (const { path, value } of catalogue.exceptions.values()) {
      const { organization } = value.scope;
      if (organization !== undefined && unknown(organization)) {
        yield report(path, ['scope', 'organization'], organization, 'scope.organization');
      }
    }
  },
};
