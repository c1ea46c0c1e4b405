/** Which records are not in canonical form, and what they would be. */
import { LARGEST_RECORD } from './limits.ts';
import { placeOf, schemaLine } from './layout.ts';
import type { PlannedWrite } from './transaction/outcome.ts';
import type { FileTree } from './tree.ts';
import { decodeUtf8 } from './yaml/decode.ts';
import { type FormatRefusal, formatText } from './yaml/format.ts';

export interface FormatPlan {
  /** Records looked at. */
  readonly records: number;
  readonly writes: readonly PlannedWrite[];
  /** Could not be formatted: left as they are. */
  readonly refused: readonly { readonly path: string; readonly reason: FormatRefusal }[];
}

/** `wanted`: whether a path is meant; files that are no records are never touched. */
export function planFormat(tree: FileTree, wanted: (path: string) => boolean): FormatPlan {
  let records = 0;
  const writes: PlannedWrite[] = [];
  const refused: { path: string; reason: FormatRefusal }[] = [];
  for (const { path } of tree.list('')) {
    const place = placeOf(path);
    if (place === null || !wanted(path)) continue;
    records += 1;
    const read = tree.read(path, LARGEST_RECORD);
    const decoded = read.ok ? decodeUtf8(read.bytes) : null;
    if (decoded?.ok !== true) {
      refused.push({ path, reason: 'unreadable' });
      continue;
    }
    const formatted = formatText(place.kind, decoded.text, schemaLine(place));
    if (!formatted.ok) refused.push({ path, reason: formatted.reason });
    else if (formatted.text !== decoded.text) {
      writes.push({ path, before: decoded.text, after: formatted.text });
    }
  }
  return { records, writes, refused };
}
