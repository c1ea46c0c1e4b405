/** A text as entries with their comments: each comment is given to the entry it speaks of. */
import { isBlank } from './blanks.ts';
import type { Document, ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq } from './library.ts';
import { type Comment, commentsOf, isBlankLineBefore, lineStartOf } from './comments.ts';
import type { CommentLine, Content, Entry } from './entries.ts';

export interface CommentedRecord {
  readonly content: Content;
  /** Comments above the record, set off by a blank line: they stay above, whatever comes first. */
  readonly header: readonly CommentLine[];
  /** Comments at the left margin behind the last entry. */
  readonly footer: readonly CommentLine[];
}

/** An entry while its comments are being collected. */
interface OpenEntry {
  readonly key: string | undefined;
  readonly start: number;
  readonly column: number;
  /** End of a flow collection, whose inside belongs to its own entries; else -1. */
  readonly flowEnd: number;
  /** End of a scalar; -1 for collections. */
  readonly scalarEnd: number;
  readonly kind: Content['kind'];
  readonly value: unknown;
  readonly spaced: boolean;
  readonly entries: OpenEntry[];
  readonly before: CommentLine[];
  readonly after: CommentLine[];
  trailing: string | undefined;
}

/** `document`: without errors, anchors and aliases, its keys all text, its root a mapping. */
export function commentedEntries(text: string, document: Document.Parsed): CommentedRecord {
  const entries = new EntryBuilder(text).entriesOf(document.contents);
  const header: CommentLine[] = [];
  const footer: CommentLine[] = [];
  const comments = commentsOf(text);
  for (const [index, comment] of comments.entries()) {
    const line = { text: comment.text, spaced: comment.spaced };
    const chain = chainBefore(entries, comment.start);
    const leaf = chain.at(-1);
    const next = nextEntry(entries, comment.start);
    if (leaf === undefined && isHeader(text, comments.slice(index), entries)) header.push(line);
    else if (!comment.ownLine) attachTrailing(leaf, comment, header);
    else if (leaf !== undefined && comment.start < leaf.scalarEnd) leaf.before.push(line);
    else if (next !== undefined && next.column >= comment.column) next.before.push(line);
    else attachAfter(chain, comment, line, footer);
  }
  return { content: { kind: 'map', entries: entries.map(closed) }, header, footer };
}

/** A blank line stands between the comment and the first entry. */
function isHeader(text: string, rest: readonly Comment[], entries: readonly OpenEntry[]): boolean {
  const first = entries[0]?.start ?? text.length;
  const last = rest.findLast((comment) => comment.start < first);
  const [comment] = rest;
  if (comment === undefined || last === undefined) return false;
  if (!comment.ownLine) return true;
  return rest.some((other) => other.start > comment.start && other.start < first && other.spaced) ||
    isBlankLineBefore(text, lineStartOf(text, first)); // prettier-ignore
}

function attachTrailing(
  leaf: OpenEntry | undefined,
  comment: Comment,
  header: CommentLine[],
): void {
  const line = { text: comment.text, spaced: false };
  if (leaf === undefined) header.push(line);
  else if (leaf.trailing === undefined) leaf.trailing = comment.text;
  else leaf.before.push(line);
}

function attachAfter(
  chain: readonly OpenEntry[],
  comment: Comment,
  line: CommentLine,
  footer: CommentLine[],
): void {
  const owner = comment.column === 0 ? undefined : chain.findLast((entry) => entry.column <= comment.column); // prettier-ignore
  if (owner === undefined) footer.push(line);
  else owner.after.push(line);
}

/** The entries around or just before an offset, outermost first. */
function chainBefore(entries: readonly OpenEntry[], offset: number): OpenEntry[] {
  const chain: OpenEntry[] = [];
  let level = entries;
  for (;;) {
    const entry = level.findLast((candidate) => candidate.start <= offset);
    if (entry === undefined) return chain;
    chain.push(entry);
    // Behind `[a, b]` the comment is on the list, not on b.
    if (entry.flowEnd !== -1 && offset >= entry.flowEnd) return chain;
    level = entry.entries;
  }
}

/** The outermost entry that starts next after an offset. */
function nextEntry(entries: readonly OpenEntry[], offset: number): OpenEntry | undefined {
  for (const entry of entries) {
    if (entry.start > offset) return entry;
    const inside = nextEntry(entry.entries, offset);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function closed(entry: OpenEntry): Entry {
  const { key, kind, value, entries, before, trailing, after, spaced } = entry;
  const content: Content =
    kind === 'scalar' ? { kind, value } : { kind, entries: entries.map(closed) };
  return { key, content, before, trailing, after, spaced };
}

class EntryBuilder {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  entriesOf(node: ParsedNode | null): OpenEntry[] {
    if (isMap(node)) {
      return node.items.map(({ key, value }) => {
        const name = isScalar(key) && typeof key.value === 'string' ? key.value : '';
        return this.#entry(name, key.range[0], value);
      });
    }
    if (!isSeq(node)) return [];
    const tokens =
      node.srcToken !== undefined && 'items' in node.srcToken ? node.srcToken.items : [];
    return node.items.map((item, index) => {
      const dash = tokens[index]?.start.find((token) => token.type === 'seq-item-ind');
      return this.#entry(undefined, dash?.offset ?? item.range[0], item);
    });
  }

  #entry(key: string | undefined, start: number, node: ParsedNode | null): OpenEntry {
    const lineStart = lineStartOf(this.#text, start);
    const leads = isBlank(this.#text.slice(lineStart, start));
    const collection = isMap(node) || isSeq(node);
    return {
      key,
      start,
      column: start - lineStart,
      flowEnd: collection && node.flow === true ? node.range[1] : -1,
      scalarEnd: collection ? -1 : (node?.range[1] ?? start),
      kind: isMap(node) ? 'map' : isSeq(node) ? 'list' : 'scalar',
      value: isScalar(node) ? node.value : null,
      spaced: leads && isBlankLineBefore(this.#text, lineStart),
      entries: this.entriesOf(node),
      before: [],
      trailing: undefined,
      after: [],
    };
  }
}
