/** Branches merged one after the other into a commit, in a scratch store of git's. */
import type { AnyDraft } from '../findings/finding.ts';
import { verifyMerge } from '../compare/verify-merge.ts';
import { type CommitId, resolveCommit } from '../git/commit.ts';
import { mergeCommits } from '../git/merge.ts';
import { done, type Outcome } from '../git/problem.ts';
import type { Repository } from '../git/repository.ts';
import { mergedRecords } from './merged-records.ts';

export interface BranchConflict {
  readonly branch: string;
  /** Relative to the repository's top. */
  readonly files: readonly string[];
}

export interface MergedBranches {
  readonly commit: CommitId;
  /** Branches that conflict are left out of the merge. */
  readonly conflicts: readonly BranchConflict[];
  /** What git merged wrongly, as `verify-merge` would say. */
  readonly drafts: readonly AnyDraft[];
}

/** `folder`: the catalogue's, relative to the repository's top. */
export function mergeBranches(
  scratch: Repository,
  into: CommitId,
  branches: readonly string[],
  folder: string,
): Outcome<MergedBranches> {
  let commit = into;
  const conflicts: BranchConflict[] = [];
  const drafts: AnyDraft[] = [];
  for (const branch of branches) {
    const theirs = resolveCommit(scratch, branch);
    if (!theirs.ok) return theirs;
    const merged = mergeCommits(scratch, commit, theirs.value);
    if (!merged.ok) return merged;
    const { commit: next } = merged.value;
    if (next === null) {
      conflicts.push({ branch, files: merged.value.conflicts.map(({ path }) => path) });
      continue;
    }
    const records = mergedRecords(scratch, next, [commit, theirs.value], folder);
    if (!records.ok) return records;
    drafts.push(...verifyMerge(records.value));
    commit = next;
  }
  return done({ commit, conflicts, drafts });
}
