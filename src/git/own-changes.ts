/**
 * What a commit itself did to the files, whatever its parents did before. Of an ordinary commit that
 * is its difference; of a merge what no merge would have done by itself.
 */
import type { CommitId } from './commit.ts';
import { type Change, changesBetween } from './changes.ts';
import { done, type Outcome } from './problem.ts';
import { mergeBase } from './range.ts';
import type { Side } from './raw-changes.ts';
import type { Repository } from './repository.ts';

export interface OwnChange {
  /** Relative to the repository's top. */
  readonly path: string;
  /** The versions that gave way; null where the file was not there. */
  readonly before: readonly (Side | null)[];
  /** Null: it is not there any more. */
  readonly after: Side | null;
  /** A merge took this version from a parent as it was, over another parent's that had changed too. */
  readonly taken: boolean;
}

/**
 * In order of path. A merge's own are the files that differ from each parent, and those that equal
 * one parent while another had changed them since the two parted: `git merge -s ours`, or a conflict
 * that was decided for one side. Such a loss is in no combined difference (`git log --cc`).
 */
export function ownChanges(
  repository: Repository,
  commit: { readonly id: CommitId; readonly parents: readonly CommitId[] },
): Outcome<readonly OwnChange[]> {
  const { id, parents } = commit;
  const differences: ReadonlyMap<string, Change>[] = [];
  for (const parent of parents.length === 0 ? [null] : parents) {
    const changes = changesBetween(repository, parent, id);
    if (!changes.ok) return changes;
    differences.push(new Map(changes.value.map((change) => [change.path, change])));
  }
  const changedSince = changesSinceParting(repository, parents);
  const own: OwnChange[] = [];
  for (const path of [...new Set(differences.flatMap((one) => [...one.keys()]))].sort()) {
    const changes = differences.map((one) => one.get(path));
    const after = changes.find((change) => change !== undefined)?.after ?? null;
    const equal = changes.flatMap((change, at) => (change === undefined ? [at] : []));
    if (equal.length === 0) {
      own.push({ path, before: changes.map((one) => one?.before ?? null), after, taken: false });
      continue;
    }
    const before: (Side | null)[] = [];
    for (const [at, change] of changes.entries()) {
      if (change === undefined) continue;
      const lost = isLost(changedSince, path, at, equal);
      if (!lost.ok) return lost;
      if (lost.value) before.push(change.before);
    }
    if (before.length > 0) own.push({ path, before, after, taken: true });
  }
  return done(own);
}

type ChangedSince = (parent: number, other: number) => Outcome<ReadonlySet<string>>;

/** A parent's version gave way although the parent had changed the file since it parted from those kept. */
function isLost(
  changedSince: ChangedSince,
  path: string,
  parent: number,
  kept: readonly number[],
): Outcome<boolean> {
  for (const other of kept) {
    const changed = changedSince(parent, other);
    if (!changed.ok) return changed;
    if (!changed.value.has(path)) return done(false);
  }
  return done(true);
}

/** The files that one parent changed since it parted from another; asked for once a pair. */
function changesSinceParting(repository: Repository, parents: readonly CommitId[]): ChangedSince {
  const known = new Map<string, ReadonlySet<string>>();
  return (at, otherAt) => {
    const key = `${at} ${otherAt}`;
    const there = known.get(key);
    if (there !== undefined) return done(there);
    const [parent = '', other = ''] = [parents[at], parents[otherAt]];
    const base = mergeBase(repository, parent, other);
    // Histories that never met: everything in either came since.
    if (!base.ok && base.problem.kind !== 'no-common-ancestor') return base;
    const changes = changesBetween(repository, base.ok ? base.value : null, parent);
    if (!changes.ok) return changes;
    const paths = new Set(changes.value.map(({ path }) => path));
    known.set(key, paths);
    return done(paths);
  };
}
