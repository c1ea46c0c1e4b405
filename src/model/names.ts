/**
 * Names as they are compared, not as they are shown: annex tables mix full- and half-width brackets,
 * spaces, 、 and ，, and 和, 及, 与, 以及 for one and the same item.
 */

/** What a character becomes; '' is dropped, `SEPARATOR` runs collapse into one. */
const SEPARATOR = ',';
const REPLACEMENTS: Readonly<Record<string, string>> = {
  '、': SEPARATOR,
  '，': SEPARATOR,
  ',': SEPARATOR,
  '；': SEPARATOR,
  ';': SEPARATOR,
  '（': '(',
  '〔': '(',
  '[': '(',
  '［': '(',
  '【': '(',
  '｛': '(',
  '{': '(',
  '）': ')',
  '〕': ')',
  ']': ')',
  '］': ')',
  '】': ')',
  '｝': ')',
  '}': ')',
  '—': '-',
  '–': '-',
  '－': '-',
  '。': '',
  '《': '',
  '》': '',
  '〈': '',
  '〉': '',
  '“': '',
  '”': '',
  '‘': '',
  '’': '',
  '「': '',
  '」': '',
  '"': '',
  "'": '',
  ' ': '',
  '\u3000': '',
  '\t': '',
  '\n': '',
  '\r': '',
  '\u00a0': '',
  '\u200b': '',
  '\ufeff': '',
};
const REPLACED: ReadonlyMap<number, string> = new Map(
  Object.entries(REPLACEMENTS).map(([character, by]) => [character.charCodeAt(0), by]),
);

const IDEOGRAPH_FIRST = 0x4e00;
const IDEOGRAPH_LAST = 0x9fff;
const HE = '和'.charCodeAt(0);
const JI = '及'.charCodeAt(0);
const YU = '与'.charCodeAt(0);
const YI = '以'.charCodeAt(0);
const ASCII_END = 0x80;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;
const HASH_BITS = 0x3fffffff;

/** The ideographs that are replaced, compared and not looked up: nearly every character is another. */
function isConjunction(code: number): boolean {
  return code === HE || code === JI || code === YU;
}

/**
 * The form in which two names are the same name. One pass over the characters; Unicode
 * normalisation (NFKC) only for names with characters outside ideographs, ASCII and the table.
 */
export function normalizeName(name: string): string {
  let changed = false;
  let upper = false;
  for (let index = 0; index < name.length; index += 1) {
    const code = name.charCodeAt(index);
    if (code >= IDEOGRAPH_FIRST && code <= IDEOGRAPH_LAST) {
      if (isConjunction(code)) changed = true;
    } else if (REPLACED.has(code)) {
      changed = true;
    } else if (code >= ASCII_END) {
      return replace(name.normalize('NFKC').toLowerCase());
    } else if (code >= UPPER_A && code <= UPPER_Z) {
      upper = true;
    }
  }
  const lower = upper ? name.toLowerCase() : name;
  return changed ? replace(lower) : lower;
}

/** Characters exchanged by the table, separators collapsed and taken off both ends. */
function replace(name: string): string {
  let result = '';
  let pending = false;
  let from = 0;
  const length = name.length;
  for (let index = 0; index < length; index += 1) {
    const code = name.charCodeAt(index);
    const isIdeograph = code >= IDEOGRAPH_FIRST && code <= IDEOGRAPH_LAST;
    let by: string | undefined;
    if (isIdeograph) {
      if (isConjunction(code)) by = SEPARATOR;
      else if (code === YI && name.charCodeAt(index + 1) === JI) by = '';
    } else {
      by = REPLACED.get(code);
    }
    if (by === undefined) continue;
    if (index > from) {
      if (pending && result !== '') result += SEPARATOR;
      pending = false;
      result += name.slice(from, index);
    }
    from = index + 1;
    if (by === SEPARATOR) {
      pending = true;
    } else if (by !== '') {
      if (pending && result !== '') result += SEPARATOR;
      pending = false;
      result += by;
    }
  }
  if (from < length) {
    if (pending && result !== '') result += SEPARATOR;
    result += name.slice(from);
  }
  return result;
}

/**
 * A number that names with one normalised form share: 30 bits over letters and digits alone, without
 * what `normalizeName` exchanges or drops. Equal numbers mean "compare the normalised forms"; over
 * ten thousand names this saves making ten thousand of them.
 */
export function nameHash(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) {
    let code = name.charCodeAt(index);
    if (code >= IDEOGRAPH_FIRST && code <= IDEOGRAPH_LAST) {
      if (code === YI || isConjunction(code)) continue;
    } else if (code < ASCII_END) {
      if (code >= UPPER_A && code <= UPPER_Z) code += 0x20;
      else if (!isAsciiLetterOrDigit(code)) continue;
    } else if (REPLACED.has(code)) {
      continue;
    } else {
      const plain = name.normalize('NFKC').toLowerCase();
      // What stays as it is through NFKC has no other form: it counts as it stands.
      if (plain !== name) return nameHash(plain);
    }
    hash = (Math.imul(hash, 31) + code) & HASH_BITS;
  }
  return hash;
}

function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

/** Main item and sub-item as one name. */
export function itemName({
  name,
  subitem,
}: {
  readonly name: string;
  readonly subitem?: string;
}): string {
  return subitem === undefined ? name : `${name} · ${subitem}`;
}
