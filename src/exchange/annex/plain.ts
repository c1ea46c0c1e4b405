/** Cell texts made comparable (for matching only) and clean (for keeping). */

/** What tables write where there is nothing: kept nowhere. */
const NOTHING = /^(?:[-—–－/／\\、]+|无|暂无|空)$/;

/** For matching: one width, no spaces or invisible characters. Never stored. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\u200B\u2060\uFEFF]+/g, '');
}

/**
 * For keeping: as written, without spaces around and without the line breaks a narrow column made;
 * between two Latin words a line break becomes a space.
 */
export function tidy(text: string): string {
  return text
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
    .replaceAll(/[\t ]*(?:\r\n|\r|\n)[\t ]*/g, '\n')
    .replaceAll(/([A-Za-z0-9,.;])\n+(?=[A-Za-z0-9])/g, '$1 ')
    .replaceAll('\n', '')
    .replaceAll('\t', ' ')
    .trim();
}

/** `tidy`, and '' for the dashes and 无 that mean nothing. */
export function tidyOrNothing(text: string): string {
  const clean = tidy(text);
  return NOTHING.test(clean) ? '' : clean;
}

/** `tidyOrNothing` that keeps line breaks: for remarks and contents of several lines. */
export function tidyLines(text: string): string {
  const lines = text
    .replaceAll(/[\u200B\u2060\uFEFF]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const clean = lines.join('\n');
  return NOTHING.test(clean) ? '' : clean;
}
