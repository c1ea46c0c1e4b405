/** Changed claims on other branches and here, as git has them. */
import { diskTree } from '../../files/disk-tree.ts';
import { changedFiles } from '../../compare/changed-files.ts';
import type { Work } from '../../compare/incoming.ts';
import { branchChanges } from '../../git/branch-changes.ts';
import type { RemoteBranch } from '../../git/branches.ts';
import { changesBetween, changesInWorkTree } from '../../git/changes.ts';
import type { CommitId } from '../../git/commit.ts';
import { commitTree } from '../../git/commit-tree.ts';
import type { MainBranch } from '../../git/head.ts';
import { done, type Outcome } from '../../git/problem.ts';
import { mergeBase } from '../../git/range.ts';
import type { Repository } from '../../git/repository.ts';
import { readerOf, recordsIn } from './records-at.ts';

export interface IncomingPlace {
  readonly repository: Repository;
  /** HEAD. */
  readonly here: CommitId;
  /** The catalogue's folder, relative to the repository's top. */
  readonly folder: string;
  /** The same on disk; null in a bare repository. */
  readonly root: string | null;
}

export interface IncomingWorks {
  readonly works: readonly Work<RemoteBranch>[];
  /** Branches that have nothing in common with the main one: what they change cannot be told. */
  readonly unrelated: readonly RemoteBranch[];
}

/**
 * `branches`: those of `othersBranches` that are looked at. `main`: the main branch; null: there is none.
 * `paths`: only these claims, relative to the catalogue's root; null: all.
 */
export function incomingWorks(
  { repository, here, folder, root }: IncomingPlace,
  branches: readonly RemoteBranch[],
  main: MainBranch | null,
  paths: readonly string[] | null,
): Outcome<IncomingWorks> {
  if (branches.length === 0) return done({ works: [], unrelated: [] });
  const prefix = folder === '' ? '' : `${folder}/`;
  const under = paths === null ? `${prefix}claims` : paths.map((path) => prefix + path);
  // Without a main branch each is compared with where it left this one.
  const mainCommit = main?.commit ?? here;
  const theirs = branchChanges(
    repository,
    branches,
    ({ commit }) => (commit === mainCommit ? here : mainCommit),
    under,
  );
  if (!theirs.ok) return theirs;
  const reader = readerOf(
    repository,
    theirs.value.flatMap(({ changes }) =>
      (changes ?? []).flatMap(({ before, after }) => [before, after]),
    ),
  );
  if (!reader.ok) return reader;
  const base = mergeBase(repository, here, mainCommit);
  if (!base.ok && base.problem.kind !== 'no-common-ancestor') return base;
  const ours = workHere(
    repository,
    { base: base.ok ? base.value : here, here, folder, root },
    under,
  );
  if (!ours.ok) return ours;
  return done({
    works: [
      ours.value,
      ...theirs.value.map(({ branch, changes }) => ({
        branch,
        records: recordsIn(reader.value, changes ?? [], prefix),
      })),
    ],
    unrelated: theirs.value.flatMap(({ branch, changes }) => (changes === null ? [branch] : [])),
  });
}

interface Here {
  readonly base: CommitId;
  readonly here: CommitId;
  readonly folder: string;
  readonly root: string | null;
}

/** What is changed here since the main branch was left: on disk, or in a bare repository at HEAD. */
function workHere(
  repository: Repository,
  { base, here, folder, root }: Here,
  under: string | readonly string[],
): Outcome<Work<RemoteBranch>> {
  const changes =
    root === null
      ? changesBetween(repository, base, here, typeof under === 'string' ? under : '')
      : changesInWorkTree(repository, base, under);
  if (!changes.ok) return changes;
  const skipped = folder === '' ? 0 : folder.length + 1;
  const { records } = changedFiles(
    changes.value.map(({ path }) => path.slice(skipped)),
    commitTree(repository, base, folder),
    root === null ? commitTree(repository, here, folder) : diskTree(root),
  );
  return done({ branch: null, records });
}
