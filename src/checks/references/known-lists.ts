/**
 * RL303: a list that is not there. For a folder of items or claims it is said once, at the first
 * record: the list record is what is missing, not something in each of them. An item whose `list` is
 * not its folder has RL211, a claim in another list's folder RL307.
 */
import { MANIFEST_PATH } from '../../files/layout.ts';
import { entryIn } from '../../catalogue/held.ts';
import type { AnyDraft, Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { suggester } from '../suggest.ts';

export const knownLists: Check = {
  codes: ['RL303'],
  *run(catalogue) {
    const { lists, manifest } = catalogue;
    const suggest = suggester(() => lists.keys());
    const unknown = (id: string) => lists.at(id).state === 'absent';
    const report = (file: string, pointer: Pointer, list: string): AnyDraft =>
      draft('RL303', { file, pointer }, { list, nearest: suggest(list) });

    const deadlines = entryIn(manifest)?.value.deadlines ?? [];
    for (const [index, { list }] of deadlines.entries()) {
      if (list !== undefined && unknown(list)) {
        yield report(MANIFEST_PATH, ['deadlines', index, 'list'], list);
      }
    }
    const said = new Set<string>();
    for (const [folder, items] of catalogue.itemsByList) {
      const first = items[0];
      if (first === undefined || !unknown(folder)) continue;
      said.add(folder);
      yield report(first.path, ['list'], folder);
    }
    // Claims are in order of path: of a folder, all stand together.
    let known = '';
    for (const { path, list, value } of catalogue.claims.entries) {
      if (list === known) continue;
      if (!unknown(list)) known = list;
      else if (!said.has(list) && catalogue.items.at(value.item).state !== 'there') {
        said.add(list);
        yield report(path, [], list);
      }
    }
    for (const { path, value } of catalogue.exceptions.values()) {
      const { list } = value.scope;
      if (list !== undefined && unknown(list)) yield report(path, ['scope', 'list'], list);
    }
  },
};
