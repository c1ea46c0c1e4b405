/** The files of a merge that are not simply as one of its parents has them. */
import { changesBetween } from './changes.ts';
import type { CommitId } from './commit.ts';
import { done, type Outcome } from './problem.ts';
import type { Side } from './raw-changes.ts';
import { gitIn, type Repository } from './repository.ts';

export interface MergedFile {
  /** Relative to the repository's top. */
  readonly path: string;
  /** Where the parents parted; null when the file was not there, or they share nothing. */
  readonly base: Side | null;
  /** In the order of the parents. */
  readonly parents: readonly (Side | null)[];
  readonly result: Side | null;
}

/**
 * Files that differ from every parent, and files that a parent has and the merge has not, in order
 * of path. `under`: a folder relative to the repository's top, '' for all.
 */
export function mergedFiles(
  repository: Repository,
  merge: CommitId,
  parents: readonly CommitId[],
  under = '',
): Outcome<readonly MergedFile[]> {
  const base = commonAncestor(repository, parents);
  if (!base.ok) return base;
  const fromBase = changesBetween(repository, base.value, merge, under);
  if (!fromBase.ok) return fromBase;
  const bases = new Map(fromBase.value.map((change) => [change.path, change.before]));
  const sides: ReadonlyMap<string, { before: Side | null; after: Side | null }>[] = [];
  for (const parent of parents) {
    const changes = changesBetween(repository, parent, merge, under);
    if (!changes.ok) return changes;
    sides.push(new Map(changes.value.map((change) => [change.path, change])));
  }
  const files: MergedFile[] = [];
  for (const path of new Set(sides.flatMap((changes) => [...changes.keys()]))) {
    const result = sides
      .map((changes) => changes.get(path))
      .find((one) => one !== undefined)?.after;
    if (result !== null && !sides.every((changes) => changes.has(path))) continue;
    files.push({
      path,
      // What is not among the changes is as in the merge.
      base: bases.has(path) ? (bases.get(path) ?? null) : (result ?? null),
      parents: sides.map((changes) => changes.get(path)?.before ?? null),
      result: result ?? null,
    });
  }
  return done(files.sort((one, other) => (one.path < other.path ? -1 : 1)));
}

/** Null: histories that have nothing in common. */
function commonAncestor(
  repository: Repository,
  parents: readonly CommitId[],
): Outcome<CommitId | null> {
  const answer = gitIn(repository, ['merge-base', '--octopus', ...parents], { answers: [1] });
  if (!answer.ok) return answer;
  const id = answer.value.bytes.toString('utf8').trim();
  return done(id === '' ? null : id);
}
