/**
 * After a claim: who decides on the same items on other branches, so that two clerks see each other
 * before the merge. A note, never a refusal: the rule is who is first on the main branch.
 */
import { type ClaimedThere, incomingClaims } from '../compare/incoming.ts';
import { othersBranches } from '../git/branch-changes.ts';
import type { RemoteBranch } from '../git/branches.ts';
import type { CommitId } from '../git/commit.ts';
import { headOf, type MainBranch, mainBranchOrNone } from '../git/head.ts';
import { idsAt } from '../git/ids-at.ts';
import { done, type Outcome } from '../git/problem.ts';
import type { GitPlace } from '../git/process.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { folderOnDisk, prefixOf } from './catalogue-folder.ts';
import { incomingWorks } from './incoming-works.ts';

export interface ThereToo extends Omit<ClaimedThere<RemoteBranch>, 'branch'> {
  readonly item: string;
  readonly branch: RemoteBranch;
}

/** `root`: the catalogue's folder on disk. `paths`: of the claims, relative to it. */
export function lookAround(
  root: string,
  env: GitPlace['env'],
  paths: readonly string[],
): Outcome<readonly ThereToo[]> {
  const repository = findRepository({ folder: root, env });
  if (!repository.ok) return repository;
  const { top } = repository.value;
  const head = headOf(repository.value);
  if (!head.ok) return head;
  const here = head.value.commit;
  if (here === null || top === null) return done([]);
  const folder = folderOnDisk(repository.value, root);
  const main = mainBranchOrNone(repository.value, null);
  if (!main.ok) return main;
  const branches = differing(repository.value, { main: main.value, here, folder }, paths);
  if (!branches.ok || branches.value.length === 0) return branches.ok ? done([]) : branches;
  const place = { repository: repository.value, here, folder, root };
  const incoming = incomingWorks(place, branches.value, main.value, paths);
  if (!incoming.ok) return incoming;
  return done(
    incomingClaims(incoming.value.works).flatMap(({ item, works }) =>
      works.flatMap(({ branch, ...work }) => (branch === null ? [] : [{ ...work, item, branch }])),
    ),
  );
}

interface Around {
  readonly main: MainBranch | null;
  /** HEAD. */
  readonly here: CommitId;
  /** The catalogue's, relative to the repository's top. */
  readonly folder: string;
}

/**
 * Branches that have other claims there than the main branch, and the main branch when it has others
 * than HEAD: one process for all of them.
 */
function differing(
  repository: Repository,
  { main, here, folder }: Around,
  paths: readonly string[],
): Outcome<readonly RemoteBranch[]> {
  const branches = othersBranches(repository, null, main);
  if (!branches.ok || branches.value.length === 0) return branches;
  const mainCommit = main?.commit ?? here;
  const prefix = prefixOf(folder);
  const commits = [here, mainCommit, ...branches.value.map(({ commit }) => commit)];
  const ids = idsAt(
    repository,
    commits.flatMap((commit) => paths.map((path) => ({ commit, path: prefix + path }))),
  );
  if (!ids.ok) return ids;
  const idsOf = (at: number): string =>
    ids.value.slice(at * paths.length, (at + 1) * paths.length).join();
  return done(
    branches.value.filter(
      ({ commit }, at) => idsOf(at + 2) !== idsOf(commit === mainCommit ? 0 : 1),
    ),
  );
}
