/**
 * Where values stand in a text in canonical form, by its lines alone: the `yaml` library takes
 * longer to be loaded than most commands run, and what is reported stands mostly in such texts.
 *
 * Gives up, or gives what `positions.ts` finds with the library; a property test holds it to that.
 */
import type { Pointer, TextRange } from '../../findings/finding.ts';
import { GIVE_UP, readCanonical } from './canonical-reader.ts';
import {
  BACKSLASH,
  COLON,
  DASH,
  DOUBLE_QUOTE,
  HASH,
  LF,
  PIPE,
  SINGLE_QUOTE,
  SPACE,
} from './characters.ts';

export type Find = (pointer: Pointer, atKey?: boolean) => TextRange | typeof GIVE_UP;

/** One `key: value` or one `- value`. */
interface Entry {
  /** Its key; null for an entry of a list. */
  readonly key: TextRange | null;
  readonly value: Value;
}

type Value =
  /** On the line: a scalar, or an empty collection. */
  | { readonly kind: 'inline'; readonly range: TextRange }
  /** A `|` block: how far it reaches is left to the library. */
  | { readonly kind: 'block' }
  /** A mapping or list, whose first entry begins at `start`, `indent` characters into its line. */
  | { readonly kind: 'nested'; readonly start: number; readonly indent: number };

/** null: the text is not in canonical form, or its offsets are not those of its characters. */
export function canonicalPlaces(text: string): Find | null {
  if (text.charCodeAt(0) === 0xfeff || text.includes('\r')) return null;
  if (readCanonical(text) === GIVE_UP) return null;
  const start = contentFrom(text, 0);
  return (pointer, atKey = false) =>
    find(text, { kind: 'nested', start, indent: 0 }, pointer, atKey);
}

function find(text: string, root: Value, pointer: Pointer, atKey: boolean): ReturnType<Find> {
  let range: TextRange = { start: 0, end: 0 };
  let value = root;
  for (const [index, step] of pointer.entries()) {
    if (value.kind === 'block') return GIVE_UP;
    if (value.kind === 'inline') return range;
    const entry = entryAt(text, value.start, value.indent, step);
    if (entry === undefined) return range;
    const found = placeOf(text, entry, atKey && index === pointer.length - 1);
    if (found === GIVE_UP) return GIVE_UP;
    range = found;
    value = entry.value;
  }
  return range;
}

/** A scalar's own characters, else its key; an entry of a list: its first line. */
function placeOf(text: string, { key, value }: Entry, wantsKey: boolean): ReturnType<Find> {
  if (key !== null && wantsKey) return key;
  switch (value.kind) {
    case 'block':
      return GIVE_UP;
    case 'nested':
      return key ?? firstLine(text, value.start);
    case 'inline':
      return key !== null && isEmptyCollection(text, value.range) ? key : value.range;
  }
}

/** The entry with this key, or of this index, among those that begin at `start`. */
function entryAt(
  text: string,
  start: number,
  indent: number,
  step: string | number,
): Entry | undefined {
  const isList = isDash(text, start);
  let index = 0;
  for (let position = start; position !== -1; index++) {
    if (isList) {
      if (index === Number(step)) return { key: null, value: listValue(text, position, indent) };
    } else {
      const key = keyAt(text, position);
      if (nameOf(text, key) === String(step)) {
        return { key, value: valueBehind(text, key.end + 1) };
      }
    }
    position = nextEntry(text, position, indent, isList);
  }
  return undefined;
}

/** Where the next entry of the same mapping or list begins; -1 after the last. */
function nextEntry(text: string, from: number, indent: number, isList: boolean): number {
  for (let line = lineAfter(text, from); line < text.length;) {
    const content = contentFrom(text, line);
    if (content >= text.length) return -1;
    const own = content - lineStart(text, content);
    if (own < indent) return -1;
    if (own === indent) {
      if (isDash(text, content) === isList) return content;
      // A list stands as far left as its key: its entries are the key's; a key ends the list.
      if (isList) return -1;
    }
    line = lineAfter(text, content);
  }
  return -1;
}

function listValue(text: string, dash: number, indent: number): Value {
  let start = dash + 1;
  while (text.charCodeAt(start) === SPACE) start++;
  if (text.charCodeAt(start) === PIPE) return { kind: 'block' };
  return isKey(text, start)
    ? { kind: 'nested', start, indent: indent + start - dash }
    : { kind: 'inline', range: { start, end: inlineEnd(text, start) } };
}

function valueBehind(text: string, colon: number): Value {
  let start = colon;
  while (text.charCodeAt(start) === SPACE) start++;
  const character = text.charCodeAt(start);
  if (character === PIPE) return { kind: 'block' };
  if (character !== LF && character !== HASH) {
    return { kind: 'inline', range: { start, end: inlineEnd(text, start) } };
  }
  const first = contentFrom(text, lineAfter(text, start));
  return { kind: 'nested', start: first, indent: first - lineStart(text, first) };
}

/** Behind the last character of a value on one line; a comment and the blanks before it are none of it. */
function inlineEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) return quotedEnd(text, start);
  let end = start;
  for (let position = start; position < text.length; position++) {
    const character = text.charCodeAt(position);
    if (character === LF) break;
    if (character === SPACE) {
      if (text.charCodeAt(position + 1) === HASH) break;
    } else end = position + 1;
  }
  return end;
}

function quotedEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  let position = start + 1;
  for (;;) {
    const character = text.charCodeAt(position);
    if (character === quote) {
      if (quote === DOUBLE_QUOTE || text.charCodeAt(position + 1) !== quote) return position + 1;
      position++;
    } else if (quote === DOUBLE_QUOTE && character === BACKSLASH) position++;
    position++;
  }
}

/** Whether a list's entry begins with a key, and so is a mapping. */
function isKey(text: string, start: number): boolean {
  const { end } = keyAt(text, start);
  if (text.charCodeAt(end) !== COLON) return false;
  const next = text.charCodeAt(end + 1);
  return next === SPACE || next === LF;
}

function keyAt(text: string, start: number): TextRange {
  if (text.charCodeAt(start) === DOUBLE_QUOTE) return { start, end: quotedEnd(text, start) };
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== COLON && text.charCodeAt(end) !== LF) end++;
  return { start, end };
}

function nameOf(text: string, { start, end }: TextRange): string {
  const source = text.slice(start, end);
  return source.startsWith('"') ? (JSON.parse(source) as string) : source;
}

/** Of a mapping in a list, with the comment behind it. */
function firstLine(text: string, start: number): TextRange {
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

function isEmptyCollection(text: string, { start }: TextRange): boolean {
  return text.startsWith('[]', start) || text.startsWith('{}', start);
}

function isDash(text: string, position: number): boolean {
  return text.charCodeAt(position) === DASH && text.charCodeAt(position + 1) === SPACE;
}

/** The first character, at or after a line's start, that is neither blank nor in a comment. */
function contentFrom(text: string, line: number): number {
  let position = line;
  for (;;) {
    const character = text.charCodeAt(position);
    if (character === SPACE || character === LF) position++;
    else if (character === HASH) position = lineAfter(text, position);
    else return position;
  }
}

function lineStart(text: string, position: number): number {
  return text.lastIndexOf('\n', position - 1) + 1;
}

function lineAfter(text: string, position: number): number {
  const end = text.indexOf('\n', position);
  return end === -1 ? text.length : end + 1;
}
