/**
 * How wide text is on a terminal, in columns: a Chinese character takes two. Escape codes of colours
 * take none.
 */
import type * as StringWidth from 'string-width';
import type * as WrapAnsi from 'wrap-ansi';
import { plainWidth } from './plain-width.ts';

// The libraries and the segmenter take longer to load than the program takes to start, and most runs
// need none of them: they are loaded when a text asks for them. `import()` cannot be waited for here.

const stringWidth: typeof StringWidth.default = (text, options) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- in place, when asked for
  (require('string-width') as typeof StringWidth).default(text, options);

const wrapAnsi: typeof WrapAnsi.default = (text, columns, options) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- in place, when asked for
  (require('wrap-ansi') as typeof WrapAnsi).default(text, columns, options);

let segmenter: Intl.Segmenter | undefined;

/**
 * `ambiguous`: columns of characters such as “ ” … — ①, which terminals draw one or two columns wide;
 * one unless said otherwise.
 */
export interface WidthOptions {
  readonly ambiguous?: 1 | 2;
}

export function displayWidth(text: string, { ambiguous = 1 }: WidthOptions = {}): number {
  return plainWidth(text, ambiguous) ?? stringWidth(text, { ambiguousIsNarrow: ambiguous === 1 });
}

/** Blanks added on the right up to `width` columns; text that is wider stays whole. */
export function padEndWidth(text: string, width: number, options: WidthOptions = {}): string {
  return text + ' '.repeat(Math.max(width - displayWidth(text, options), 0));
}

/** Blanks added on the left up to `width` columns. */
export function padStartWidth(text: string, width: number, options: WidthOptions = {}): string {
  return ' '.repeat(Math.max(width - displayWidth(text, options), 0)) + text;
}

/** What people see as characters, with the columns each takes; plain text only, no colours. */
export function* characters(
  text: string,
  options: WidthOptions = {},
): Generator<{ readonly text: string; readonly index: number; readonly width: number }> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(text)) {
    yield { text: segment, index, width: displayWidth(segment, options) };
  }
}

const ELLIPSIS = '…';
/** Columns below which indentation is given up: two Chinese characters. */
const NARROWEST = 4;

/** Cut to `width` columns, the last of them `…` where something was cut. Plain text, no colours. */
export function truncateWidth(text: string, width: number, options: WidthOptions = {}): string {
  if (displayWidth(text, options) <= width) return text;
  const room = width - displayWidth(ELLIPSIS, options);
  let kept = '';
  let used = 0;
  for (const character of characters(text, options)) {
    if (used + character.width > room) break;
    kept += character.text;
    used += character.width;
  }
  return width < displayWidth(ELLIPSIS, options) ? '' : kept + ELLIPSIS;
}

/**
 * Broken into lines of at most `width` columns, within words too where they are longer: Chinese has
 * no blanks to break at. Lines go on under the indentation of the line they come from; a blank at
 * which a line is broken is dropped.
 */
export function wrapWidth(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = line.slice(0, line.search(/[^ ]|$/));
      const room = width - indent.length;
      if (room < NARROWEST) return wrapAnsi(line, width, { hard: true });
      if (fitsAsItIs(line, width)) return line;
      return wrapAnsi(line.slice(indent.length), room, { hard: true })
        .split('\n')
        .map((part) => (part === '' ? '' : indent + part))
        .join('\n');
    })
    .join('\n');
}

/** No wider than `width`, and nothing at its end that wrapping would take off. */
function fitsAsItIs(line: string, width: number): boolean {
  const columns = plainWidth(line, 1);
  return columns !== null && columns <= width && !line.endsWith(' ') && !line.includes('\u3000');
}
