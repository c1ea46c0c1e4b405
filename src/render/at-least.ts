/** Of what was partly seen a count is a bound, and that there is none is not known: both say so. */
import { boundTexts } from '../text/screens/bounds.ts';
import type { View } from './view.ts';

export function atLeast(count: number, view: View): string {
  return view.partial ? view.texts(boundTexts).atLeast(count) : String(count);
}

/** `said`: a sentence that there is none of something. */
export function asFarAsRead(said: string, view: Pick<View, 'partial' | 'language'>): string {
  return view.partial ? boundTexts[view.language].asFarAsRead(said) : said;
}
