/** The two states of a catalogue that `diff` compares: which they are, and which files differ. */
import { differingPaths } from '../compare/changed-files.ts';
import { memoryTree } from '../files/memory-tree.ts';
import type { FileTree } from '../files/tree.ts';
import { changesBetween, changesInWorkTree } from '../git/changes.ts';
import { type CommitId, resolveCommit } from '../git/commit.ts';
import { mainBranch } from '../git/head.ts';
import { done, type Outcome } from '../git/problem.ts';
import { mergeBase, parseRange, type Range, resolveRange } from '../git/range.ts';
import type { Repository } from '../git/repository.ts';
import { catalogueOrNone } from './catalogue-at.ts';
import { prefixOf } from './catalogue-folder.ts';

/** What was asked to be compared. */
export type Wanted =
  /** Where this left the main branch → what is here. */
  | { readonly kind: 'own-work' }
  /** `head` null: what is here. */
  | { readonly kind: 'commits'; readonly base: string; readonly head: string | null }
  | { readonly kind: 'range'; readonly range: Range }
  /** A range, and a commit beside it. */
  | { readonly kind: 'too-many' };

/** Nothing, a commit, two commits, or a range `A..B`, `A...B`. */
export function wantedIn(words: readonly string[]): Wanted {
  const [base, head = null] = words;
  if (base === undefined) return { kind: 'own-work' };
  const range = parseRange(base);
  if (head === null)
    return range === null ? { kind: 'commits', base, head } : { kind: 'range', range };
  if (range !== null || parseRange(head) !== null) return { kind: 'too-many' };
  return { kind: 'commits', base, head };
}

export interface End {
  /** As it was asked for, or found: `main`, `HEAD`. */
  readonly name: string;
  readonly commit: CommitId;
  /** The commit is where the other side left the named branch, which has gone on. */
  readonly parting?: boolean;
}

export interface Ends {
  readonly base: End;
  /** Null: the files on disk. */
  readonly head: End | null;
}

/** What is here: the files on disk, or in a bare repository HEAD. */
export function endsOf(
  repository: Repository,
  wanted: Exclude<Wanted, { kind: 'too-many' }>,
): Outcome<Ends> {
  switch (wanted.kind) {
    case 'own-work':
      return ownWork(repository);
    case 'range':
      return endsOfRange(repository, wanted.range);
    case 'commits': {
      const base = endAt(repository, wanted.base);
      if (!base.ok) return base;
      const head = wanted.head === null ? here(repository) : endAt(repository, wanted.head);
      return head.ok ? done({ base: base.value, head: head.value }) : head;
    }
  }
}

function ownWork(repository: Repository): Outcome<Ends> {
  const head = endAt(repository, 'HEAD');
  if (!head.ok) return head;
  const main = mainBranch(repository);
  if (!main.ok) return main;
  const { name, commit } = main.value;
  const left = mergeBase(repository, head.value.commit, commit);
  if (!left.ok) return left;
  return done({
    base: { name, commit: left.value, parting: left.value !== commit },
    head: repository.top === null ? head.value : null,
  });
}

function endsOfRange(repository: Repository, range: Range): Outcome<Ends> {
  const resolved = resolveRange(repository, range);
  if (!resolved.ok) return resolved;
  const { base, head } = resolved.value;
  const named = endAt(repository, range.base);
  if (!named.ok) return named;
  return done({
    base: {
      name: range.base,
      commit: base,
      parting: range.fromMergeBase && base !== named.value.commit,
    },
    head: { name: range.head, commit: head },
  });
}

function here(repository: Repository): Outcome<End | null> {
  return repository.top === null ? endAt(repository, 'HEAD') : done(null);
}

function endAt(repository: Repository, name: string): Outcome<End> {
  const commit = resolveCommit(repository, name);
  return commit.ok ? done({ name, commit: commit.value }) : commit;
}

export interface Compared {
  readonly before: FileTree;
  /** Where the catalogue was then, relative to the repository's top. */
  readonly folder: string;
  /** Those that differ, relative to the catalogue's root, in order. */
  readonly paths: readonly string[];
}

/**
 * `after`: the catalogue at the head of `ends`. `exact`: its folder was named. Where there was no
 * catalogue yet, all of it is new.
 */
export function compareWith(
  repository: Repository,
  { base, head }: Ends,
  after: { readonly tree: FileTree; readonly folder: string },
  { exact }: { readonly exact: boolean },
): Outcome<Compared> {
  const opened = catalogueOrNone(repository, base.commit, { exact });
  if (!opened.ok) return opened;
  const before = opened.value?.tree ?? memoryTree(base.name, new Map());
  const folder = opened.value?.folder ?? after.folder;
  // Files that were elsewhere are other files to git: both sides are read.
  if (opened.value === null || folder !== after.folder) {
    return done({ before, folder, paths: differingPaths(before, after.tree) });
  }
  const changes =
    head === null
      ? changesInWorkTree(repository, base.commit, folder)
      : changesBetween(repository, base.commit, head.commit, folder);
  if (!changes.ok) return changes;
  const skipped = prefixOf(folder).length;
  return done({ before, folder, paths: changes.value.map(({ path }) => path.slice(skipped)) });
}
