/** A count, and whether it is one: of what was partly seen it is a bound, and says so. */
import { boundTexts } from '../text/screens/bounds.ts';
import type { View } from './view.ts';

export function atLeast(count: number, view: View): string {
  return view.partial ? view.texts(boundTexts).atLeast(count) : String(count);
}
