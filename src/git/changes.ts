/** Which files differ: between two commits, in the index, in the work tree. Renames are not guessed. */
import type { CommitId } from './commit.ts';
import { done, failed, type Outcome } from './problem.ts';
import { changesIn, type RawChange, type Side } from './raw-changes.ts';
import { type Repository, textIn } from './repository.ts';

export interface Change {
  /** Relative to the repository's top. */
  readonly path: string;
  /** Null: it was not there. */
  readonly before: Side | null;
  /** Null: it is not there any more. `id` null: as it is on disk. */
  readonly after: Side | null;
}

/** No renames: look-alike records are not the same record, whatever git makes of them. */
const RAW = ['-z', '--raw', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv'];

/** What a tree without any file is called, by the length of ids (SHA-1, SHA-256). */
const EMPTY_TREES: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/**
 * From one commit (or tree; null: nothing at all) to another, in order of path. `under`: a folder or
 * file relative to the repository's top, '' for all.
 */
export function changesBetween(
  repository: Repository,
  base: CommitId | null,
  head: CommitId,
  under = '',
): Outcome<readonly Change[]> {
  const from = base ?? EMPTY_TREES[head.length] ?? '';
  return changes(repository, ['diff-tree', '-r', ...RAW, from, head], under);
}

/** What a branch changed since it left another, in one process. */
export function changesSinceMergeBase(
  repository: Repository,
  from: CommitId,
  branch: CommitId,
  under: string | readonly string[] = '',
): Outcome<readonly Change[]> {
  const found = changes(
    repository,
    ['diff-tree', '-r', '--merge-base', ...RAW, from, branch],
    under,
  );
  if (found.ok || found.problem.kind !== 'failed') return found;
  if (!/no merge base/u.test(found.problem.said)) return found;
  const { shallow } = repository;
  return failed({ kind: 'no-common-ancestor', one: from, other: branch, shallow });
}

/** From a commit to what the next commit will hold: the index. */
export function changesInIndex(
  repository: Repository,
  base: CommitId,
  under = '',
): Outcome<readonly Change[]> {
  return changes(repository, ['diff-index', '--cached', ...RAW, base], under);
}

/**
 * From a commit to the files on disk: what is staged, what is not, and what git does not know of
 * yet. Ignored files count: whoever reads the folder reads them too.
 */
export function changesInWorkTree(
  repository: Repository,
  base: CommitId,
  under: string | readonly string[] = '',
): Outcome<readonly Change[]> {
  if (repository.top === null) {
    return failed({ kind: 'no-work-tree', folder: repository.gitFolder });
  }
  // `git diff`, not `diff-index`: a file that was only touched is no change.
  const tracked = changes(repository, ['diff', '--ignore-submodules=none', ...RAW, base], under);
  if (!tracked.ok) return tracked;
  const others = textIn(repository, ['ls-files', '-z', '--others', '--', ...pathsOf(under)]);
  if (!others.ok) return others;
  const byPath = new Map(tracked.value.map((change) => [change.path, change]));
  for (const path of others.value.split('\0')) {
    // A folder of another repository is listed with a slash, and is none of this one's files.
    if (path === '' || path.endsWith('/')) continue;
    const before = byPath.get(path)?.before ?? null;
    byPath.set(path, { path, before, after: { mode: '100644', id: null } });
  }
  return done([...byPath.values()].sort(byOrderOfPath));
}

function changes(
  repository: Repository,
  command: readonly string[],
  under: string | readonly string[],
): Outcome<readonly Change[]> {
  const text = textIn(repository, [...command, '--', ...pathsOf(under)]);
  if (!text.ok) return text;
  const byPath = new Map<string, Change>();
  for (const raw of changesIn(text.value)) byPath.set(raw.path, together(byPath, raw));
  return done([...byPath.values()].sort(byOrderOfPath));
}

/** A file in conflict comes twice: as unmerged, and as what is on disk. */
function together(
  byPath: ReadonlyMap<string, Change>,
  { path, before, after, unmerged }: RawChange,
): Change {
  const known = byPath.get(path);
  return {
    path,
    before: before[0] ?? known?.before ?? null,
    after: after ?? known?.after ?? (unmerged ? { mode: '100644', id: null } : null),
  };
}

function pathsOf(under: string | readonly string[]): readonly string[] {
  if (typeof under !== 'string') return under;
  return under === '' ? [] : [under];
}

function byOrderOfPath(one: Change, other: Change): number {
  return one.path < other.path ? -1 : 1;
}
