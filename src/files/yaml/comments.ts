/** The comments of a text, as the `yaml` library's lexer sees them. */
import { isBlank, trimBlanksEnd } from './blanks.ts';
import { newLexer } from './library.ts';

export interface Comment {
  /** Offset of its `#`. */
  readonly start: number;
  /** `#` included; without blanks at the end. */
  readonly text: string;
  /** Nothing but blanks stands before it on its line. */
  readonly ownLine: boolean;
  /** From 0, as an indentation. */
  readonly column: number;
  /** The line before is blank. */
  readonly spaced: boolean;
}

/** Every comment, in order. A `#` in text, quotes or blocks is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let atScalar = false;
  for (const source of newLexer().lex(text)) {
    if (atScalar) atScalar = false;
    else if (source === '\u001f') {
      // The next token is a scalar's text; this one and the two below stand for nothing written.
      atScalar = true;
      continue;
    } else if (source === '\u0002' || source === '\u0018') continue;
    else if (source.startsWith('#')) comments.push(commentAt(text, offset, source));
    offset += source.length;
  }
  return comments;
}

function commentAt(text: string, start: number, source: string): Comment {
  const lineStart = lineStartOf(text, start);
  return {
    start,
    text: trimBlanksEnd(source),
    ownLine: isBlank(text.slice(lineStart, start)),
    column: start - lineStart,
    spaced: isBlankLineBefore(text, lineStart),
  };
}

/** Start of the line that `offset` is on; behind a byte order mark on the first. */
export function lineStartOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith('\ufeff') ? 1 : start;
}

export function isBlankLineBefore(text: string, lineStart: number): boolean {
  return /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, lineStart - 200), lineStart));
}
