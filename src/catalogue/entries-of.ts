/** Every usable record of a kind, for what treats all kinds alike; in order of path. */
import { KINDS, type RecordKind } from '../model/record-kinds.ts';
import type { Catalogue, Entry } from './catalogue.ts';

export function entriesOf(catalogue: Catalogue, kind: RecordKind): Iterable<Entry<unknown>> {
  if (kind === 'manifest') {
    return catalogue.manifest.state === 'there' ? [catalogue.manifest.entry] : [];
  }
  // A kind whose folder is no part of the catalogue does not compile.
  const records = catalogue[KINDS[kind].folder];
  return 'entries' in records ? records.entries : records.values();
}
