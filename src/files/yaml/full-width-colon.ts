/** `名称：x`, where `名称: x` was meant: to YAML it is one text (RL114). */
import type { TextRange } from '../../findings/finding.ts';

/** A line that begins like an entry with a full-width colon, with no ASCII colon before it. */
const LINE = /^(\s*(?:-\s+)*)([^\s"'#:：[\]{}](?:[^"'#:：\n]{0,38}[^\s"'#:：])?)\s*：/;
const IDENTIFIER = /^[A-Za-z_][\w-]*$/;

export interface FullWidthColon {
  readonly key: string;
  /** Of the key and its colon. */
  readonly range: TextRange;
}

/**
 * Looks at the lines of `[start, end)`. A key is surely meant where it is an identifier; other
 * words (说明：…) may be text, so they count only in an `own` line below a key, or in a line that
 * YAML cannot read (`broken`).
 */
export function findFullWidthColon(
  text: string,
  range: TextRange,
  where: 'own' | 'broken' | 'text',
): FullWidthColon | undefined {
  let lineStart = text.lastIndexOf('\n', range.start - 1) + 1;
  for (let first = true; lineStart < range.end || first; first = false) {
    const lineEnd = text.indexOf('\n', lineStart);
    const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
    const match = LINE.exec(line);
    if (match !== null) {
      const [whole, prefix = '', key = ''] = match;
      const anyWord = where === 'broken' || (where === 'own' && first && !prefix.includes('-'));
      if (anyWord || IDENTIFIER.test(key)) {
        const start = lineStart + prefix.length;
        return { key, range: { start, end: lineStart + whole.length } };
      }
    }
    if (lineEnd === -1) return undefined;
    lineStart = lineEnd + 1;
  }
  return undefined;
}
