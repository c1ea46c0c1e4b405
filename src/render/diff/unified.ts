/** Differences of a text as unified lines, coloured by what they do. */
import { createTwoFilesPatch } from 'diff';
import type { Paint } from '../paint.ts';

/** Line ends are shown where they are all that differs. */
function visible(text: string): string {
  return text.replaceAll('\r\n', '␍\n').replace(/^\uFEFF/, '⟪BOM⟫');
}

export function unifiedDiff(path: string, before: string, after: string, paint: Paint): string {
  const patch = createTwoFilesPatch(
    path,
    path,
    visible(before),
    visible(after),
    undefined,
    undefined,
    {
      context: 2,
    },
  );
  return patch
    .slice(patch.indexOf('--- '))
    .split('\n')
    .map((line) => {
      if (line.startsWith('---') || line.startsWith('+++')) return paint.bold(line);
      if (line.startsWith('@@')) return paint.accent(line);
      if (line.startsWith('-')) return paint.error(line);
      return line.startsWith('+') ? paint.ok(line) : line;
    })
    .join('\n');
}
