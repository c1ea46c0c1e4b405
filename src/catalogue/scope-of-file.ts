/** The list and the body a file belongs to: what the scope of an exception asks for. */
import { placeOf } from '../files/layout.ts';
import type { FileScope } from '../findings/settle.ts';
import { kindEntry, type RecordKind } from '../model/record-kinds.ts';
import { textsAt } from '../model/record-places.ts';
import type { Catalogue } from './catalogue.ts';
import { entriesOf } from './entries-of.ts';

export function scopeOfFile(catalogue: Catalogue): (file: string) => FileScope {
  const bodies = new Map<RecordKind, ReadonlyMap<string, string>>();
  /** By path, worked out when the first file of a kind is asked for. */
  const bodyOf = (kind: RecordKind, file: string): string | null => {
    const { scope } = kindEntry(kind);
    if (scope === null) return null;
    let known = bodies.get(kind);
    if (known === undefined) {
      const entries = new Map<string, string>();
      for (const { path, value } of entriesOf(catalogue, kind)) {
        const [first] = textsAt(value, scope);
        if (first !== undefined) entries.set(path, first.text);
      }
      known = entries;
      bodies.set(kind, known);
    }
    return known.get(file) ?? null;
  };
  return (file) => {
    const place = placeOf(file);
    if (place === null) return { list: null, organization: null };
    const { kind, id } = place;
    const list = 'list' in place ? place.list : kind === 'list' ? id : null;
    // Of a body's own record the path says it, as of what lies in its folder.
    const folder =
      kind === 'organization' ? id : 'organization' in place ? place.organization : null;
    return { list, organization: folder ?? bodyOf(kind, file) };
  };
}
