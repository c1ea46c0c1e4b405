/** Blanks as YAML has them. JavaScript's `trim` also takes the ideographic space, which is text. */

/** Nothing but blanks. */
export function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

export function trimBlanksStart(text: string): string {
  return text.replace(/^[ \t\r\n]+/, '');
}

export function trimBlanksEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
