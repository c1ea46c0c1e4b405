/** What every screen is drawn with: language, colours, columns; and the measuring that goes with it. */
import type { Bilingual, Language } from '../text/language.ts';
import { marks, type Marks } from '../text/marks.ts';
import { displayWidth, padEndWidth, padStartWidth, truncateWidth } from '../text/width.ts';
import { type Line, wrapLines, wrapText } from '../text/wrap.ts';
import { NO_PAINT, type Paint } from './paint.ts';

export interface View {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Something could not be read: every count is a bound (`atLeast`). */
  readonly partial: boolean;
  /** Columns the terminal takes for “ ” … — █ ①. */
  readonly ambiguous: 1 | 2;
  /** A table of texts in this language. */
  texts<T>(table: Bilingual<T>): T;
  /** Punctuation between what is put together. */
  readonly marks: Marks;
  /** Plain text: colours come after measuring. */
  widthOf(text: string): number;
  padEnd(text: string, width: number): string;
  padStart(text: string, width: number): string;
  cut(text: string, width: number): string;
  wrap(text: string, width: number): string[];
  /** The same as pieces of the text. */
  wrapLines(text: string, width: number): Line[];
}

/** Below this nothing is laid out; lines are simply longer than the terminal. */
const NARROWEST = 40;

export function viewOf(options: {
  language: Language;
  paint?: Paint;
  width: number;
  ambiguous?: 1 | 2;
  partial?: boolean;
}): View {
  const { language, paint = NO_PAINT, ambiguous = 1, partial = false } = options;
  const measure = { ambiguous };
  return {
    language,
    paint,
    partial,
    ambiguous,
    width: Math.max(NARROWEST, options.width),
    texts: (table) => table[language],
    marks: marks[language],
    widthOf: (text) => displayWidth(text, measure),
    padEnd: (text, width) => padEndWidth(text, width, measure),
    padStart: (text, width) => padStartWidth(text, width, measure),
    cut: (text, width) => truncateWidth(text, width, measure),
    wrap: (text, width) => wrapText(text, width, measure),
    wrapLines: (text, width) => wrapLines(text, width, measure),
  };
}

/** Lines → what is printed. */
export function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
