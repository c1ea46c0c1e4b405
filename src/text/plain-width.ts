/**
 * The width of text of the characters that nearly all text here is made of, told without the tables
 * of the library: loading those takes longer than the whole start of the program (27 ms of 22,
 * measured). A test holds it against the library, character by character.
 */

/** “ ” ‘ ’ – — … · → × ① and lines and blocks: one column or two, as the terminal has it. */
function isAmbiguous(code: number): boolean {
  switch (code) {
    case 0x00b7:
    case 0x00d7:
    case 0x2013:
    case 0x2014:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0x2026:
    case 0x2192:
      return true;
    default:
      return (
        (code >= 0x2460 && code <= 0x2473) ||
        (code >= 0x2500 && code <= 0x254b) ||
        (code >= 0x2580 && code <= 0x258f)
      );
  }
}

/** Ideographs, their punctuation, full-width forms: always two columns, and none joins its neighbour. */
function isWide(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x3020) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}

/** − ✓ ✗: always one column. */
function isNarrow(code: number): boolean {
  return code === 0x2212 || code === 0x2713 || code === 0x2717;
}

/** Columns, or null where another character stands in the text: escape codes, emoji, accents. */
export function plainWidth(text: string, ambiguous: 1 | 2): number | null {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x20 && code <= 0x7e) width += 1;
    else if (isWide(code)) width += 2;
    else if (isAmbiguous(code)) width += ambiguous;
    else if (isNarrow(code)) width += 1;
    else return null;
  }
  return width;
}
