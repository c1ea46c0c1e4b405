/** What other branches change, each since it left the main branch. */
import { type RemoteBranch, remoteBranches } from './branches.ts';
import { type Change, changesSinceMergeBase } from './changes.ts';
import type { CommitId } from './commit.ts';
import type { MainBranch } from './head.ts';
import { done, type Outcome } from './problem.ts';
import { type Repository, textIn } from './repository.ts';

/**
 * Branches of remotes on which there may be others' work: not what HEAD has already, nor the branch
 * that the current one is pushed to. The main branch is always others' work, while HEAD lies behind it.
 * `main`: null when there is none.
 */
export function othersBranches(
  repository: Repository,
  remote: string | null,
  main: MainBranch | null,
): Outcome<readonly RemoteBranch[]> {
  const branches = remoteBranches(repository, remote);
  if (!branches.ok || branches.value.length === 0) return branches;
  const merged = textIn(repository, [
    'for-each-ref',
    '--format=%(refname)',
    '--merged=HEAD',
    'refs/remotes',
  ]);
  if (!merged.ok) return merged;
  const upstream = textIn(repository, [
    'for-each-ref',
    '--format=%(HEAD)%00%(upstream)',
    'refs/heads',
  ]);
  if (!upstream.ok) return upstream;
  const left = new Set(merged.value.split('\n'));
  for (const line of upstream.value.split('\n')) {
    const [head, ref = ''] = line.split('\0');
    if (head === '*' && ref !== main?.ref) left.add(ref);
  }
  return done(branches.value.filter(({ ref }) => !left.has(ref)));
}

export interface BranchChanges {
  readonly branch: RemoteBranch;
  /** Null: it has no commit in common with the main branch, or the clone does not know of it. */
  readonly changes: readonly Change[] | null;
}

/** `under`: folders or files relative to the repository's top. One process a branch. */
export function branchChanges(
  repository: Repository,
  branches: readonly RemoteBranch[],
  baseOf: (branch: RemoteBranch) => CommitId,
  under: string | readonly string[],
): Outcome<readonly BranchChanges[]> {
  const found: BranchChanges[] = [];
  for (const branch of branches) {
    const changes = changesSinceMergeBase(repository, baseOf(branch), branch.commit, under);
    if (changes.ok) found.push({ branch, changes: changes.value });
    else if (changes.problem.kind === 'no-common-ancestor') found.push({ branch, changes: null });
    else return changes;
  }
  return done(found);
}
