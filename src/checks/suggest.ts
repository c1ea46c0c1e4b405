/** "Did you mean …?" for references, computed only for what is reported. */
import { nearest } from '../model/nearest.ts';

/**
 * Comparisons one run of a check may make, some 0.3 s of work. A suggestion compares with every
 * candidate: thousands of unknown ids among thousands of items would cost minutes, and nobody reads
 * that many suggestions.
 */
const COMPARISONS_A_RUN = 100_000;

/** Word in, nearest candidate or null out (also when the run's work is used up); each word once. */
export function suggester(candidates: () => Iterable<string>): (word: string) => string | null {
  const found = new Map<string, string | null>();
  let list: readonly string[] | null = null;
  let comparisons = 0;
  return (word) => {
    const known = found.get(word);
    if (known !== undefined) return known;
    list ??= [...candidates()];
    // The first is always worked out: mostly it is the only one.
    if (comparisons > 0 && comparisons + list.length > COMPARISONS_A_RUN) return null;
    comparisons += list.length;
    const suggestion = nearest(word, list);
    found.set(word, suggestion);
    return suggestion;
  };
}
