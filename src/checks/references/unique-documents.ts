/** RL316: a document id stands once in the manifest. */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const uniqueDocuments: Check = {
  codes: ['RL316'],
  *run({ manifest }) {
    const settings = entryIn(manifest);
    if (settings === undefined) return;
    const { path: file, value } = settings;
    const seen = new Map<string, number>();
    for (const [index, { id }] of (value.documents ?? []).entries()) {
      const first = seen.get(id);
      if (first === undefined) {
        seen.set(id, index);
        continue;
      }
      yield draft(
        'RL316',
        { file, pointer: ['documents', index, 'id'] },
        { id },
        { related: [{ file, pointer: ['documents', first, 'id'] }] },
      );
    }
  },
};
