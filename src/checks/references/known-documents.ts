/** RL304: a document that the manifest does not name; nothing is said when the manifest could not be read. */
import type { AnyDraft, Pointer } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { suggester } from '../suggest.ts';

export const knownDocuments: Check = {
  codes: ['RL304'],
  *run({ manifest, lists, itemsByList, unusable }) {
    if (unusable.some(({ kind }) => kind === 'manifest')) return;
    const known = new Set((manifest.value.documents ?? []).map(({ id }) => id));
    const suggest = suggester(() => known);
    const report = (file: string, pointer: Pointer, document: string): AnyDraft =>
      draft('RL304', { file, pointer }, { document, nearest: suggest(document) });

    for (const [index, { after }] of (manifest.value.deadlines ?? []).entries()) {
      if (after !== undefined && !known.has(after)) {
        yield report(manifest.path, ['deadlines', index, 'after'], after);
      }
    }
    for (const { path, value } of lists.values()) {
      const document = value.source?.document;
      if (document !== undefined && !known.has(document)) {
        yield report(path, ['source', 'document'], document);
      }
    }
    for (const items of itemsByList.values()) {
      for (const { path, value } of items) {
        const document = value.source?.document;
        if (document !== undefined && !known.has(document)) {
          yield report(path, ['source', 'document'], document);
        }
      }
    }
  },
};
