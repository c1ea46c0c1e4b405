/** How many lines of a file a change touches, and whether it does more than its values ask for. Pure. */
import { diffLines } from 'diff';
import type { RecordKind } from '../model/record-kinds.ts';
import { type Change, editText, sameComments } from '../files/yaml/edit.ts';
import type { ValueChange } from './value-changes.ts';

export interface Lines {
  readonly added: number;
  readonly removed: number;
}

/** `null`: the file is not there. */
export function changedLines(before: string | null, after: string | null): Lines {
  if (before === null || after === null) {
    return { added: linesIn(after), removed: linesIn(before) };
  }
  let [added, removed] = [0, 0];
  for (const part of diffLines(before, after)) {
    if (part.added) added += part.count;
    if (part.removed) removed += part.count;
  }
  return { added, removed };
}

function linesIn(text: string | null): number {
  if (text === null || text === '') return 0;
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/**
 * Whether comments, quotes, order or blanks changed besides the values: other comments, or more lines
 * than the smallest edit touches that makes these values.
 */
export function isReformatted(
  kind: RecordKind,
  before: string,
  after: string,
  values: readonly ValueChange[],
): boolean {
  const changes = values.map(({ pointer, after: value }): Change => {
    return value === undefined ? { pointer, remove: true } : { pointer, value };
  });
  const edited = editText(before, changes, kind);
  if (!edited.ok || edited.text === after) return false;
  const [least, made] = [changedLines(before, edited.text), changedLines(before, after)];
  const more = made.added > least.added || made.removed > least.removed;
  return more || !sameComments(before, after);
}
