/**
 * A record as entries with their comments: what canonical form is written from. Made from a value
 * (`entriesOf`) or from a text with comments (`commented-entries.ts`).
 */
import { trimBlanksStart } from './blanks.ts';
import { isAlwaysQuoted, type KeyOrder, orderBelow, rankOf } from './key-order.ts';
import { blockLines, isBlockSafe, keyText, scalarText } from './scalar-text.ts';

/** A comment on a line of its own, `#` included. */
export interface CommentLine {
  readonly text: string;
  /** A blank line stands before it. */
  readonly spaced: boolean;
}

export interface Entry {
  /** Undefined in a list. */
  readonly key: string | undefined;
  readonly content: Content;
  readonly before: readonly CommentLine[];
  /** The comment on the entry's line. */
  readonly trailing: string | undefined;
  /** Comments behind the entry that belong to the collection's end. */
  readonly after: readonly CommentLine[];
  /** A blank line stands before it (and after `before`). */
  readonly spaced: boolean;
}

export type Content =
  /** `oneLine`: not as a `|` block, which would take up comments that follow further in. */
  | { readonly kind: 'scalar'; readonly value: unknown; readonly oneLine?: boolean }
  | { readonly kind: 'map' | 'list'; readonly entries: readonly Entry[] };

/** The content of a plain value; properties that are undefined are left out. */
export function contentOf(value: unknown): Content {
  if (Array.isArray(value)) {
    return { kind: 'list', entries: value.map((item: unknown) => bareEntry(undefined, item)) };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => bareEntry(key, item));
    return { kind: 'map', entries };
  }
  return { kind: 'scalar', value };
}

function bareEntry(key: string | undefined, value: unknown): Entry {
  const none = { before: [], trailing: undefined, after: [], spaced: false };
  return { key, content: contentOf(value), ...none };
}

/** Keys in the schema's order, unknown ones behind them as they were, at every level. */
export function inOrder(content: Content, order: KeyOrder | undefined): Content {
  if (content.kind === 'scalar') return content;
  const entries = content.entries.map((entry) => ({
    ...entry,
    content: inOrder(entry.content, entry.key === undefined ? order : orderBelow(order, entry.key)),
  }));
  if (content.kind === 'map') {
    entries.sort((a, b) => rankOf(order, a.key ?? '') - rankOf(order, b.key ?? ''));
  }
  return { kind: content.kind, entries };
}

/** The lines of a collection's entries, indented by `indent` columns. */
export function entryLines(
  content: Content,
  order: KeyOrder | undefined,
  indent: number,
): string[] {
  if (content.kind === 'scalar') throw new TypeError('a scalar has no entries');
  return content.entries.flatMap((entry) => linesOf(hoisted(entry), order, indent));
}

/**
 * Comments that have no place of their own in canonical form move up to lines before the entry:
 * those on the line of a `|` block or of a dash alone, and before the first key behind a dash.
 */
function hoisted(entry: Entry): Entry {
  const { content, trailing } = entry;
  const before = [...entry.before];
  const onItsLine =
    trailing !== undefined && !isBlock(content) && !(entry.key === undefined && isFilled(content));
  if (trailing !== undefined && !onItsLine) before.push({ text: trailing, spaced: false });
  const kept = { ...entry, before, trailing: onItsLine ? trailing : undefined };
  const [first, ...rest] = content.kind === 'map' ? content.entries : [];
  if (entry.key !== undefined || first === undefined) return kept;
  const inner = hoisted(first);
  const entries = [{ ...inner, before: [], spaced: false }, ...rest];
  return { ...kept, before: [...before, ...inner.before], content: { kind: 'map', entries } };
}

function linesOf(entry: Entry, order: KeyOrder | undefined, indent: number): string[] {
  const margin = ' '.repeat(indent);
  const lines = commentLines(entry.before, margin);
  if (entry.spaced) lines.push('');
  const trailing = entry.trailing === undefined ? '' : ` ${entry.trailing}`;
  lines.push(...(entry.key === undefined ? listEntryLines(entry, order, margin, trailing) : keyLines(entry, entry.key, order, margin, trailing))); // prettier-ignore
  lines.push(...commentLines(entry.after, margin));
  return lines;
}

function keyLines(
  { content }: Entry,
  key: string,
  order: KeyOrder | undefined,
  margin: string,
  trailing: string,
): string[] {
  const head = `${margin}${keyText(key)}:`;
  if (isFilled(content)) {
    return [head + trailing, ...entryLines(content, orderBelow(order, key), margin.length + 2)];
  }
  return valueLines(head, content, margin, trailing, {
    inList: false,
    quoted: isAlwaysQuoted(order, key),
  });
}

function listEntryLines(
  { content }: Entry,
  order: KeyOrder | undefined,
  margin: string,
  trailing: string,
): string[] {
  if (content.kind === 'map' && isFilled(content)) {
    const [first = '', ...rest] = entryLines(content, order, margin.length + 2);
    return [`${margin}- ${trimBlanksStart(first)}`, ...rest];
  }
  if (isFilled(content)) throw new TypeError('a list directly in a list has no canonical form');
  return valueLines(`${margin}-`, content, margin, trailing, { inList: true, quoted: false });
}

function valueLines(
  head: string,
  content: Content,
  margin: string,
  trailing: string,
  place: { inList: boolean; quoted: boolean },
): string[] {
  if (content.kind !== 'scalar')
    return [`${head} ${content.kind === 'map' ? '{}' : '[]'}${trailing}`];
  if (!isBlock(content)) return [`${head} ${scalarText(content.value, place)}${trailing}`];
  const [header = '', ...lines] = blockLines(String(content.value));
  return [`${head} ${header}`, ...lines.map((line) => (line === '' ? '' : `${margin}  ${line}`))];
}

function isFilled(content: Content): boolean {
  return content.kind !== 'scalar' && content.entries.length > 0;
}

function isBlock(content: Content): boolean {
  if (content.kind !== 'scalar' || content.oneLine === true) return false;
  return typeof content.value === 'string' && isBlockSafe(content.value);
}

/** The same content without `|` blocks. */
export function onOneLine(content: Content): Content {
  if (content.kind === 'scalar') return { ...content, oneLine: true };
  const entries = content.entries.map((entry) => ({ ...entry, content: onOneLine(entry.content) }));
  return { kind: content.kind, entries };
}

export function commentLines(comments: readonly CommentLine[], margin: string): string[] {
  return comments.flatMap(({ text, spaced }) => (spaced ? ['', margin + text] : [margin + text]));
}
