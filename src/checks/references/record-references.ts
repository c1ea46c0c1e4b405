/**
 * RL301, RL302: records name items and bodies that are there; where they name any, `record-kinds.ts`
 * says. Items and claims, the most by far, have rules of their own that do not walk (`known-items.ts`,
 * `known-organizations.ts`).
 */
import { entriesOf } from '../../catalogue/entries-of.ts';
import { namedItemId } from '../../catalogue/named-refs.ts';
import { draft } from '../../findings/finding.ts';
import { kindEntry, RECORD_KINDS } from '../../model/record-kinds.ts';
import { textsAt } from '../../model/record-places.ts';
import type { Check } from '../check.ts';
import { suggester } from '../suggest.ts';
import { registryOf } from './known-organizations.ts';

const WALKED = RECORD_KINDS.filter((kind) => kind !== 'item' && kind !== 'claim');

export const recordReferences: Check = {
  codes: ['RL301', 'RL302'],
  *run(catalogue) {
    const registry = registryOf(catalogue);
    const suggest = suggester(() => catalogue.items.keys());
    for (const kind of WALKED) {
      const { items, bodies } = kindEntry(kind);
      if (items.length === 0 && bodies.length === 0) continue;
      for (const { path: file, value } of entriesOf(catalogue, kind)) {
        for (const { text: id, pointer } of bodies.flatMap((at) => textsAt(value, at))) {
          if (!registry.unknown(id)) continue;
          const key = pointer.filter((step) => typeof step === 'string').join('.');
          yield registry.draft(file, pointer, id, key);
        }
        for (const { text: item, pointer } of items.flatMap((at) => textsAt(value, at))) {
          if (catalogue.items.at(item).state !== 'absent') continue;
          const suggestion = suggest(item);
          const nearest = suggestion === null ? null : namedItemId(catalogue.items, suggestion);
          yield draft('RL301', { file, pointer }, { item, nearest });
        }
      }
    }
  },
};
