/** Changed claims on other branches and here, as git has them. */
import { diskTree } from '../files/disk-tree.ts';
import { changedFiles } from '../compare/changed-files.ts';
import { type IncomingClaim, incomingClaims, type Work } from '../compare/incoming.ts';
import { branchChanges, othersBranches } from '../git/branch-changes.ts';
import type { RemoteBranch } from '../git/branches.ts';
import { changesBetween, changesInWorkTree } from '../git/changes.ts';
import type { CommitId } from '../git/commit.ts';
import { commitTree } from '../git/commit-tree.ts';
import { type MainBranch, mainBranchOrNone } from '../git/head.ts';
import { done, type Outcome } from '../git/problem.ts';
import { mergeBase } from '../git/range.ts';
import type { Repository } from '../git/repository.ts';
import { prefixOf } from './catalogue-folder.ts';
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
  const prefix = prefixOf(folder);
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
  const { records } = changedFiles(
    changes.value.map(({ path }) => path.slice(prefixOf(folder).length)),
    commitTree(repository, base, folder),
    root === null ? commitTree(repository, here, folder) : diskTree(root),
  );
  return done({ branch: null, records });
}

export interface Incoming {
  /** The names of those that were looked at. */
  readonly branches: readonly string[];
  readonly unrelated: readonly string[];
  readonly claims: readonly IncomingClaim<RemoteBranch>[];
}

/** Claims and decisions on others' branches that are not here yet; `remote`: only this one's. */
export function incomingFor(place: IncomingPlace, remote: string | null): Outcome<Incoming> {
  const main = mainBranchOrNone(place.repository, remote);
  if (!main.ok) return main;
  const branches = othersBranches(place.repository, remote, main.value);
  if (!branches.ok) return branches;
  const found = incomingWorks(place, branches.value, main.value, null);
  if (!found.ok) return found;
  const { works, unrelated } = found.value;
  const names = (some: readonly RemoteBranch[]): string[] => some.map(({ name }) => name);
  return done({
    branches: names(branches.value),
    unrelated: names(unrelated),
    claims: incomingClaims(works),
  });
}
