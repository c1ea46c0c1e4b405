/** Where in a text the entries of its mappings and lists begin and end: what edits cut at. */
import { isBlank, trimBlanksEnd } from './blanks.ts';
import type { Document, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq } from './library.ts';
import type { Pointer } from '../../findings/finding.ts';
import { lineStartOf } from './comments.ts';

export type Collection = YAMLMap.Parsed | YAMLSeq.Parsed;

export interface Place {
  readonly parent: Collection;
  /** Null where nothing is written (`key:`). */
  readonly node: ParsedNode | null;
  /** Of the key or the dash. */
  readonly start: number;
  /** Columns between the line's start and `start`. */
  readonly column: number;
  /** Nothing but blanks stands before it on its line. */
  readonly leads: boolean;
  /** Behind the colon or the dash. */
  readonly headEnd: number;
  /** Behind the last character of the value, line ends and comments left out. */
  readonly end: number;
  readonly index: number;
}

/** The places along a pointer, outermost first; undefined where it leads nowhere. */
export function placesAlong(
  text: string,
  document: Document.Parsed,
  pointer: Pointer,
): Place[] | undefined {
  const places: Place[] = [];
  let node: ParsedNode | null = document.contents;
  for (const step of pointer) {
    if (!isMap(node) && !isSeq(node)) return undefined;
    const index: number = isMap(node)
      ? node.items.findIndex(({ key }) => isScalar(key) && key.value === step)
      : Number(step);
    const place = placeAt(text, node, index);
    if (place === undefined) return undefined;
    places.push(place);
    node = place.node;
  }
  return places;
}

/** The place of one entry of a collection. */
export function placeAt(text: string, parent: Collection, index: number): Place | undefined {
  let start: number;
  let headEnd: number;
  let node: ParsedNode | null;
  if (isMap(parent)) {
    const pair = parent.items[index];
    if (pair === undefined) return undefined;
    node = pair.value;
    start = pair.key.range[0];
    const colon = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
    headEnd = colon === undefined ? pair.key.range[1] : colon.offset + 1;
  } else {
    const item = parent.items[index];
    if (item === undefined) return undefined;
    node = item;
    const tokens =
      parent.srcToken !== undefined && 'items' in parent.srcToken ? parent.srcToken.items : [];
    const dash = tokens[index]?.start.find((token) => token.type === 'seq-item-ind');
    start = dash?.offset ?? item.range[0];
    headEnd = dash === undefined ? start : start + 1;
  }
  const lineStart = lineStartOf(text, start);
  return {
    parent,
    node,
    start,
    column: start - lineStart,
    leads: isBlank(text.slice(lineStart, start)),
    headEnd,
    end: endOf(text, node, headEnd),
    index,
  };
}

function endOf(text: string, node: ParsedNode | null, headEnd: number): number {
  if (node === null) return headEnd;
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    return placeAt(text, node, node.items.length - 1)?.end ?? headEnd;
  }
  if (isBlockScalar(node)) {
    // The blank lines behind a block belong to its text only where it says so (`|+`).
    const keeps = text.slice(node.range[0], headerEnd(text, node)).includes('+');
    const source = text.slice(node.range[0], node.range[1]);
    return node.range[0] + (keeps ? source.replace(/\r?\n$/, '') : trimBlanksEnd(source)).length;
  }
  return isScalar(node) && node.range[1] === node.range[0] ? headEnd : node.range[1];
}

export function isBlockScalar(node: ParsedNode | null): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

/** End of the indicator of a block scalar: `|`, `|-`, `>+2`. */
export function headerEnd(text: string, node: ParsedNode): number {
  const header = /^[|>][-+0-9]*/.exec(text.slice(node.range[0], node.range[0] + 4));
  return node.range[0] + (header?.[0].length ?? 1);
}

/** Where the line of `offset` ends, its line break left out. */
export function lineEndOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text.charAt(end - 1) === '\r' && end - 1 >= offset ? end - 1 : end;
}

/** Where the next line starts; the text's end if there is none. */
export function nextLineOf(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
