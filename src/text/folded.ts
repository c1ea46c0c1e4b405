/**
 * Text as it is searched: full- and half-width, upper and lower case, brackets and punctuation are
 * one; with the way back to the text as it stands, for highlighting.
 */

export interface Folded {
  readonly text: string;
  /** UTF-16 offset in the original of each UTF-16 unit of `text`; one more for the end. */
  readonly offsets: readonly number[];
}

/** What is not searched for: blanks and punctuation. */
const DROPPED = /^[\s\p{P}\u200b\ufeff]$/u;

export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    for (const plain of character.normalize('NFKC').toLowerCase()) {
      if (DROPPED.test(plain)) continue;
      for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
      text += plain;
    }
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
}

/** Where a folded word stands in the original, or null. */
export function findFolded(
  folded: Folded,
  word: string,
): { readonly start: number; readonly end: number } | null {
  const at = word === '' ? -1 : folded.text.indexOf(word);
  if (at < 0) return null;
  const start = folded.offsets[at] ?? 0;
  const last = folded.offsets[at + word.length - 1] ?? start;
  // The end is where the next character of the original begins.
  let next = at + word.length;
  while ((folded.offsets[next] ?? Infinity) === last) next += 1;
  const end = folded.offsets[next] ?? last + 1;
  return { start, end: Math.min(end, last + 2) };
}
