/** Planned writes: changes on the text of a record that is there. A new one: `plan-new-record.ts`. */
import { LARGEST_RECORD } from './limits.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import type { PlannedWrite } from './transaction/outcome.ts';
import type { FileTree } from './tree.ts';
import { decodeUtf8 } from './yaml/decode.ts';
import { type Change, editText, type EditProblem } from './yaml/edit.ts';

export type PlannedChange =
  /** null: the changes change nothing. */
  | { readonly ok: true; readonly write: PlannedWrite | null }
  | { readonly ok: false; readonly path: string; readonly problem: EditProblem };

/** The file must still have the text it has now when it is written. */
export function planRecordChange(
  tree: FileTree,
  path: string,
  kind: RecordKind,
  changes: readonly Change[],
): PlannedChange {
  const read = tree.read(path, LARGEST_RECORD);
  const decoded = read.ok ? decodeUtf8(read.bytes) : null;
  if (decoded?.ok !== true) return { ok: false, path, problem: 'unreadable' };
  const edited = editText(decoded.text, changes, kind);
  if (!edited.ok) return { ok: false, path, problem: edited.problem };
  if (edited.text === decoded.text) return { ok: true, write: null };
  return { ok: true, write: { path, before: decoded.text, after: edited.text } };
}
