/** Short things one after another, broken between them and not within. */
import type { View } from './view.ts';

/** `title` begins the first line; a part wider than a line is cut. */
export function flow(
  title: string,
  parts: readonly string[],
  width: number,
  view: View,
  separator: string = view.marks.and,
): string[] {
  const lines: string[] = [];
  let line = title;
  let fresh = true;
  for (const [at, part] of parts.entries()) {
    const piece = view.cut(part, width - 2) + (at < parts.length - 1 ? separator : '');
    if (!fresh && view.widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    fresh = false;
  }
  lines.push(line.trimEnd());
  return lines;
}
