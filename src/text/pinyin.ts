/**
 * Chinese found by Latin letters: initials (`mbxx` finds 民办学校), whole syllables (`minban`), or both
 * mixed (`mbxuexiao`). The dictionary is loaded when it is first needed: it costs some 30 to 90 ms.
 */

export interface PinyinMatch {
  /** The characters that were matched: UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The letters start the text and end it: the text is meant, not a part of it. */
  readonly whole: boolean;
  /** Every character as it is read in its word; else one was taken in another of its readings. */
  readonly inContext: boolean;
}

export interface Pinyin {
  /**
   * The initials of a text, in lower case, letters and digits kept, everything else left out. The
   * first is how it is read in context (重庆 → `cq`); the others take one character in another of
   * its common readings.
   */
  initials(text: string): string[];
  /** Where the letters find the text, or null; the best place of several. */
  match(letters: string, text: string): PinyinMatch | null;
}

/** Whether a query is to be taken for pinyin: Latin letters only, blanks and apostrophes between them. */
export function isPinyinQuery(text: string): boolean {
  return /^[a-z]+(?:[ '][a-z]+)*$/i.test(text.normalize('NFKC').trim());
}

/** One character of a text with the syllables it may stand for, that of its word first. */
interface Sounded {
  readonly start: number;
  readonly end: number;
  readonly syllables: readonly string[];
}

/** Readings after the second are rare ones that only find what nobody meant. */
const MOST_READINGS = 2;

export async function loadPinyin(): Promise<Pinyin> {
  const { pinyin, polyphonic } = await import('pinyin-pro');
  const otherReadings = new Map<string, readonly string[]>();

  const readingsOf = (character: string): readonly string[] => {
    const known = otherReadings.get(character);
    if (known !== undefined) return known;
    const [all = []] = polyphonic(character, { toneType: 'none', type: 'array' });
    const readings = all.slice(0, MOST_READINGS).map(plainSyllable);
    otherReadings.set(character, readings);
    return readings;
  };

  const sound = (text: string): Sounded[] => {
    const sounded: Sounded[] = [];
    let at = 0;
    for (const { origin, pinyin: read, isZh } of pinyin(text, { toneType: 'none', type: 'all' })) {
      const start = at;
      at += origin.length;
      if (isZh) {
        const syllables = [...new Set([plainSyllable(read), ...readingsOf(origin)])];
        sounded.push({ start, end: at, syllables });
      } else {
        let from = start;
        for (const character of origin) {
          const end = from + character.length;
          const letter = character.normalize('NFKC').toLowerCase();
          if (/^[a-z0-9]+$/.test(letter)) sounded.push({ start: from, end, syllables: [letter] });
          from = end;
        }
      }
    }
    return sounded;
  };

  return {
    initials(text) {
      const sounded = sound(text);
      const inContext = sounded.map(({ syllables }) => syllables[0]?.[0] ?? '');
      const found = new Set([inContext.join('')]);
      for (const [at, { syllables }] of sounded.entries()) {
        for (const other of syllables.slice(1)) {
          found.add(inContext.with(at, other[0] ?? '').join(''));
        }
      }
      return [...found];
    },

    match(letters, text) {
      const wanted = letters.normalize('NFKC').toLowerCase().replaceAll(/[ ']/g, '');
      if (wanted === '') return null;
      const sounded = sound(text);
      let best: PinyinMatch | null = null;
      for (const [at, first] of sounded.entries()) {
        for (const others of [false, true]) {
          const last = matchFrom(sounded, at, wanted, 0, others);
          if (last === null) continue;
          const match: PinyinMatch = {
            start: first.start,
            end: sounded[last]?.end ?? first.end,
            whole: at === 0 && last === sounded.length - 1,
            inContext: !others,
          };
          if (best === null || (match.inContext && !best.inContext)) best = match;
          break;
        }
        if (best?.inContext === true) break;
      }
      return best;
    },
  };
}

/** `lü` as people type it. */
function plainSyllable(syllable: string): string {
  return syllable.replaceAll('ü', 'v');
}

/**
 * Index of the last character when the letters from `from` on spell the characters from `at` on:
 * each by its first letter, by zh, ch, sh, or by its whole syllable; the last also by a part of it.
 */
function matchFrom(
  sounded: readonly Sounded[],
  at: number,
  letters: string,
  from: number,
  others: boolean,
): number | null {
  const character = sounded[at];
  if (character === undefined) return null;
  const readings = others ? character.syllables : character.syllables.slice(0, 1);
  for (const syllable of readings) {
    let common = 0;
    while (common < syllable.length && letters[from + common] === syllable[common]) common += 1;
    if (common === 0) continue;
    if (from + common === letters.length) return at;
    const steps = [common === syllable.length ? common : 0, /^[zcs]h/.test(syllable) ? 2 : 0, 1];
    for (const step of new Set(steps)) {
      if (step === 0 || step > common) continue;
      const last = matchFrom(sounded, at + 1, letters, from + step, others);
      if (last !== null) return last;
    }
  }
  return null;
}
