/** Problems that are seen on the text, before anything is parsed. */
import type { ReadingProblem } from './reading-problem.ts';

/** git writes seven of them, then the name of the side (none after `=======`). */
const CONFLICT_MARKER = /^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/gm;

/** YAML 1.2 §5: what may not stand in a text unescaped; a byte order mark only at its start. */
// eslint would rather not see control characters in a literal; they are what is looked for.
const NOT_PRINTABLE = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\ufffe\\uffff]|(?!^)\\ufeff|' +
    '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

const MOST_REPORTED = 20;

/** Committed conflict markers, one problem a conflict (RL104), at its first marker. */
export function findConflictMarkers(text: string): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  let open = false;
  for (const match of text.matchAll(CONFLICT_MARKER)) {
    const marker = match[0];
    const kind = marker.charAt(0);
    if (!open || kind === '<') {
      problems.push({
        code: 'RL104',
        range: { start: match.index, end: match.index + marker.length },
        pointer: [],
        args: { marker },
      });
    }
    open = kind !== '>';
  }
  return problems.slice(0, MOST_REPORTED);
}

/** Characters that are not allowed in YAML as they are (RL102, CONTROL_CHARACTER). */
export function findControlCharacters(text: string): ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  for (const match of text.matchAll(NOT_PRINTABLE)) {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    problems.push({
      code: 'RL102',
      range: { start: match.index, end: match.index + 1 },
      pointer: [],
      args: { problem: 'CONTROL_CHARACTER', detail: `U+${code}` },
    });
    if (problems.length === MOST_REPORTED) break;
  }
  return problems;
}
