/**
 * Files of a repository that are no records (editor settings, CI, hooks, the tool itself): what is there
 * already and differs is never overwritten unless asked for. Pure.
 */
import type { PlannedFile } from '../files/transaction/outcome.ts';
import type { Proposal } from './proposal.ts';

/** `path`: relative to the repository's top, with `/`. */
export interface RepositoryFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly executable?: true;
}

export interface Untouched {
  /** There already, as they would be written. */
  readonly same: readonly string[];
  /** There already and different; left as they are unless `overwrite`. */
  readonly kept: readonly string[];
}

/** `bytesAt`: what stands at a path now; null where nothing does. */
export function proposeFiles(
  files: readonly RepositoryFile[],
  bytesAt: (path: string) => Buffer | null,
  overwrite: boolean,
): Proposal<Untouched> {
  const writes: PlannedFile[] = [];
  const same: string[] = [];
  const kept: string[] = [];
  for (const { path, content } of files) {
    const before = bytesAt(path);
    if (before?.equals(Buffer.from(content)) === true) same.push(path);
    else if (before !== null && !overwrite) kept.push(path);
    else writes.push({ path, before, after: content });
  }
  const refusals = kept.map((path) => ({
    about: path,
    weight: 'refused' as const,
    reason: 'differs',
  }));
  return { writes, refusals, result: { same, kept } };
}

/** What became of each file, as programs read it. `ready`: could be written, and was not. */
export function fileResults({
  written,
  ready,
  same,
  kept,
}: Untouched & {
  readonly written: readonly string[];
  readonly ready: readonly string[];
}): readonly { readonly path: string; readonly outcome: string }[] {
  return [
    ...written.map((path) => ({ path, outcome: 'written' })),
    ...ready.map((path) => ({ path, outcome: 'ready' })),
    ...same.map((path) => ({ path, outcome: 'already' })),
    ...kept.map((path) => ({ path, outcome: 'refused' })),
  ];
}
