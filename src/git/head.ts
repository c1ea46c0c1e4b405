/** Where one is: the commit, the branch; and which branch is the main one. */
import { type CommitId, resolveCommit } from './commit.ts';
import { done, failed, type Outcome } from './problem.ts';
import { configValue, gitIn, type Repository, textIn } from './repository.ts';

export interface Head {
  /** Null before the first commit. */
  readonly commit: CommitId | null;
  /** The branch's name without `refs/heads/`; null when HEAD is detached. */
  readonly branch: string | null;
}

export function headOf(repository: Repository): Outcome<Head> {
  const branch = gitIn(repository, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
  if (!branch.ok) return branch;
  const name =
    branch.value.exit === 0
      ? branch.value.bytes
          .toString('utf8')
          .trim()
          .replace(/^refs\/heads\//u, '')
      : null;
  const commit = resolveCommit(repository, 'HEAD');
  if (commit.ok) return done({ commit: commit.value, branch: name });
  const { kind } = commit.problem;
  // A new branch without a commit (`git switch --orphan`) in a repository that has others.
  const noneYet = kind === 'no-commits' || (kind === 'unknown-ref' && name !== null);
  return noneYet ? done({ commit: null, branch: name }) : commit;
}

export interface MainBranch {
  /** `origin/main`, `main`: as people type it. */
  readonly name: string;
  /** `refs/remotes/origin/main`: what git is asked for, so that a tag of that name is not meant. */
  readonly ref: string;
  readonly commit: CommitId;
}

/** Null when no branch could be the main one. */
export function mainBranchOrNone(
  repository: Repository,
  remote: string | null,
): Outcome<MainBranch | null> {
  const main = mainBranch(repository, remote ?? undefined);
  return main.ok || main.problem.kind !== 'no-main-branch' ? main : done(null);
}

/**
 * The branch that others' work is merged into: what the remote calls its HEAD, else a branch with
 * one of the usual names. A remote's branch goes before one's own, which may lie behind.
 */
export function mainBranch(repository: Repository, remote = 'origin'): Outcome<MainBranch> {
  const text = textIn(repository, [
    'for-each-ref',
    '--format=%(refname)%00%(objectname)%00%(symref)',
    'refs/heads',
    `refs/remotes/${remote}`,
  ]);
  if (!text.ok) return text;
  const commits = new Map<string, CommitId>();
  let remoteHead = '';
  for (const line of text.value.split('\n')) {
    const [ref = '', commit = '', target = ''] = line.split('\0');
    if (ref === `refs/remotes/${remote}/HEAD`) remoteHead = target;
    else if (ref !== '') commits.set(ref, commit);
  }
  // What the remote says is looked for first: only without it is git asked for its setting.
  const wanted = function* (): Generator<string> {
    yield remoteHead;
    const usual = [configValue(repository.place, 'init.defaultBranch'), 'main', 'master'];
    const names = usual.filter((name) => name !== null);
    for (const name of names) yield `refs/remotes/${remote}/${name}`;
    for (const name of names) yield `refs/heads/${name}`;
  };
  for (const ref of wanted()) {
    const commit = commits.get(ref);
    if (commit === undefined) continue;
    return done({ name: ref.replace(/^refs\/(?:heads|remotes)\//u, ''), ref, commit });
  }
  return failed({ kind: commits.size === 0 ? 'no-commits' : 'no-main-branch' });
}
