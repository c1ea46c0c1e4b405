/**
 * This room runs `git` and gives back data: commits, trees, changes, merges. It knows nothing of
 * items and claims, says nothing (sentences are in `src/text/git-texts.ts`), and never changes the
 * work tree, the index or a branch.
 *
 * What can go wrong with git, as data: each kind has a sentence and a next command of its own.
 */
export type GitProblem =
  /** No program `git` on this machine's path. */
  | { readonly kind: 'git-missing' }
  | { readonly kind: 'git-too-old'; readonly version: string; readonly needed: string }
  | { readonly kind: 'folder-missing'; readonly folder: string }
  | { readonly kind: 'no-repository'; readonly folder: string }
  /** The repository belongs to another user, and git wants to be told that this is fine. */
  | { readonly kind: 'dubious-ownership'; readonly folder: string }
  /** A bare repository where files on disk are needed. */
  | { readonly kind: 'no-work-tree'; readonly folder: string }
  | { readonly kind: 'no-commits' }
  | {
      readonly kind: 'unknown-ref';
      readonly ref: string;
      /** A branch or tag that is spelled much the same. */
      readonly near: string | null;
      /** It would be a branch of this remote, of which the clone has no copy. */
      readonly remote: { readonly name: string; readonly branch: string } | null;
      /** The clone has only part of the history; what is asked for may lie beyond. */
      readonly shallow: boolean;
    }
  /** A short id that begins more than one object's. */
  | { readonly kind: 'ambiguous-ref'; readonly ref: string }
  | { readonly kind: 'not-a-commit'; readonly ref: string; readonly is: string }
  /** At the commit there is no such folder, or it holds none of the files looked for. */
  | { readonly kind: 'not-at-commit'; readonly folder: string; readonly commit: string }
  | { readonly kind: 'object-missing'; readonly object: string | null; readonly shallow: boolean }
  | {
      readonly kind: 'no-common-ancestor';
      readonly one: string;
      readonly other: string;
      readonly shallow: boolean;
    }
  /** No branch that could be the main one. */
  | { readonly kind: 'no-main-branch' }
  | { readonly kind: 'no-such-remote'; readonly remote: string }
  /** Anything else; `said` is git's own first line. */
  | { readonly kind: 'failed'; readonly command: string; readonly said: string };

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: GitProblem };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failed(problem: GitProblem): { readonly ok: false; readonly problem: GitProblem } {
  return { ok: false, problem };
}
