/**
 * RL309: a list nobody can claim from. Bodies that could not be read might be the ones: unless their
 * kind can be read and is another, nothing is said.
 */
import { claimantsOf } from '../../catalogue/competence.ts';
import type { Unread } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import type { ItemList } from '../../model/generated/records.ts';
import { isClaimantKind } from '../../model/list-facts.ts';
import { ownText } from '../../model/values.ts';
import type { Check } from '../check.ts';

export const listHasClaimants: Check = {
  codes: ['RL309'],
  *run({ lists, organizations }, { asOf }) {
    for (const { path, id, value } of lists.values()) {
      const { entries, unread } = claimantsOf(organizations, value, asOf);
      if (entries.length > 0 || unread.some((one) => mayBeOfKind(value, one))) continue;
      yield draft(
        'RL309',
        { file: path, pointer: ['claimants'] },
        { list: id, claimants: value.claimants },
      );
    }
  },
};

function mayBeOfKind(list: ItemList, { value }: Unread): boolean {
  const kind = ownText(value, 'kind');
  return kind === undefined || isClaimantKind(list, kind);
}
