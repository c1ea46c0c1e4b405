/** Scalars as canonical form writes them: plain where nobody can take it for anything else. */
import { isReservedWord } from './plain-words.ts';

/** What `readCanonical` takes unquoted: begins like a word, holds nothing unusual. */
const WORD_START = /^[A-Za-z_\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const UNUSUAL = /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff]/;
const KEY =
  /^[A-Za-z_\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uff19\uff1b-\ufffd][A-Za-z0-9_\u00a1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uff19\uff1b-\ufffd-]*$/;

/** Beyond this, a number is not what it says (RL110). */
const LARGEST_INTEGER = 999_999_999_999_999;

export function isPlainSafe(text: string, inList: boolean): boolean {
  return (
    WORD_START.test(text) &&
    !UNUSUAL.test(text) &&
    !text.includes(': ') &&
    !text.includes(' #') &&
    !text.endsWith(':') &&
    // No blank at either end, of any kind: other readers cut off more than YAML does.
    text === text.trim() &&
    // At the start of a line it would look like a key with a mistyped colon (RL114).
    !(inList && text.includes('：')) &&
    !isReservedWord(text)
  );
}

/** Several lines that a `|` block shows as they are: no blanks at line ends, no odd characters. */
export function isBlockSafe(text: string): boolean {
  if (!/^[^\n ]/.test(text) || !text.includes('\n') || text.endsWith('\n\n')) return false;
  return text.split('\n').every((line) => !UNUSUAL.test(line) && !line.endsWith(' '));
}

/** The lines of a `|` block, header first, content not yet indented. */
export function blockLines(text: string): string[] {
  return text.endsWith('\n')
    ? ['|', ...text.slice(0, -1).split('\n')]
    : ['|-', ...text.split('\n')];
}

/** In double quotes, on one line, anything odd escaped; the escapes are JSON's. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function keyText(key: string): string {
  return KEY.test(key) && key === key.trim() && !isReservedWord(key) ? key : doubleQuoted(key);
}

export interface ScalarPlace {
  /** An entry of a list, where plain text stands at the start of a line. */
  readonly inList: boolean;
  /** Always in quotes, see `KeyOrder.quoted`. */
  readonly quoted: boolean;
}

/** A scalar on one line. Throws for what no scalar is, and for numbers that would not come back. */
export function scalarText(value: unknown, place: ScalarPlace): string {
  if (typeof value === 'string') {
    return !place.quoted && isPlainSafe(value, place.inList) ? value : doubleQuoted(value);
  }
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value === 'number' && Math.abs(value) <= LARGEST_INTEGER && !Object.is(value, -0)) {
    const text = String(value);
    if (!text.includes('e')) return text;
  }
  throw new TypeError(`no scalar of a record: ${typeof value}`);
}
