/** RL304: a document that the manifest does not name; nothing is said when the manifest could not be read. */
import { entryIn } from '../../catalogue/held.ts';
import type { AnyDraft, Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { suggester } from '../suggest.ts';

export const knownDocuments: Check = {
  codes: ['RL304'],
  *run({ manifest, lists, itemsByList }) {
    const settings = entryIn(manifest);
    if (settings === undefined) return;
    const known = new Set((settings.value.documents ?? []).map(({ id }) => id));
    const suggest = suggester(() => known);
    const report = (file: string, pointer: Pointer, document: string): AnyDraft =>
      draft('RL304', { file, pointer }, { document, nearest: suggest(document) });

    for (const [index, { after }] of (settings.value.deadlines ?? []).entries()) {
      if (after !== undefined && !known.has(after)) {
        yield report(settings.path, ['deadlines', index, 'after'], after);
      }
    }
    for (const { path, value } of lists.values()) {
      const document = value.source?.document;
      if (document !== undefined && !known.has(document)) {
        yield report(path, ['source', 'document'], document);
      }
    }
    for (const [, items] of itemsByList) {
      for (const { path, value } of items) {
        const document = value.source?.document;
        if (document !== undefined && !known.has(document)) {
          yield report(path, ['source', 'document'], document);
        }
      }
    }
  },
};
