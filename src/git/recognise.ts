/** What git's words mean. They are English here, whatever the user's language: `LC_ALL=C`. */
import type { GitProblem } from './problem.ts';

/** An object's id, SHA-1 or SHA-256. */
const OBJECT_ID = /\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/u;

const MISSING_OBJECT =
  /bad object|missing blob|missing tree|unable to read|could not (?:read|parse)|not found: |failed to traverse|promisor remote|could not fetch|unable to find/u;

/** The problem that a failed command's words tell of; null when they tell of none known here. */
export function problemIn(said: string, folder: string): GitProblem | null {
  const owned = /detected dubious ownership in repository at '(.*)'/u.exec(said);
  if (owned !== null) return { kind: 'dubious-ownership', folder: owned[1] ?? folder };
  if (/not a git repository/u.test(said)) return { kind: 'no-repository', folder };
  if (/must be run in a work tree/u.test(said)) return { kind: 'no-work-tree', folder };
  if (MISSING_OBJECT.test(said)) {
    return {
      kind: 'object-missing',
      object: OBJECT_ID.exec(said)?.[0] ?? null,
      shallow: false,
    };
  }
  return null;
}
