/**
 * Plain text broken into lines: between Chinese characters, at blanks between Latin words; no line
 * begins with closing punctuation (，、。）》”) or ends with an opening bracket.
 */
import { characters, displayWidth, type WidthOptions } from './width.ts';

/** A line as a piece of the text: UTF-16 code units, end exclusive; blanks at a break are in no line. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const CLOSING = /^[，、。；：？！）》〉”’」』】〕…·,.;:?!)\]}%]$/u;
const OPENING = /^[（《〈“‘「『【〔([{]$/u;
/** Letters of a word that is kept whole where it fits. */
const WORD = /^[\p{Script=Latin}\p{Nd}_@./:#+=-]$/u;

interface Unit {
  start: number;
  end: number;
  width: number;
}

/** Pieces that are not broken up: a Latin word, or a character with the punctuation that stays with it. */
function unitsOf(text: string, options: WidthOptions): Unit[] {
  const units: Unit[] = [];
  let before: string | null = null;
  for (const { text: character, index, width } of characters(text, options)) {
    const last = units.at(-1);
    const joined =
      before !== null &&
      before !== ' ' &&
      character !== ' ' &&
      (CLOSING.test(character) ||
        OPENING.test(before) ||
        (WORD.test(before) && WORD.test(character)));
    const end = index + character.length;
    if (last !== undefined && joined) {
      last.end = end;
      last.width += width;
    } else {
      units.push({ start: index, end, width });
    }
    before = character;
  }
  return units;
}

/** Lines of at most `width` columns (at least one character each); an empty text is one empty line. */
export function wrapLines(text: string, width: number, options: WidthOptions = {}): Line[] {
  // Most texts fit, and measuring is quicker than taking them apart.
  if (displayWidth(text, options) <= width)
    return [{ start: 0, end: text.replace(/ +$/u, '').length }];
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let used = 0;
  const close = (): void => {
    lines.push({ start, end });
    used = 0;
  };
  const place = (unit: Unit): void => {
    if (used > 0 && used + unit.width > width) close();
    if (used === 0) {
      if (text.slice(unit.start, unit.end) === ' ' && lines.length > 0) return;
      start = unit.start;
    }
    used += unit.width;
    if (text.slice(unit.start, unit.end) !== ' ') end = unit.end;
  };
  for (const unit of unitsOf(text, options)) {
    if (unit.width <= width) {
      place(unit);
      continue;
    }
    // A word longer than a line: by characters.
    const word = text.slice(unit.start, unit.end);
    for (const character of characters(word, options)) {
      const from = unit.start + character.index;
      place({ start: from, end: from + character.text.length, width: character.width });
    }
  }
  if (used > 0 || lines.length === 0) close();
  return lines;
}

/** The same as texts. Lines of the text itself stay. */
export function wrapText(text: string, width: number, options: WidthOptions = {}): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      wrapLines(line, width, options).map(({ start, end }) => line.slice(start, end)),
    );
}
