/** Which content files have at commits: thousands of questions, one process. */
import type { CommitId } from './commit.ts';
import type { ObjectId } from './objects.ts';
import { done, failed, type Outcome } from './problem.ts';
import { gitIn, type Repository } from './repository.ts';

export interface FileAt {
  readonly commit: CommitId;
  /** Relative to the repository's top. */
  readonly path: string;
}

/** In the order of the questions; null: there is no such file. Paths may hold line breaks. */
export function idsAt(
  repository: Repository,
  files: readonly FileAt[],
): Outcome<readonly (ObjectId | null)[]> {
  if (files.length === 0) return done([]);
  const names = files.map(({ commit, path }) => `${commit}:${path}`);
  const answer = gitIn(repository, ['cat-file', '-z', '--batch-check=%(objectname)', '--buffer'], {
    input: names.map((name) => `${name}\0`).join(''),
  });
  if (!answer.ok) return answer;
  let rest = answer.value.bytes.toString('utf8');
  const ids: (ObjectId | null)[] = [];
  for (const name of names) {
    // A missing one is named as it was asked for, line breaks and all.
    const missing = `${name} missing\n`;
    if (rest.startsWith(missing)) {
      ids.push(null);
      rest = rest.slice(missing.length);
      continue;
    }
    const id = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\n/u.exec(rest)?.[1];
    if (id === undefined) {
      return failed({ kind: 'failed', command: 'git cat-file', said: rest.slice(0, 80) });
    }
    ids.push(id);
    rest = rest.slice(id.length + 1);
  }
  return done(ids);
}
