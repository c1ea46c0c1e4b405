/**
 * RL603, RL604, RL605, RL619: between whom an agreement is. A licence goes to another administrative
 * organ only (行政许可法 art. 24); whether an organisation meets 行政处罚法 art. 21 (staff, equipment), so
 * that it may punish, no registry tells. Who delegates is the item's authority, who is delegated to is
 * who claimed it.
 */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { claimOf, holdersOf } from '../../catalogue/holders.ts';
import { draft, type AnyDraft } from '../../findings/finding.ts';
import { isOpen } from '../../model/agreement.ts';
import { natureOf } from '../../model/body-nature.ts';
import type { Delegation, Item } from '../../model/generated/records.ts';
import type { Check } from '../check.ts';
import { namedBody, namedItem } from '../../catalogue/named-refs.ts';
import { holdsByDelegation } from './chains.ts';

export const delegationParties: Check = {
  codes: ['RL603', 'RL604', 'RL605', 'RL619'],
  *run(catalogue, { asOf }) {
    for (const { path, value } of catalogue.delegations.values()) {
      if (value.delegator === value.delegate) {
        const body = namedBody(catalogue.organizations, value.delegate);
        yield draft('RL619', { file: path, pointer: ['delegate'] }, { body });
      }
      if (!isOpen(value, asOf)) continue;
      for (const [at, { item: id }] of value.items.entries()) {
        const item = entryIn(catalogue.items.at(id));
        if (item === undefined) continue;
        yield* ofItem(catalogue, path, value, item, at);
      }
    }
  },
};

function* ofItem(
  catalogue: Catalogue,
  file: string,
  value: Delegation,
  item: Entry<Item>,
  at: number,
): Iterable<AnyDraft> {
  const pointer = ['items', at, 'item'];
  const described = namedItem(item);
  const delegate = entryIn(catalogue.organizations.at(value.delegate))?.value;
  const nature = delegate === undefined ? null : natureOf(delegate);
  if (nature !== null && item.value.type === '行政许可' && nature !== '行政机关') {
    yield draft(
      'RL603',
      { file, pointer: ['delegate'] },
      {
        delegate: namedBody(catalogue.organizations, value.delegate),
        nature,
        type: item.value.type,
        item: described,
      },
      { subject: item.id },
    );
  }
  if (
    value.delegator !== item.value.authority &&
    !holdsByDelegation(catalogue, item, value.delegator)
  ) {
    yield draft(
      'RL604',
      { file, pointer },
      {
        delegator: namedBody(catalogue.organizations, value.delegator),
        authority: namedBody(catalogue.organizations, item.value.authority),
        item: described,
      },
      { subject: item.id, related: [{ file: item.path, pointer: ['authority'] }] },
    );
  }
  // A claim that cannot be read may be the delegate's.
  if (claimOf(catalogue, item.id, value.delegate).state !== 'absent') return;
  const [holder] = holdersOf(catalogue, item.id).entries;
  yield draft(
    'RL605',
    { file, pointer },
    {
      delegate: namedBody(catalogue.organizations, value.delegate),
      claimant:
        holder === undefined ? null : namedBody(catalogue.organizations, holder.value.claimant),
      item: described,
    },
    {
      subject: item.id,
      ...(holder === undefined ? {} : { related: [{ file: holder.path, pointer: ['claimant'] }] }),
    },
  );
}
