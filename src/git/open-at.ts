/** A catalogue's folder at a commit: what `--at REF` opens. */
import type { FileTree } from '../files/tree.ts';
import { type CommitId, resolveCommit } from './commit.ts';
import { commitTree } from './commit-tree.ts';
import { failed, type GitProblem } from './problem.ts';
import type { GitPlace } from './process.ts';
import { findRepository, type Repository, textIn } from './repository.ts';

export interface OpenAtOptions {
  /**
   * A folder is the one looked for when it holds this file; tried are `place.folder`, the folder
   * `orBelow` in it, and so on upwards to the repository's top.
   */
  readonly holding: string;
  readonly orBelow: string;
  /** Only `place.folder` itself: somebody named it. */
  readonly exact?: boolean;
}

export type OpenedAt =
  | {
      readonly ok: true;
      readonly tree: FileTree;
      readonly commit: CommitId;
      readonly repository: Repository;
      /** Where the tree's root is, relative to the repository's top; '' for the top. */
      readonly folder: string;
    }
  | { readonly ok: false; readonly problem: GitProblem };

/** Opens the folder that holds `options.holding` as it was at `ref`. `place.folder`: on disk, in the repository. */
export function openAt(place: GitPlace, ref: string, options: OpenAtOptions): OpenedAt {
  const repository = findRepository(place);
  if (!repository.ok) return repository;
  return openIn(repository.value, ref, options);
}

/** The same in a repository that was found before. */
export function openIn(repository: Repository, ref: string, options: OpenAtOptions): OpenedAt {
  const commit = resolveCommit(repository, ref);
  if (!commit.ok) return commit;
  const folders = candidates(repository.inside, options);
  const wanted = folders.map((folder) => join(folder, options.holding));
  const found = textIn(repository, [
    'ls-tree',
    '-z',
    '--name-only',
    '--full-tree',
    commit.value,
    '--',
    ...wanted,
  ]);
  if (!found.ok) return found;
  const there = new Set(found.value.split('\0'));
  const at = wanted.findIndex((path) => there.has(path));
  const folder = folders[at];
  if (folder === undefined) {
    return failed({
      kind: 'not-at-commit',
      folder: join(repository.inside, options.holding),
      commit: commit.value,
    });
  }
  return {
    ok: true,
    tree: commitTree(repository, commit.value, folder),
    commit: commit.value,
    repository,
    folder,
  };
}

function candidates(inside: string, { orBelow, exact }: OpenAtOptions): string[] {
  if (exact === true) return [inside];
  const folders: string[] = [];
  for (let folder: string | null = inside; folder !== null;) {
    folders.push(folder, join(folder, orBelow));
    folder = folder === '' ? null : folder.slice(0, Math.max(0, folder.lastIndexOf('/')));
  }
  return folders;
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
