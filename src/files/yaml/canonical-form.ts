/**
 * Canonical form, written from a value: the schema's line, keys in the schema's order, block style,
 * one list entry a line, quotes where readers could disagree, no folding, LF, final newline.
 */
import type { RecordKind } from '../../model/record-kinds.ts';
import { readCanonical } from './canonical-reader.ts';
import { contentOf, entryLines, inOrder } from './entries.ts';
import { KEY_ORDERS } from './generated/key-orders.ts';
import { isSameValue } from './same-value.ts';

/**
 * The text of a new record. `schemaLine`: its first line, a comment (see `layout.ts`). Properties
 * that are undefined are left out.
 *
 * The text is read back; if it does not give the value, that is a bug, and it throws rather than
 * write a file that says something else. So do values that no record has: null, fractions and
 * negative numbers, lists directly in lists. Read by the reader of canonical form alone, which
 * gives up or agrees with the `yaml` library (a property test holds both to it): loading that
 * library takes longer than a whole claim.
 */
export function writeRecord(kind: RecordKind, value: object, schemaLine: string): string {
  const order = KEY_ORDERS[kind];
  const content = inOrder(contentOf(value), order);
  const text = `${[schemaLine, ...entryLines(content, order, 0)].join('\n')}\n`;
  if (!isSameValue(readCanonical(text), withoutUndefined(value))) {
    throw new Error(`canonical text does not read back as the ${kind} it was written from`);
  }
  return text;
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, withoutUndefined(item)]),
  );
}
