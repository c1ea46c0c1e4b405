/** RL302: an item or a claim names a body that is not in the registry (`record-references.ts`: the others). */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AnyDraft, Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedBody } from '../../catalogue/named-refs.ts';
import { suggester } from '../suggest.ts';

export interface OrganizationRegistry {
  unknown(id: string): boolean;
  draft(file: string, pointer: Pointer, organization: string, key: string): AnyDraft;
}

/** Which bodies are known; a draft for one that is not, with the nearest that is. */
export function registryOf(catalogue: Catalogue): OrganizationRegistry {
  const { organizations } = catalogue;
  const suggest = suggester(() => organizations.keys());
  return {
    unknown: (id) => organizations.at(id).state === 'absent',
    draft(file, pointer, organization, key) {
      const suggestion = suggest(organization);
      const nearest = suggestion === null ? null : namedBody(catalogue.organizations, suggestion);
      return draft('RL302', { file, pointer }, { organization, key, nearest });
    },
  };
}

export const knownAuthorities: Check = {
  codes: ['RL302'],
  *run(catalogue) {
    const registry = registryOf(catalogue);
    for (const [, items] of catalogue.itemsByList) {
      for (const { path, value } of items) {
        if (registry.unknown(value.authority)) {
          yield registry.draft(path, ['authority'], value.authority, 'authority');
        }
      }
    }
  },
};

export const claimNamesKnownOrganizations: ClaimRule = {
  codes: ['RL302'],
  prepare(catalogue, _context, report) {
    const registry = registryOf(catalogue);
    return ({ entry: { path, value }, claimant }) => {
      if (claimant === undefined && registry.unknown(value.claimant)) {
        report(registry.draft(path, ['claimant'], value.claimant, 'claimant'));
      }
      if (value.cooperating !== undefined) {
        for (const [index, id] of value.cooperating.entries()) {
          if (registry.unknown(id)) {
            report(registry.draft(path, ['cooperating', index], id, 'cooperating'));
          }
        }
      }
      if (value.transfer !== undefined && registry.unknown(value.transfer.from)) {
        report(registry.draft(path, ['transfer', 'from'], value.transfer.from, 'transfer.from'));
      }
    };
  },
};
