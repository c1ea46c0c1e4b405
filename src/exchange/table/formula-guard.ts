/**
 * An apostrophe before text that a spreadsheet would run as a formula when it opens a csv file
 * (OWASP "CSV injection"; the full-width signs too, which Chinese and Japanese Excel accept).
 * Text that already looks guarded gets one more, so taking one off always gives the text back.
 */
const WOULD_RUN = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

export function guardFormula(text: string): string {
  return WOULD_RUN.test(text) ? `'${text}` : text;
}

export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
