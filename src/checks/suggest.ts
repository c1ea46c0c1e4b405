/** "Did you mean …?" for references, computed only for what is reported. */
import { nearest } from '../model/nearest.ts';

/**
 * Suggestions one run of a check works out. A comparison goes over all candidates: ten thousand
 * unknown ids among ten thousand items would cost minutes, and nobody reads that many suggestions.
 */
const SUGGESTIONS_A_RUN = 50;

/** Word in, nearest candidate or null out; one word is looked up once. */
export function suggester(candidates: () => Iterable<string>): (word: string) => string | null {
  const found = new Map<string, string | null>();
  let list: readonly string[] | null = null;
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    if (found.size >= SUGGESTIONS_A_RUN) return null;
    list ??= [...candidates()];
    const suggestion = nearest(word, list);
    found.set(word, suggestion);
    return suggestion;
  };
}
