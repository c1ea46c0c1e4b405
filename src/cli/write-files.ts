/**
 * Files of a repository that are no records (editor settings, CI, hooks, the tool itself), written in
 * one transaction. What is there already and differs is never overwritten unless asked for.
 */
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { proposeFiles, type RepositoryFile, type Untouched } from '../actions/repository-files.ts';
import { WORK_FOLDER } from '../files/layout.ts';
import type { Session } from './session.ts';
import { carryOut, type State } from './writing/carry-out.ts';

export interface WrittenFiles extends Untouched {
  readonly state: State;
  readonly written: readonly string[];
  /** What --dry-run would have written. */
  readonly ready: readonly string[];
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
  const bytesAt = (path: string): Buffer | null => {
    const at = join(root, path);
    return existsSync(at) ? readFileSync(at) : null;
  };
  const hadWorkFolder = existsSync(join(root, WORK_FOLDER));
  const { proposal, state, written } = await carryOut(
    session,
    {
      root,
      command,
      consent: null,
      propose: () => proposeFiles(files, bytesAt, options.overwrite === true),
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
