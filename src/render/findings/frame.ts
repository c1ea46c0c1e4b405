/** A line of a file with carets under a part of it, right under Chinese text and tabs. */
import { characters, displayWidth } from '../../text/width.ts';
import type { Located } from './input.ts';

const TAB_STOP = 4;
/** Code units read on either side of the place: a line may be a megabyte long. */
const REACH = 300;
/** ASCII, for `…` is drawn two columns wide on many Chinese terminals. */
const CUT = '...';

/** Control and direction characters made visible: a file must not steer the terminal. */
export function visible(text: string): string {
  return text
    .replace(/[\u0000-\u001f]/gu, (character) =>
      String.fromCharCode(0x2400 + character.charCodeAt(0)),
    )
    .replace(/\u007f/gu, '\u2421')
    .replace(/[\u0080-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, '?');
}

/** As `visible`, with tabs as spaces up to the next stop; `from` is the column the text begins in. */
function expanded(text: string, from: number): string {
  let out = '';
  let column = from;
  for (const [at, part] of text.split('\t').entries()) {
    const blanks = at > 0 ? TAB_STOP - (column % TAB_STOP) : 0;
    const shown = visible(part);
    out += ' '.repeat(blanks) + shown;
    column += blanks + displayWidth(shown);
  }
  return out;
}

/** The longest beginning of whole characters in at most `width` columns. */
function takeWidth(text: string, width: number): string {
  let used = 0;
  for (const character of characters(text)) {
    used += character.width;
    if (used > width) return text.slice(0, character.index);
  }
  return text;
}

/** The longest end of whole characters in at most `width` columns. */
function takeEndWidth(text: string, width: number): string {
  let used = 0;
  for (const character of [...characters(text)].reverse()) {
    used += character.width;
    if (used > width) return text.slice(character.index + character.text.length);
  }
  return text;
}

/** Line `line` (from 1) without its line end; null past the end of the text. */
function lineOf(text: string, line: number): string | null {
  // Columns of the first line are counted from after a byte order mark.
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (let at = 1; at < line; at += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return null;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '');
}

export interface MarkedLine {
  readonly text: string;
  /** Columns before the first caret. */
  readonly indent: number;
  /** Carets, at least one. */
  readonly length: number;
}

/**
 * A line and where the carets stand, in at most `room` columns of text.
 * `start` and `end` are offsets into the line in code units, end exclusive.
 */
export function markLine(line: string, start: number, end: number, room: number): MarkedLine {
  const from = Math.max(0, start - REACH);
  const to = Math.min(line.length, Math.max(end, start) + REACH);
  const middleEnd = Math.min(end, start + REACH);
  let before = expanded(line.slice(from, start), 0);
  let marked = expanded(line.slice(start, middleEnd), displayWidth(before));
  let after =
    middleEnd < end
      ? CUT
      : expanded(line.slice(end, to), displayWidth(before) + displayWidth(marked));
  const whole = from === 0 && to === line.length && middleEnd === end;
  if (!whole || displayWidth(before + marked + after) > room) {
    const inner = Math.max(room - 2 * CUT.length, 8);
    const markedRoom = Math.min(displayWidth(marked), inner);
    const beforeRoom = Math.max(Math.floor(inner / 3), inner - markedRoom - displayWidth(after));
    if (from > 0 || displayWidth(before) > beforeRoom) {
      before = CUT + takeEndWidth(before, Math.min(beforeRoom, inner - 4));
    }
    const left = Math.max(4, room - displayWidth(before) - CUT.length);
    if (displayWidth(marked) > left) {
      marked = takeWidth(marked, left);
      after = CUT;
    } else if (to < line.length || displayWidth(after) > left - displayWidth(marked)) {
      after = takeWidth(after, left - displayWidth(marked)) + CUT;
    }
  }
  return {
    text: (before + marked + after).trimEnd(),
    indent: displayWidth(before),
    length: Math.max(1, displayWidth(marked)),
  };
}

/** Gutter, line and carets; empty where the file has no such line. `caret` colours the carets. */
export function frame(
  source: string,
  at: Located,
  width: number,
  style: { gutter: (text: string) => string; caret: (text: string) => string },
): string[] {
  const line = lineOf(source, at.line);
  if (line === null) return [];
  const start = Math.min(at.column - 1, line.length);
  const end = at.endLine > at.line ? line.length : Math.min(at.endColumn - 1, line.length);
  const number = String(at.line);
  const gutter = ` ${' '.repeat(number.length)} |`;
  const marked = markLine(
    line,
    start,
    Math.max(start, end),
    Math.max(24, width - gutter.length - 1),
  );
  return [
    `${style.gutter(` ${number} |`)} ${marked.text}`,
    `${style.gutter(gutter)} ${' '.repeat(marked.indent)}${style.caret('^'.repeat(marked.length))}`,
  ];
}
