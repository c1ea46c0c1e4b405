/** From what people type for a commit (a branch, a tag, `HEAD~2`, an id) to the commit. */
import { nearest } from '../model/nearest.ts';
import { done, failed, type GitProblem, type Outcome } from './problem.ts';
import { gitIn, type Repository, textIn } from './repository.ts';

/** The whole id of a commit, in lower-case hex. */
export type CommitId = string;

const WHOLE_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

export function isWholeId(text: string): boolean {
  return WHOLE_ID.test(text);
}

/** As many characters as people get to see of a commit's id. */
const SHORT_ID = 12;

export function shortId(commit: CommitId): string {
  return commit.slice(0, SHORT_ID);
}

/**
 * The commit that `ref` stands for, tags followed. One commit: a range, an exclusion (`^main`) or a
 * path is none.
 */
export function resolveCommit(repository: Repository, ref: string): Outcome<CommitId> {
  // `^x` is an exclusion to git, and a NUL cannot be handed over; neither can name a commit.
  if (ref === '' || ref.startsWith('^') || ref.includes('\0')) return unknown(repository, ref);
  // What follows `:/` is a search to the end, and finds commits only.
  const asked = ref.startsWith(':/') ? ref : `${ref}^{commit}`;
  const answer = gitIn(repository, ['rev-parse', '--verify', '--end-of-options', asked], {
    answers: [128],
  });
  if (!answer.ok) return answer;
  const { exit, bytes, said } = answer.value;
  const id = bytes.toString('utf8').trim();
  if (exit === 0 && isWholeId(id)) return done(id);
  if (/is ambiguous/u.test(said)) return failed({ kind: 'ambiguous-ref', ref });
  const is = /dereferences to (\w+) type/u.exec(said)?.[1];
  if (is !== undefined) return failed({ kind: 'not-a-commit', ref, is });
  return unknown(repository, ref);
}

function unknown(repository: Repository, ref: string): Outcome<CommitId> {
  const names = refNames(repository);
  if (!names.ok) return names;
  if (names.value.length === 0 && unborn(repository)) return failed({ kind: 'no-commits' });
  const problem: GitProblem = {
    kind: 'unknown-ref',
    ref,
    near: ref === '' ? null : nearest(ref, names.value),
    remote: remoteOf(repository, ref),
    shallow: repository.shallow,
  };
  return failed(problem);
}

/** `origin/main`: the remote and its branch; null where no remote's name begins it. */
function remoteOf(repository: Repository, ref: string): { name: string; branch: string } | null {
  if (!ref.includes('/') || /[~^:@{\s]/u.test(ref)) return null;
  const remotes = textIn(repository, ['remote']);
  if (!remotes.ok) return null;
  const name = remotes.value.split('\n').find((one) => one !== '' && ref.startsWith(`${one}/`));
  return name === undefined ? null : { name, branch: ref.slice(name.length + 1) };
}

/** HEAD names a branch that has no commit yet. */
function unborn(repository: Repository): boolean {
  const head = gitIn(repository, ['rev-parse', '--verify', '--quiet', 'HEAD'], { answers: [1] });
  return head.ok && head.value.exit === 1;
}

/** Branches, tags and remote branches, as people type them. */
function refNames(repository: Repository): Outcome<readonly string[]> {
  const text = textIn(repository, [
    'for-each-ref',
    '--format=%(refname:short)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  return text.ok ? done(text.value.split('\n').filter((name) => name !== '')) : text;
}

/** The parents of a commit, first parent first; a merge has two or more. */
export function parentsOf(repository: Repository, commit: CommitId): Outcome<readonly CommitId[]> {
  const text = textIn(repository, ['rev-list', '--no-walk', '--parents', commit, '--']);
  return text.ok ? done(text.value.trim().split(' ').slice(1)) : text;
}
