/**
 * One record file in canonical form and without a fault, read with a fraction of what the full
 * reading loads (no `yaml`, no explanations): for commands that need five records and not sentences.
 */
import type { Place } from '../files/layout.ts';
import { visitImpossibleDates } from '../files/schema/date-places.ts';
import { validatorOf } from '../files/schema/validate.ts';
import type { FileTree } from '../files/tree.ts';
import { GIVE_UP, readCanonical } from '../files/yaml/canonical-reader.ts';
import { decodeUtf8 } from '../files/yaml/decode.ts';

/** The record, or undefined: not there, not canonical or not good; `readRecord` says which. */
export function readQuickly(tree: FileTree, place: Place, path: string, limit: number): unknown {
  const read = tree.read(path, limit);
  const decoded = read.ok ? decodeUtf8(read.bytes) : null;
  if (decoded?.ok !== true) return undefined;
  const value: unknown = readCanonical(decoded.text);
  if (value === GIVE_UP || !validatorOf(place.kind)(value)) return undefined;
  const impossible: string[] = [];
  visitImpossibleDates(place.kind, value, (day) => impossible.push(day));
  return impossible.length === 0 ? value : undefined;
}
