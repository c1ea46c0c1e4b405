/** A paragraph whose later lines stand two columns further in. */
import type { View } from './view.ts';

/** `indent`: blanks before the first line. Wrapped to the screen's width. */
export function hanging(text: string, indent: string, view: View): string[] {
  return view
    .wrap(text, view.width - indent.length - 2)
    .map((line, at) => `${indent}${at === 0 ? '' : '  '}${line}`);
}
