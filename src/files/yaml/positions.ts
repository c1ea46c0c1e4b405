/** Where in a text a value stands. Computed for what is reported only: it reads the text anew. */
import type { ParsedNode } from 'yaml';
import type { Pointer, TextRange } from '../../findings/finding.ts';
import { canonicalPlaces } from './canonical-places.ts';
import { GIVE_UP } from './canonical-reader.ts';
import { isMap, isScalar, isSeq } from './library.ts';
import { parseTree } from './syntax-tree.ts';

/**
 * The place of a value. A scalar: its own characters; a mapping or list below a key: the key, since
 * that is where the eye should land; a list's entry: its first line. `atKey`: the key, whatever
 * its value.
 *
 * Where the pointer leads nowhere (something is missing, or the file is broken), the nearest place
 * above it that exists; the start of the file for `[]`.
 */
export function locate(text: string, pointer: Pointer, atKey = false): TextRange {
  return locator(text)(pointer, atKey);
}

/** `locate` for many pointers into one text: reads it once. */
export function locator(text: string): (pointer: Pointer, atKey?: boolean) => TextRange {
  const quick = canonicalPlaces(text);
  let parsed: ReturnType<typeof parsedLocator> | undefined;
  return (pointer, atKey = false) => {
    const found = quick?.(pointer, atKey) ?? GIVE_UP;
    if (found !== GIVE_UP) return found;
    parsed ??= parsedLocator(text);
    return parsed(pointer, atKey);
  };
}

/** The same by the library's tree, whatever the text. */
export function parsedLocator(text: string): (pointer: Pointer, atKey?: boolean) => TextRange {
  const contents = parseTree(text).documents[0]?.contents ?? null;
  return (pointer, atKey = false) => find(text, contents, pointer, atKey);
}

function find(text: string, root: ParsedNode | null, pointer: Pointer, atKey: boolean): TextRange {
  let range: TextRange = { start: 0, end: 0 };
  let node = root;
  for (const [index, step] of pointer.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && keyName(key) === String(step));
      if (pair === undefined) return range;
      const wantsKey = atKey && index === pointer.length - 1;
      node = pair.value;
      const ownPlace = isScalar(node) && node.range[1] > node.range[0] && !wantsKey;
      range = rangeOf(ownPlace ? node : pair.key, range);
    } else if (isSeq(node)) {
      const item = (node.items as (ParsedNode | null)[])[Number(step)];
      if (item === undefined) return range;
      node = item;
      range = firstLine(text, rangeOf(node, range));
    } else return range;
  }
  return range;
}

function keyName(key: { value: unknown; source?: string }): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}

function rangeOf(node: ParsedNode | null, otherwise: TextRange): TextRange {
  return node === null ? otherwise : { start: node.range[0], end: node.range[1] };
}

function firstLine(text: string, { start, end }: TextRange): TextRange {
  const newline = text.slice(start, end).search(/\r?\n/);
  return { start, end: newline === -1 ? end : start + newline };
}

/** Line and column from 1, the column in UTF-16 code units; a byte order mark takes no column. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = 1;
  let lineStart = text.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    const newline = text.indexOf('\n', lineStart);
    if (newline === -1 || newline >= end) break;
    line++;
    lineStart = newline + 1;
  }
  return { line, column: Math.max(end - lineStart, 0) + 1 };
}
