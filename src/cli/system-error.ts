/** What the system says when it will not read or write, by the names people find in manuals. */

/** Numbers of Linux that Node has no names for: a quota that is used up, a share that is gone. */
const UNNAMED: Readonly<Record<string, string>> = { '-122': 'EDQUOT', '-116': 'ESTALE' };

/** ENOSPC, EDQUOT …; '' for what is no error of the system. */
export function systemErrorName(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { code = '' } = error as NodeJS.ErrnoException;
  const number = /^Unknown system error (-\d+)$/.exec(code)?.[1];
  return number === undefined ? code : (UNNAMED[number] ?? code);
}
