/**
 * The history of one file, or of several at once, through renames.
 *
 * Not `git log --follow`: that looks at the whole tree of every commit, follows one name at a time
 * in order of date (wrong where branches ran side by side), and leaves out what a merge changed by
 * hand. Here git's path-limited log does the work, and only where a file came into being is one
 * commit asked whether it was a rename.
 */
import type { CommitId } from './commit.ts';
import { type Commit, type CommitWithChanges, commitsWithChanges } from './log.ts';
import { done, type Outcome } from './problem.ts';
import { changesIn, type RawChange, type Side } from './raw-changes.ts';
import { type Repository, textIn } from './repository.ts';

export interface Version {
  readonly commit: Commit;
  /** What the file was called then, relative to the repository's top. */
  readonly path: string;
  /** In each parent; null where it was not there. */
  readonly before: readonly (Side | null)[];
  /** Null: the commit deleted it. */
  readonly after: Side | null;
  /**
   * The file it was before, when this commit moved it. In per cent: 100 is the same content; less is
   * git's guess, and for records that look alike may be wrong.
   */
  readonly renamedFrom: {
    readonly path: string;
    readonly similarity: number;
    /** The file as it was there. */
    readonly side: Side | null;
  } | null;
}

/** Below this, in per cent, a new file is a new file; git's own usual bound. */
const LEAST_SIMILARITY = 50;

/**
 * The versions of `paths` up to `commit`, newest first, at most `limit`; empty when none of them ever was
 * there.
 */
export function pathHistory(
  repository: Repository,
  commit: CommitId,
  paths: readonly string[],
  limit = Infinity,
): Outcome<readonly Version[]> {
  const versions = new Map<string, Version>();
  const starts = [{ commit, paths }];
  const started = new Set<string>();
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    const name = `${start.commit}:${start.paths.join('\0')}`;
    if (started.has(name)) continue;
    started.add(name);
    const log = commitsWithChanges(repository, { from: [start.commit], under: start.paths, limit });
    if (!log.ok) return log;
    for (const entry of log.value) {
      const [parent] = entry.parents;
      for (const change of entry.changes) {
        const key = `${entry.id}:${change.path}`;
        if (versions.has(key) || !start.paths.includes(change.path)) continue;
        const version = versionOf(repository, entry, change);
        if (!version.ok) return version;
        versions.set(key, version.value);
        const { renamedFrom } = version.value;
        if (renamedFrom !== null && parent !== undefined) {
          starts.push({ commit: parent, paths: [renamedFrom.path] });
        }
      }
    }
  }
  const found = [...versions.values()];
  // What one log gave is in git's order; of several, the later commit goes first.
  if (started.size > 1) {
    found.sort(
      (one, other) => Date.parse(other.commit.committed) - Date.parse(one.commit.committed),
    );
  }
  return done(limit === Infinity ? found : found.slice(0, limit));
}

function versionOf(
  repository: Repository,
  entry: CommitWithChanges,
  { path, before, after }: RawChange,
): Outcome<Version> {
  const { id, parents, author, authored, committer, committed, subject } = entry;
  const commit = { id, parents, author, authored, committer, committed, subject };
  const [parent] = commit.parents;
  const isNew = after !== null && before.every((side) => side === null);
  const from =
    isNew && parent !== undefined && commit.parents.length === 1
      ? renameTo(repository, parent, commit.id, path)
      : done(null);
  if (!from.ok) return from;
  return done({ commit, path, before, after, renamedFrom: from.value });
}

/** The file that a commit made into `path`, if it did. */
function renameTo(
  repository: Repository,
  parent: CommitId,
  commit: CommitId,
  path: string,
): Outcome<Version['renamedFrom']> {
  const text = textIn(repository, [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    `--find-renames=${LEAST_SIMILARITY}%`,
    '-l1000',
    '--diff-filter=R',
    parent,
    commit,
    '--',
  ]);
  if (!text.ok) return text;
  const renamed = changesIn(text.value).find((change) => change.path === path);
  if (renamed?.from == null) return done(null);
  return done({ ...renamed.from, side: renamed.before[0] ?? null });
}
