/** What the two sides of a conflict in the work tree are called: git swaps them in a rebase. */
import { type CommitId, resolveCommit, shortId } from './commit.ts';
import { headOf } from './head.ts';
import { type Operation, operationInProgress, type Repository, textIn } from './repository.ts';

export interface ConflictNames {
  readonly operation: Operation | null;
  /** `main`, `origin/zone`, or a short id. */
  readonly ours: string;
  readonly theirs: string;
}

/** Which commit is being put on top, by what was begun. */
const OTHER_HEADS: Readonly<Partial<Record<Operation, string>>> = {
  merge: 'MERGE_HEAD',
  rebase: 'REBASE_HEAD',
  'cherry-pick': 'CHERRY_PICK_HEAD',
  revert: 'REVERT_HEAD',
};

export function conflictNames(repository: Repository): ConflictNames {
  const operation = operationInProgress(repository);
  const head = headOf(repository);
  const ours = head.ok
    ? (head.value.branch ?? nameOf(repository, head.value.commit) ?? 'HEAD')
    : 'HEAD';
  const ref = operation === null ? undefined : OTHER_HEADS[operation];
  const other = ref === undefined ? null : resolveCommit(repository, ref);
  const theirs = other?.ok === true ? nameOf(repository, other.value) : null;
  return { operation, ours, theirs: theirs ?? ref ?? 'theirs' };
}

/** A branch that stands at the commit, one's own before a remote's; else its short id. */
function nameOf(repository: Repository, commit: CommitId | null): string | null {
  if (commit === null) return null;
  const names = textIn(repository, [
    'for-each-ref',
    `--points-at=${commit}`,
    '--format=%(refname:short)%00%(symref)',
    'refs/heads',
    'refs/remotes',
  ]);
  if (!names.ok) return shortId(commit);
  const found = names.value
    .split('\n')
    .map((line) => line.split('\0'))
    .find(([name = '', symref]) => name !== '' && symref === '');
  return found?.[0] ?? shortId(commit);
}
