/** What became of a record, commit by commit, in the words of the field. Pure. */
import type { ChangedRecord } from '../compare/changed-files.ts';
import { valueAt } from '../compare/foreign-values.ts';
import { changeOf } from '../compare/record-changes.ts';
import type { Pointer } from '../findings/finding.ts';
import { decidingIn, isClaimed } from '../model/decision-facts.ts';
import { type DiffEntry, diffEntry } from './diff-entry.ts';
import type { Names } from './record-name.ts';

export interface HistoryCommit {
  /** The whole id. */
  readonly id: string;
  readonly author: { readonly name: string; readonly email: string };
  /** ISO 8601 with the author's time zone. */
  readonly authored: string;
  readonly subject: string;
  readonly isMerge: boolean;
}

export interface HistoryVersion {
  /** Null: on disk and not committed yet. */
  readonly commit: HistoryCommit | null;
  readonly record: ChangedRecord;
  /** The file it was before, when the commit moved it. */
  readonly old: ChangedRecord | null;
}

export interface HistoryEntry {
  readonly commit: HistoryCommit | null;
  readonly told: DiffEntry;
  /** The whole record; undefined where it was not there or could not be read. */
  readonly before: unknown;
  readonly after: unknown;
}

/** In the order of the versions: newest first. */
export function recordHistory(versions: readonly HistoryVersion[], names: Names): HistoryEntry[] {
  return versions.map(({ commit, record, old }) => {
    const change = changeOf(record, old, { texts: false });
    const { before, after } = change;
    return { commit, told: diffEntry(change, names, names), before, after };
  });
}

export interface FieldValue {
  readonly entry: HistoryEntry;
  /** undefined: the field was not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** The entries that gave a field another value, newest first. */
export function fieldHistory(entries: readonly HistoryEntry[], field: Pointer): FieldValue[] {
  return entries.flatMap((entry) => {
    const [before, after] = [valueAt(entry.before, field), valueAt(entry.after, field)];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ entry, before, after }];
  });
}

/** Whether a body ever held the item; null where a claim of the history cannot be read, and nobody knows. */
export function everClaimed(entries: readonly HistoryEntry[]): boolean | null {
  const claims = entries.filter(({ told }) => told.kind === 'claim');
  const held = claims.some(({ before, after }) =>
    [before, after].some((value) => isClaimed(decidingIn(value))),
  );
  if (held) return true;
  return claims.some(
    ({ told }) => told.unreadable.before !== null || told.unreadable.after !== null,
  )
    ? null
    : false;
}
