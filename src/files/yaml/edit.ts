/**
 * Edits a record's text. The change is made on the text, so untouched lines, comments, quotes, line
 * ends and a byte order mark stay as they are; then the result is read back and compared.
 */
import type { RecordKind } from '../../model/record-kinds.ts';
import { isMapping } from '../../model/values.ts';
import { commentsOf } from './comments.ts';
import { TextEditor } from './edit-steps.ts';
import { readFull } from './full-reader.ts';
import { isSameValue } from './same-value.ts';
import { parseTree } from './syntax-tree.ts';
import { type Change, firstStep, withChanges } from './value-steps.ts';

export type { Change } from './value-steps.ts';

export type EditProblem =
  /** The file has reading problems; `readYaml` says which. */
  | 'unreadable'
  /** The changes lead to a place that does not exist, or leave no record. */
  | 'no-such-place'
  /** The file is written in a way this edit cannot be made in: `renling fmt` first. */
  | 'form'
  /** The result does not read back as intended, or a comment would be lost. A bug; nothing was written. */
  | 'not-as-intended';

export type Edited =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: EditProblem };

/** More than any edit of a record takes: beyond it the steps lead nowhere. */
const MOST_STEPS = 5_000;

/**
 * `text` with all changes made, or none. New keys go where the canonical order of `kind` puts them,
 * without a kind to the end of their mapping. Comments in what is removed or replaced stay, on lines
 * of their own. Changes that change nothing give the same text. Throws for values that no record
 * has: fractions of more digits than a number holds, lists directly in lists.
 */
export function editText(text: string, changes: readonly Change[], kind?: RecordKind): Edited {
  const before = readFull(text);
  if (before.value === undefined) return { ok: false, problem: 'unreadable' };
  const target = withChanges(before.value, changes);
  if (!isMapping(target) || Object.keys(target).length === 0) {
    return { ok: false, problem: 'no-such-place' };
  }
  let current = text;
  let value = before.value;
  for (let count = 0; count < MOST_STEPS; count++) {
    const step = firstStep(value, target);
    if (step === undefined) {
      const kept = sameComments(text, current);
      return kept ? { ok: true, text: current } : { ok: false, problem: 'not-as-intended' };
    }
    const [document] = parseTree(current).documents;
    if (document === undefined) break;
    const next = new TextEditor(current, document, kind, (at) => valueAt(target, at)).make(step);
    if (next === undefined) return { ok: false, problem: 'form' };
    const reading = readFull(next);
    const problems = reading.problems.length > before.problems.length;
    if (reading.value === undefined || problems || isSameValue(reading.value, value)) break;
    current = next;
    value = reading.value;
  }
  return { ok: false, problem: 'not-as-intended' };
}

function valueAt(value: unknown, pointer: readonly (string | number)[]): unknown {
  return pointer.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null ? (Reflect.get(node, step) as unknown) : undefined,
    value,
  );
}

/** Whether two texts say the same in comments, wherever these stand. */
export function sameComments(before: string, after: string): boolean {
  const [first, second] = [before, after].map((text) =>
    commentsOf(text)
      .map((comment) => comment.text)
      .sort(),
  );
  return isSameValue(first, second);
}
