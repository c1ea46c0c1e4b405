/**
 * Merges that nobody made yet, by git's own machinery: nothing is checked out, and what git writes
 * for them goes to a store of objects of its own that is deleted afterwards. A repository that may
 * only be read will do.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { CommitId } from './commit.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { ObjectId } from './objects.ts';
import { done, failed, type Outcome } from './problem.ts';
import { gitIn, type Repository, textIn } from './repository.ts';

export interface MergeResult {
  /** The merged files; those in conflict hold conflict markers. */
  readonly tree: ObjectId;
  /** The merge as a commit, to be read, compared, or merged further; null when there are conflicts. */
  readonly commit: CommitId | null;
  readonly conflicts: readonly Conflict[];
}

/**
 * Does `work` with the repository and a scratch store: commits made in `scratch` are there as long
 * as `work` runs, and nowhere else.
 */
export function withScratch<T>(
  repository: Repository,
  work: (scratch: Repository) => T,
): T | Extract<Outcome<never>, { ok: false }> {
  const objects = textIn(repository, ['rev-parse', '--git-path', 'objects']);
  if (!objects.ok) return objects;
  const { place } = repository;
  const store = resolve(place.folder, objects.value.replace(/\n$/u, ''));
  const others = place.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'renling-objects-'));
  try {
    return work({
      ...repository,
      place: {
        ...place,
        variables: {
          ...place.variables,
          GIT_OBJECT_DIRECTORY: folder,
          GIT_ALTERNATE_OBJECT_DIRECTORIES: [quoted(store), others]
            .filter((one) => one !== '')
            .join(delimiter),
        },
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `theirs` merged into `ours`, as `git merge` would. `scratch`: see `withScratch`. */
export function mergeCommits(
  scratch: Repository,
  ours: CommitId,
  theirs: CommitId,
): Outcome<MergeResult> {
  const answer = gitIn(
    scratch,
    ['merge-tree', '--write-tree', '-z', '--no-messages', ours, theirs],
    {
      answers: [1],
    },
  );
  if (!answer.ok) {
    const { problem } = answer;
    if (problem.kind === 'failed' && /unrelated histories/u.test(problem.said)) {
      const { shallow } = scratch;
      return failed({ kind: 'no-common-ancestor', one: ours, other: theirs, shallow });
    }
    return answer;
  }
  // The tree, then the versions in conflict.
  const [tree = '', ...entries] = answer.value.bytes.toString('utf8').split('\0');
  if (!/^[0-9a-f]{40,64}$/u.test(tree)) {
    return failed({ kind: 'failed', command: 'git merge-tree', said: answer.value.said.trim() });
  }
  if (answer.value.exit === 1) {
    return done({ tree, commit: null, conflicts: conflictsOf(entries) });
  }
  const commit = commitOf(scratch, tree, [ours, theirs]);
  return commit.ok ? done({ tree, commit: commit.value, conflicts: [] }) : commit;
}

/** A commit that lives in the scratch store only; by nobody, at no time, so always the same. */
function commitOf(
  scratch: Repository,
  tree: ObjectId,
  parents: readonly CommitId[],
): Outcome<CommitId> {
  const nobody = { NAME: 'renling', EMAIL: 'renling@localhost', DATE: '@0 +0000' };
  const variables: Record<string, string> = { ...scratch.place.variables };
  for (const [key, value] of Object.entries(nobody)) {
    variables[`GIT_AUTHOR_${key}`] = value;
    variables[`GIT_COMMITTER_${key}`] = value;
  }
  const text = textIn({ ...scratch, place: { ...scratch.place, variables } }, [
    'commit-tree',
    '--no-gpg-sign',
    ...parents.flatMap((parent) => ['-p', parent]),
    '-m',
    'merge preview',
    tree,
  ]);
  return text.ok ? done(text.value.trim()) : text;
}

/** A folder in git's list of folders: between quotes where it holds what separates them. */
function quoted(folder: string): string {
  if (!folder.includes(delimiter) && !folder.startsWith('"')) return folder;
  return `"${folder.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;
}
