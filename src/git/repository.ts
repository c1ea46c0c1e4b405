/** The repository a folder lies in: an ordinary one, a linked work tree, a submodule, or a bare one. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { git, type GitAnswer, type GitPlace, type GitRequest, gitText } from './process.ts';
import { done, failed, type Outcome } from './problem.ts';

/** Something begun and not finished: the work tree is between two commits. */
export type Operation = 'merge' | 'rebase' | 'cherry-pick' | 'revert' | 'bisect';

export interface Repository {
  /** Where git runs: the top of the work tree, or the bare repository. */
  readonly place: GitPlace;
  /** The top of the work tree, links resolved; null when there is none. */
  readonly top: string | null;
  /** This work tree's own folder in `.git`. */
  readonly gitFolder: string;
  /** The folder asked for, relative to the top, with `/`; '' for the top itself and in a bare repository. */
  readonly inside: string;
  readonly bare: boolean;
  /** The clone has only the latest part of the history. */
  readonly shallow: boolean;
  /** One of several work trees of the same repository (`git worktree`). */
  readonly linkedWorkTree: boolean;
}

/** The repository of `place.folder`. */
export function findRepository(place: GitPlace): Outcome<Repository> {
  const answer = gitText(place, [
    'rev-parse',
    '--is-bare-repository',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-cdup',
    '--absolute-git-dir',
  ]);
  if (!answer.ok) return answer;
  // One line each; the last may hold line breaks of its own. Outside a work tree there is no way up.
  const [bare, inWorkTree, shallow, ...rest] = answer.value.replace(/\n$/u, '').split('\n');
  const inside = inWorkTree === 'true';
  const up = inside ? (rest.shift() ?? '') : '';
  const gitFolder = rest.join('\n');
  const folder = realpathSync(place.folder);
  const top = inside ? resolve(folder, up) : null;
  return done({
    place: {
      folder: top ?? gitFolder,
      env: place.env,
      variables: { ...place.variables, ...preparedIndex(place, gitFolder, top) },
    },
    top,
    gitFolder,
    inside: top === null ? '' : relative(top, folder).replaceAll('\\', '/'),
    bare: bare === 'true',
    shallow: shallow === 'true',
    linkedWorkTree: existsSync(join(gitFolder, 'commondir')),
  });
}

/**
 * The index that a running `git commit` prepares for its hooks (`git commit FILE` has its own one):
 * that is what will be committed. Another repository's is not meant.
 */
function preparedIndex(
  place: GitPlace,
  gitFolder: string,
  top: string | null,
): Readonly<Record<string, string>> {
  const given = place.env['GIT_INDEX_FILE'];
  if (given === undefined || given === '') return {};
  const index = resolve(top ?? gitFolder, given);
  return index.startsWith(join(gitFolder, '/')) ? { GIT_INDEX_FILE: index } : {};
}

/** `git ARGS` in a repository; an object that is missing from a shallow clone says so. */
export function gitIn(
  { place, shallow }: Repository,
  args: readonly string[],
  request: GitRequest = {},
): Outcome<GitAnswer> {
  const answer = git(place, args, request);
  if (answer.ok || answer.problem.kind !== 'object-missing') return answer;
  return failed({ ...answer.problem, shallow });
}

/** The same, as text. */
export function textIn(
  repository: Repository,
  args: readonly string[],
  request: GitRequest = {},
): Outcome<string> {
  const answer = gitIn(repository, args, request);
  return answer.ok ? done(answer.value.bytes.toString('utf8')) : answer;
}

/** A merge, rebase … that was begun in this work tree and not finished; null when none was. */
export function operationInProgress(repository: Repository): Operation | null {
  const has = (name: string): boolean => existsSync(join(repository.gitFolder, name));
  if (has('rebase-merge') || has('rebase-apply')) return 'rebase';
  if (has('MERGE_HEAD')) return 'merge';
  if (has('CHERRY_PICK_HEAD')) return 'cherry-pick';
  if (has('REVERT_HEAD')) return 'revert';
  return has('BISECT_LOG') ? 'bisect' : null;
}

/** The commits being merged into HEAD; empty when no merge is in progress. */
export function mergeHeads(repository: Repository): readonly string[] {
  const path = join(repository.gitFolder, 'MERGE_HEAD');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** One value of git's configuration as it holds in a folder, in a repository or not; null when it is not set. */
export function configValue(place: GitPlace, key: string): string | null {
  const answer = git(place, ['config', '-z', '--get', key], { answers: [1, 2, 5] });
  if (!answer.ok || answer.value.exit !== 0) return null;
  const value = answer.value.bytes.toString('utf8').replace(/\0$/u, '').trim();
  return value === '' ? null : value;
}
