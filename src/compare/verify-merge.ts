/**
 * Whether a merge is made of its parents: every value of a record comes from one of the parents
 * that have the record. What both changed alike is in both; what neither changed is in both too.
 * Git merges lines, not records, and without a conflict it can carry an edit into a record that
 * merely looks like the one edited, keep both sides of a list, or write a key twice. Pure.
 */
import { isSameValue } from '../files/yaml/same-value.ts';
import { type AnyDraft, draft, type Pointer, type Related } from '../findings/finding.ts';
import { type ForeignValue, foreignValues, valueAt } from './foreign-values.ts';

/** A record in one commit. */
export type Version =
  | { readonly state: 'absent' }
  | { readonly state: 'read'; readonly value: unknown }
  /** `code`: of the finding that says why; `key`: the key that is there twice, at `pointer`. */
  | {
      readonly state: 'unreadable';
      readonly code: string;
      readonly key: string | null;
      readonly pointer: Pointer;
    };

/** A record in all commits that have to do with a merge. */
export interface MergedRecord {
  /** Relative to the catalogue's root. */
  readonly path: string;
  readonly base: Version;
  /** In each parent, first parent first: two, or more in an octopus merge. */
  readonly parents: readonly Version[];
  readonly result: Version;
}

/** What is wrong with a merge; `records`: those that are not as in one of the parents, or are gone. */
export function verifyMerge(records: readonly MergedRecord[]): AnyDraft[] {
  const vanished = records.filter(hasVanished);
  return [
    ...records.flatMap((record) => wrongIn(record, vanished)),
    ...vanished.map((record) => {
      const changed = record.parents.some(
        (parent) => parent.state !== 'absent' && !sameVersion(parent, record.base),
      );
      return draft('RL806', { file: record.path }, { changed });
    }),
  ];
}

/** Gone from the merge, though a parent changed it, or though no parent took it away. */
function hasVanished({ base, parents, result }: MergedRecord): boolean {
  if (result.state !== 'absent') return false;
  const there = parents.filter((parent) => parent.state !== 'absent');
  if (there.length === 0) return false;
  return there.length === parents.length || there.some((parent) => !sameVersion(parent, base));
}

function wrongIn(record: MergedRecord, vanished: readonly MergedRecord[]): AnyDraft[] {
  const { path, result } = record;
  if (result.state === 'absent') return [];
  const there = record.parents.filter((parent) => parent.state !== 'absent');
  if (there.length === 0) return [inNoParent(record, vanished)];
  if (result.state === 'unreadable') {
    // What a parent could not read either is no news: `validate` says it.
    if (there.some((parent) => parent.state === 'unreadable')) return [];
    const { code, key, pointer } = result;
    return [draft('RL801', { file: path, pointer }, { code, key })];
  }
  const values = there.flatMap((parent) => (parent.state === 'read' ? [parent.value] : []));
  // Repaired by the merge: there is nothing to compare with.
  if (values.length === 0) return [];
  return foreignValues(values, result.value).map((foreign) => explained(path, foreign, vanished));
}

function inNoParent({ path, result }: MergedRecord, vanished: readonly MergedRecord[]): AnyDraft {
  const twin = vanished.find(({ parents }) => parents.some((one) => sameVersion(one, result)));
  return draft(
    'RL805',
    { file: path },
    { from: twin === undefined ? null : nameOf(twin.path) },
    { related: relatedTo(twin) },
  );
}

/** Where a value comes from that is in no parent. */
function explained(
  path: string,
  { pointer, value, parents }: ForeignValue,
  vanished: readonly MergedRecord[],
): AnyDraft {
  const field = pointer.join('.');
  const origin = vanished.find((one) => wasEditedTo(one, pointer, value));
  if (origin !== undefined) {
    return draft(
      'RL803',
      { file: path, pointer },
      { field, value, from: nameOf(origin.path) },
      { related: relatedTo(origin) },
    );
  }
  const code = holdsBoth(value, parents) ? 'RL804' : 'RL802';
  return draft(code, { file: path, pointer }, { field, value, parents });
}

/** A parent gave this place of the record this value. Renames go from a record that is gone. */
function wasEditedTo({ base, parents }: MergedRecord, pointer: Pointer, value: unknown): boolean {
  if (base.state !== 'read' || isSameValue(valueAt(base.value, pointer), value)) return false;
  return parents.some(
    (parent) => parent.state === 'read' && isSameValue(valueAt(parent.value, pointer), value),
  );
}

/** A list of entries that all come from the parents' lists, from no single one of them. */
function holdsBoth(value: unknown, parents: readonly unknown[]): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const entries: unknown[] = parents.flatMap((parent): unknown[] =>
    Array.isArray(parent) ? parent : [],
  );
  return value.every((entry) => entries.some((one) => isSameValue(one, entry)));
}

function sameVersion(one: Version, other: Version): boolean {
  if (one.state === 'read' && other.state === 'read') return isSameValue(one.value, other.value);
  return one.state === other.state;
}

function relatedTo(record: MergedRecord | undefined): Related[] {
  return record === undefined ? [] : [{ file: record.path, pointer: [] }];
}

function nameOf(path: string): string {
  return path.replace(/\.yaml$/u, '');
}
