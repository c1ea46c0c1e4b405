/** RL308: who hands an item down, and whom a body's work matches, is a provincial body. */
import { entryIn } from '../../catalogue/held.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Check } from '../check.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

const EXPECTED = '省级机关';

export const provincialAuthority: Check = {
  codes: ['RL308'],
  *run(catalogue) {
    for (const { path, value } of catalogue.organizations.values()) {
      if (value.counterpart !== undefined) {
        yield* report(catalogue, path, 'counterpart', value.counterpart);
      }
    }
    for (const [, items] of catalogue.itemsByList) {
      for (const { path, value } of items) {
        const authority = entryIn(catalogue.organizations.at(value.authority));
        if (authority === undefined || authority.value.kind === EXPECTED) continue;
        yield* report(catalogue, path, 'authority', value.authority);
      }
    }
  },
};

function* report(catalogue: Catalogue, file: string, key: string, id: string): Iterable<AnyDraft> {
  const organization = entryIn(catalogue.organizations.at(id));
  if (organization === undefined || organization.value.kind === EXPECTED) return;
  yield draft(
    'RL308',
    { file, pointer: [key] },
    {
      organization: namedBody(catalogue.organizations, id),
      kind: organization.value.kind,
      expected: EXPECTED,
      key,
    },
    { related: [{ file: organization.path, pointer: ['kind'] }] },
  );
}
