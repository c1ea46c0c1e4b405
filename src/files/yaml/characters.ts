/** Characters that readers of YAML compare with, by their code; what may begin what. */

export const LF = 0x0a;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const PLUS = 0x2b;
export const DASH = 0x2d;
export const ZERO = 0x30;
export const COLON = 0x3a;
export const BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const UNDERSCORE = 0x5f;
export const BRACE = 0x7b;
export const PIPE = 0x7c;
export const FIRST_NON_ASCII = 0xa1;
export const FULL_WIDTH_COLON = 0xff1a;

export function isDigit(character: number): boolean {
  return character >= ZERO && character <= 0x39;
}

/** What a key or plain text may begin with so that it can be nothing else: a letter, _ or non-ASCII. */
export function isWordStart(character: number): boolean {
  return (
    (character >= 0x61 && character <= 0x7a) ||
    (character >= 0x41 && character <= 0x5a) ||
    character >= FIRST_NON_ASCII ||
    character === UNDERSCORE
  );
}
