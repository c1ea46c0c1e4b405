/** The catalogue as it was at a commit, straight from git's objects. */
import { MANIFEST_PATH } from '../files/layout.ts';
import type { FileTree } from '../files/tree.ts';
import type { CommitId } from '../git/commit.ts';
import { headOf } from '../git/head.ts';
import { openIn } from '../git/open-at.ts';
import { done, failed, type Outcome } from '../git/problem.ts';
import type { Repository } from '../git/repository.ts';
import { folderOnDisk } from './catalogue-folder.ts';

export interface CatalogueAt {
  readonly tree: FileTree;
  readonly commit: CommitId;
  /** The catalogue's folder then, relative to the repository's top. */
  readonly folder: string;
}

/**
 * Looked for in the folder the repository was found from, in `catalog` below it, and so on upwards;
 * `exact`: only in that folder itself, since somebody named it.
 */
export function catalogueAt(
  repository: Repository,
  ref: string,
  { exact }: { readonly exact: boolean },
): Outcome<CatalogueAt> {
  const opened = openIn(repository, ref, { holding: MANIFEST_PATH, orBelow: 'catalog', exact });
  if (!opened.ok) return opened;
  const { tree, commit, folder } = opened;
  return done({ tree, commit, folder });
}

/** The same; null where there was no catalogue yet. */
export function catalogueOrNone(
  repository: Repository,
  ref: string,
  options: { readonly exact: boolean },
): Outcome<CatalogueAt | null> {
  const at = catalogueAt(repository, ref, options);
  return at.ok || at.problem.kind !== 'not-at-commit' ? at : done(null);
}

/** `tree`: the files on disk, with the commit they come after. Before the first commit there is no history. */
export function catalogueOnDisk(
  repository: Repository,
  root: string,
  tree: FileTree,
): Outcome<CatalogueAt> {
  const head = headOf(repository);
  if (!head.ok) return head;
  const { commit } = head.value;
  if (commit === null) return failed({ kind: 'no-commits' });
  return done({ tree, commit, folder: folderOnDisk(repository, root) });
}
