/**
 * Files of a repository that are no records (editor settings, CI, hooks, the tool itself), written in
 * one transaction. What is there already and differs is never overwritten unless asked for.
 */
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WORK_FOLDER } from '../files/layout.ts';
import type { Proposal } from '../actions/proposal.ts';
import type { PlannedFile } from '../files/transaction/outcome.ts';
import type { Session } from './session.ts';
import { carryOut, type State } from './writing/carry-out.ts';

/** Relative to the repository's top, with `/`. */
export interface RepositoryFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly executable?: true;
}

export interface WrittenFiles {
  readonly state: State;
  readonly written: readonly string[];
  /** What --dry-run would have written. */
  readonly ready: readonly string[];
  /** There already, as they would be written. */
  readonly same: readonly string[];
  /** There already and different; left as they are unless `overwrite`. */
  readonly kept: readonly string[];
}

interface FileOptions {
  readonly overwrite?: boolean;
  readonly dryRun?: boolean;
}

export async function writeFiles(
  session: Session,
  root: string,
  command: string,
  files: readonly RepositoryFile[],
  options: FileOptions = {},
): Promise<WrittenFiles> {
  const hadWorkFolder = existsSync(join(root, WORK_FOLDER));
  const { proposal, state, written } = await carryOut(
    session,
    {
      root,
      command,
      consent: null,
      propose: () => proposed(root, files, options.overwrite === true),
    },
    // What is there and differs is left alone, and the others are written.
    { keepGoing: true, dryRun: options.dryRun },
  );
  for (const { path, executable } of files) {
    if (executable === true && written.includes(path)) chmodSync(join(root, path), 0o755);
  }
  if (!hadWorkFolder) rmSync(join(root, WORK_FOLDER), { recursive: true, force: true });
  const ready = proposal.writes.map(({ path }) => path).filter((path) => !written.includes(path));
  return { state, written, ready, ...proposal.result };
}

/** What became of each file, as programs read it. */
export function fileResults({ written, ready, same, kept }: WrittenFiles): readonly object[] {
  return [
    ...written.map((path) => ({ path, outcome: 'written' })),
    ...ready.map((path) => ({ path, outcome: 'ready' })),
    ...same.map((path) => ({ path, outcome: 'already' })),
    ...kept.map((path) => ({ path, outcome: 'refused' })),
  ];
}

function proposed(
  root: string,
  files: readonly RepositoryFile[],
  overwrite: boolean,
): Proposal<Pick<WrittenFiles, 'same' | 'kept'>> {
  const writes: PlannedFile[] = [];
  const same: string[] = [];
  const kept: string[] = [];
  for (const { path, content } of files) {
    const at = join(root, path);
    const before = existsSync(at) ? readFileSync(at) : null;
    if (before?.equals(bytesOf(content)) === true) same.push(path);
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

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
