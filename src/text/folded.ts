/**
 * Text as it is searched: full- and half-width, upper and lower case are one, blanks and punctuation
 * are left out; with the way back to the text as it stands, for highlighting.
 */

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its character begins and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const DROPPED = /^[\s\p{P}\u200b\ufeff]$/u;
/** Most of a name; has no other form. */
const IDEOGRAPH = /^[\u4e00-\u9fff]$/;

export function fold(original: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const plain = IDEOGRAPH.test(character) ? character : character.normalize('NFKC').toLowerCase();
    for (const part of plain) {
      if (DROPPED.test(part)) continue;
      for (let unit = 0; unit < part.length; unit += 1) {
        starts.push(start);
        ends.push(end);
      }
      text += part;
    }
    start = end;
  }
  return { text, starts, ends };
}

/** Where a folded word stands in the original, or null. */
export function findFolded(
  folded: Folded,
  word: string,
): { readonly start: number; readonly end: number } | null {
  const at = word === '' ? -1 : folded.text.indexOf(word);
  const start = folded.starts[at];
  const end = folded.ends[at + word.length - 1];
  return start === undefined || end === undefined ? null : { start, end };
}
