/** Labels on the left, long texts wrapped under where they begin. */
import type { PaintText } from '../paint.ts';
import type { View } from '../view.ts';

export interface Labelled {
  readonly label: string;
  readonly text: string;
  readonly paint?: PaintText;
}

/** All labels are padded to `width` columns, so that several blocks line up. */
export function labelledLines(
  entries: readonly Labelled[],
  width: number,
  view: View,
  indent = 0,
): string[] {
  return entries.flatMap(({ label, text, paint }) => {
    const column = indent + width + 2;
    return view.wrap(text, view.width - column).map((line, at) => {
      const left = at === 0 ? view.paint.dim(view.padEnd(label, width)) : ' '.repeat(width);
      return `${' '.repeat(indent)}${left}  ${paint === undefined ? line : paint(line)}`;
    });
  });
}

export function labelWidth(entries: readonly Labelled[], view: View): number {
  return Math.max(0, ...entries.map(({ label }) => view.widthOf(label)));
}
