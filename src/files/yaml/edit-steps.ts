/** One step of an edit, made on the text: what the step does not concern stays byte for byte. */
import { trimBlanksEnd, trimBlanksStart } from './blanks.ts';
import type { Document, ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq } from './library.ts';
import type { RecordKind } from '../../model/record-kinds.ts';
import { commentsOf, lineStartOf } from './comments.ts';
import { contentOf, entryLines, inOrder, onOneLine } from './entries.ts';
import { KEY_ORDERS } from './generated/key-orders.ts';
import { isAlwaysQuoted, type KeyOrder, orderBelow, rankOf } from './key-order.ts';
import { blockLines, doubleQuoted, isBlockSafe, scalarText } from './scalar-text.ts';
import { type Collection, headerEnd, isBlockScalar, lineEndOf, nextLineOf, type Place, placeAt, placesAlong } from './text-places.ts'; // prettier-ignore
import type { Step } from './value-steps.ts';

const SCHEMA_COMMENT = /^\s*#\s*yaml-language-server:/;

/** Plain in a block, and with nothing that a flow collection would end or part it at. */
const FLOW_BREAKERS = /[,[\]{}#:]/;

/** Makes steps on one text. `valueAt` gives the value a place shall have in the end. */
export class TextEditor {
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #order: KeyOrder | undefined;
  readonly #lineBreak: string;
  readonly #valueAt: (pointer: readonly (string | number)[]) => unknown;

  constructor(
    text: string,
    document: Document.Parsed,
    kind: RecordKind | undefined,
    valueAt: (pointer: readonly (string | number)[]) => unknown,
  ) {
    this.#text = text;
    this.#document = document;
    this.#order = kind === undefined ? undefined : KEY_ORDERS[kind];
    this.#lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
    this.#valueAt = valueAt;
  }

  /** The text after the step; undefined where it cannot be made on the text. */
  make(step: Step): string | undefined {
    const above = step.kind === 'insert' ? step.pointer.slice(0, -1) : step.pointer;
    const places = placesAlong(this.#text, this.#document, above);
    if (places === undefined) return undefined;
    const place = places.at(-1);

    const simple = step.kind === 'set' ? this.#setScalar(step, place) : undefined;
    if (simple !== undefined) return simple;

    if (isFlow(this.#document.contents)) return undefined;
    // What changes within `[…]` or `{…}` makes block style of the whole of it.
    const outermost = places.findIndex(({ node }) => isFlow(node));
    if (outermost !== -1 && (outermost < places.length - 1 || step.kind === 'insert')) {
      const pointer = step.pointer.slice(0, outermost + 1);
      return this.#replace(pointer, places[outermost], this.#valueAt(pointer));
    }
    if (step.kind === 'set') return this.#replace(step.pointer, place, step.value);
    if (step.kind === 'remove') return place === undefined ? undefined : this.#remove(place);
    const parent = place === undefined ? this.#document.contents : place.node;
    return isMap(parent) || isSeq(parent) ? this.#insert(step, parent) : undefined;
  }

  /** A scalar on one line for another: quotes and the comment behind it stay. */
  #setScalar(step: Step & { kind: 'set' }, place: Place | undefined): string | undefined {
    const node = place?.node;
    const { value } = step;
    if (place === undefined || !isScalar(node) || isBlockScalar(node) || !isOneLine(value))
      return undefined;
    const flow = isFlow(place.parent);
    const text = this.#styled(node.type, value, step.pointer, flow);
    if (node.range[1] > node.range[0]) return this.#splice(node.range[0], node.range[1], text);
    return flow ? undefined : this.#splice(place.headEnd, place.headEnd, ` ${text}`);
  }

  #styled(type: unknown, value: unknown, pointer: Step['pointer'], flow: boolean): string {
    if (typeof value === 'string') {
      if (type === 'QUOTE_DOUBLE') return doubleQuoted(value);
      const single = type === 'QUOTE_SINGLE' && JSON.stringify(value) === `"${value}"` && !value.includes("'"); // prettier-ignore
      if (single && doubleQuoted(value) === `"${value}"`) return `'${value}'`;
      if (type === 'QUOTE_SINGLE') return doubleQuoted(value);
    }
    const [order, key] = this.#orderAbove(pointer);
    const plain = scalarText(value, {
      inList: typeof key === 'number' || flow,
      quoted: typeof key === 'string' && isAlwaysQuoted(order, key),
    });
    return flow && typeof value === 'string' && FLOW_BREAKERS.test(plain)
      ? doubleQuoted(value)
      : plain;
  }

  /** The order of the mapping that a pointer's last step is in, and that step. */
  #orderAbove(pointer: Step['pointer']): [KeyOrder | undefined, string | number | undefined] {
    let order = this.#order;
    for (const step of pointer.slice(0, -1)) {
      if (typeof step === 'string') order = orderBelow(order, step);
    }
    return [order, pointer.at(-1)];
  }

  /** All that stands behind the key or dash; the comments in it move to lines above. */
  #replace(pointer: Step['pointer'], place: Place | undefined, value: unknown): string | undefined {
    if (place === undefined) return undefined;
    const lineEnd = lineEndOf(this.#text, place.end);
    const block = isBlockScalar(place.node);
    const scalar = isScalar(place.node) || place.node === null;
    // The comment on a scalar's line stays there if the new value has room for it on the line.
    const header = block && place.node !== null ? headerEnd(this.#text, place.node) : place.end;
    const comment = this.#commentOn(header);
    const keeps = scalar && comment !== '' && (isOneLine(value) || isBlockText(value));
    const [first = '', ...lines] = this.#entryText(pointer, place, value);
    const body = [first + (keeps ? ` ${comment}` : ''), ...lines].join(this.#lineBreak);
    const moved = keeps ? [] : this.#commentsIn(place.headEnd, lineEnd);
    return this.#withAbove(place, moved, place.headEnd, lineEnd, body);
  }

  /** What follows key or dash: the rest of that line, and the lines below. */
  #entryText(pointer: Step['pointer'], place: Place, value: unknown): string[] {
    const head = this.#text.slice(place.start, place.headEnd);
    const blocks = this.#commentColumn(nextLineOf(this.#text, place.end)) <= place.column;
    const [first = '', ...rest] = this.#linesFor(pointer, value, place.column, blocks);
    if (isMap(place.parent))
      return [first.slice(first.length === 0 ? 0 : keyLength(first)), ...rest];
    return [trimBlanksStart(first).slice(head.length), ...rest];
  }

  /** A whole new entry in canonical form, at a column. */
  #linesFor(pointer: Step['pointer'], value: unknown, column: number, blocks = true): string[] {
    const [order, key] = this.#orderAbove(pointer);
    const below = typeof key === 'string' ? orderBelow(order, key) : order;
    const ordered = inOrder(contentOf(value), below);
    const content = blocks ? ordered : onOneLine(ordered);
    const entry = { content, before: [], trailing: undefined, after: [], spaced: false };
    return typeof key === 'string'
      ? entryLines({ kind: 'map', entries: [{ ...entry, key }] }, order, column)
      : entryLines({ kind: 'list', entries: [{ ...entry, key: undefined }] }, order, column);
  }

  #remove(place: Place): string | undefined {
    if (place.leads) {
      const from = lineStartOf(this.#text, place.start);
      const comments = this.#commentsIn(place.start, lineEndOf(this.#text, place.end));
      const kept = comments.map((comment) => ' '.repeat(place.column) + comment + this.#lineBreak);
      return this.#splice(from, nextLineOf(this.#text, place.end), kept.join(''));
    }
    // The first key behind a dash: the next one takes its place.
    const next = placeAt(this.#text, place.parent, place.index + 1);
    if (next === undefined) return undefined;
    const comments = this.#commentsIn(place.start, next.start);
    return this.#withAbove(place, comments, place.start, next.start, '');
  }

  #insert(step: Step & { kind: 'insert' }, parent: Collection): string | undefined {
    const first = placeAt(this.#text, parent, 0);
    if (first === undefined) return undefined;
    const lines = this.#linesFor(step.pointer, step.value, first.column);
    const previous = placeAt(this.#text, parent, this.#previousIndex(step.pointer, parent));
    if (previous !== undefined) return this.#insertAfter(previous, lines);
    if (!first.leads) {
      if (isSeq(parent)) return undefined;
      const margin = ' '.repeat(first.column);
      const body = trimBlanksStart(lines.join(this.#lineBreak)) + this.#lineBreak + margin;
      return this.#splice(first.start, first.start, body);
    }
    const at = this.#aboveComments(lineStartOf(this.#text, first.start));
    return this.#splice(at, at, lines.map((line) => line + this.#lineBreak).join(''));
  }

  /** Index of the entry that the new one goes behind; -1: it comes first. */
  #previousIndex(pointer: Step['pointer'], parent: Collection): number {
    const [order, key] = this.#orderAbove(pointer);
    if (typeof key !== 'string') return Number(key) - 1;
    const rank = rankOf(order, key);
    if (!isMap(parent)) return -1;
    return parent.items.findLastIndex(
      (pair) => rank === Number.MAX_SAFE_INTEGER || rankOf(order, String(pair.key.toJSON())) < rank,
    );
  }

  /** Behind an entry and the comments that are indented below it. */
  #insertAfter(previous: Place, lines: readonly string[]): string {
    let at = nextLineOf(this.#text, previous.end);
    while (this.#commentColumn(at, false) > previous.column) at = nextLineOf(this.#text, at);
    if (at > 0 && this.#text.charAt(at - 1) !== '\n') {
      return this.#splice(at, at, this.#lineBreak + lines.join(this.#lineBreak));
    }
    return this.#splice(at, at, lines.map((line) => line + this.#lineBreak).join(''));
  }

  /** Column of the comment on the line at `lineStart` (or on the next line that is not blank); -1: none. */
  #commentColumn(lineStart: number, overBlanks = true): number {
    let at = lineStart;
    while (at < this.#text.length) {
      const line = this.#text.slice(at, lineEndOf(this.#text, at));
      const indent = line.search(/[^ \t]/);
      if (indent !== -1) return line.charAt(indent) === '#' ? indent : -1;
      if (!overBlanks) return -1;
      at = nextLineOf(this.#text, at);
    }
    return -1;
  }

  /** Up over the comments that stand directly on an entry, but not over the schema's line. */
  #aboveComments(lineStart: number): number {
    let at = lineStart;
    while (at > 0) {
      const above = lineStartOf(this.#text, at - 1);
      const line = this.#text.slice(above, at);
      if (!trimBlanksStart(line).startsWith('#') || SCHEMA_COMMENT.test(line) || above >= at) break;
      at = above;
    }
    return at;
  }

  /** The comment that begins at an offset, blanks left out; '' if none does. */
  #commentOn(offset: number): string {
    const rest = this.#text.slice(offset, lineEndOf(this.#text, offset));
    return /^[ \t]+#/.test(rest) ? trimBlanksStart(trimBlanksEnd(rest)) : '';
  }

  #commentsIn(from: number, to: number): string[] {
    return commentsOf(this.#text)
      .filter(({ start }) => start >= from && start < to)
      .map(({ text }) => text);
  }

  /** Replaces `[from, to)` and puts comments on lines of their own above the entry's line. */
  #withAbove(
    place: Place,
    comments: readonly string[],
    from: number,
    to: number,
    body: string,
  ): string {
    const changed = this.#splice(from, to, body);
    if (comments.length === 0) return changed;
    const at = lineStartOf(this.#text, place.start);
    const margin = /^ */.exec(this.#text.slice(at, place.start))?.[0] ?? '';
    const above = comments.map((comment) => margin + comment + this.#lineBreak).join('');
    return changed.slice(0, at) + above + changed.slice(at);
  }

  #splice(from: number, to: number, replacement: string): string {
    return this.#text.slice(0, from) + replacement + this.#text.slice(to);
  }
}

function isFlow(node: ParsedNode | null): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function isOneLine(value: unknown): boolean {
  return typeof value !== 'object' || value === null ? !isBlockText(value) : false;
}

function isBlockText(value: unknown): boolean {
  return typeof value === 'string' && isBlockSafe(value) && blockLines(value).length > 1;
}

/** Length of the margin, the key and its colon at the start of a line of canonical form. */
function keyLength(line: string): number {
  const key = /^ *(?:"(?:[^"\\]|\\.)*"|[^":]*):/.exec(line);
  return key?.[0].length ?? 0;
}
