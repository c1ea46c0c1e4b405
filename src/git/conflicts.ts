/** Files in conflict, each as three versions. */
import { done, failed, type Outcome } from './problem.ts';
import type { Side } from './raw-changes.ts';
import { type Repository, textIn } from './repository.ts';

export interface Conflict {
  /** Relative to the repository's top. */
  readonly path: string;
  /** The common ancestor's; null when both sides made the file anew. */
  readonly base: Side | null;
  /** HEAD's side; null when it was deleted there. */
  readonly ours: Side | null;
  /** The side being merged. */
  readonly theirs: Side | null;
}

/** What a merge, rebase … in the work tree left in conflict, in order of path. */
export function conflictsInWorkTree(
  repository: Repository,
  under = '',
): Outcome<readonly Conflict[]> {
  if (repository.top === null) {
    return failed({ kind: 'no-work-tree', folder: repository.gitFolder });
  }
  const paths = under === '' ? [] : [under];
  const text = textIn(repository, ['ls-files', '--unmerged', '-z', '--', ...paths]);
  return text.ok ? done(conflictsOf(text.value.split('\0'))) : text;
}

/** From `MODE ID STAGE TAB PATH`, one for each version: stage 1 the base, 2 ours, 3 theirs. */
export function conflictsOf(entries: readonly string[]): Conflict[] {
  const stages = new Map<string, Map<string, Side>>();
  for (const entry of entries) {
    const tab = entry.indexOf('\t');
    if (tab < 0) continue;
    const [mode = '', id = '', stage = ''] = entry.slice(0, tab).split(' ');
    const path = entry.slice(tab + 1);
    const sides = stages.get(path) ?? new Map<string, Side>();
    stages.set(path, sides.set(stage, { mode, id }));
  }
  return [...stages]
    .map(([path, sides]) => ({
      path,
      base: sides.get('1') ?? null,
      ours: sides.get('2') ?? null,
      theirs: sides.get('3') ?? null,
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
