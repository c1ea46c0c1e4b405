/** RL301, RL302: agreements, services, trainings and disputes name items and bodies that are there. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AnyDraft, Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { namedItemId } from '../../catalogue/named-refs.ts';
import { suggester } from '../suggest.ts';
import { registryOf } from './known-organizations.ts';

/** What a record names: kind, id, where. */
type Named = readonly ['item' | 'organization', string | undefined, Pointer];

export const handoverReferences: Check = {
  codes: ['RL301', 'RL302'],
  *run(catalogue) {
    const check = referenceCheck(catalogue);
    for (const { path, value } of catalogue.delegations.values()) {
      yield* check(path, [
        ['organization', value.delegator, ['delegator']],
        ['organization', value.delegate, ['delegate']],
        ...value.items.map(({ item }, at): Named => ['item', item, ['items', at, 'item']]),
        ...(value.announcements ?? []).map(({ by }, at): Named => [
          'organization',
          by,
          ['announcements', at, 'by'],
        ]),
      ]);
    }
    for (const { path, value } of catalogue.services.entries) {
      yield* check(path, [
        ['item', value.item, ['item']],
        ['organization', value.provider, ['provider']],
        ['organization', value.guide?.names, ['guide', 'names']],
        ...(value.supervision?.by ?? []).map((id, at): Named => [
          'organization',
          id,
          ['supervision', 'by', at],
        ]),
      ]);
    }
    for (const { path, value } of catalogue.trainings.values()) {
      yield* check(path, [
        ['organization', value.organizer, ['organizer']],
        ...value.items.map((item, at): Named => ['item', item, ['items', at]]),
        ...value.participants.map(({ organization }, at): Named => [
          'organization',
          organization,
          ['participants', at, 'organization'],
        ]),
      ]);
    }
    for (const { path, value } of catalogue.disputes.values()) {
      yield* check(path, [
        ['item', value.item, ['item']],
        ...value.parties.map((id, at): Named => ['organization', id, ['parties', at]]),
        ...(value.statements ?? []).map(({ by }, at): Named => [
          'organization',
          by,
          ['statements', at, 'by'],
        ]),
        ['organization', value.settled?.undertaker, ['settled', 'undertaker']],
      ]);
    }
  },
};

function referenceCheck(catalogue: Catalogue) {
  const registry = registryOf(catalogue);
  const suggest = suggester(() => catalogue.items.keys());
  return function* (file: string, names: readonly Named[]): Iterable<AnyDraft> {
    for (const [kind, id, pointer] of names) {
      if (id === undefined) continue;
      if (kind === 'organization') {
        if (!registry.unknown(id)) continue;
        const key = pointer.filter((step) => typeof step === 'string').join('.');
        yield registry.draft(file, pointer, id, key);
      } else if (catalogue.items.at(id).state === 'absent') {
        const suggestion = suggest(id);
        const nearest = suggestion === null ? null : namedItemId(catalogue.items, suggestion);
        yield draft('RL301', { file, pointer }, { item: id, nearest });
      }
    }
  };
}
