/**
 * Files of a repository that are no records (editor settings, CI, hooks, the tool itself), written in
 * one transaction. What is there already and differs is never overwritten unless asked for.
 */
import { chmodSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { WORK_FOLDER } from '../files/layout.ts';
import type { PlannedFile } from '../files/transaction/outcome.ts';
import type { Session } from './session.ts';
import { writeWhole } from './write.ts';

/** Relative to the repository's top, with `/`. */
export interface RepositoryFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly executable?: true;
}

export interface WrittenFiles {
  readonly written: readonly string[];
  /** There already, as they would be written. */
  readonly same: readonly string[];
  /** There already and different; left as they are unless `overwrite`. */
  readonly kept: readonly string[];
}

export function writeFiles(
  session: Session,
  root: string,
  command: string,
  files: readonly RepositoryFile[],
  options: { overwrite?: boolean } = {},
): WrittenFiles {
  const hadWorkFolder = existsSync(join(root, WORK_FOLDER));
  const result = writeWhole(session, root, command, () => {
    const writes: PlannedFile[] = [];
    const same: string[] = [];
    const kept: string[] = [];
    for (const { path, content } of files) {
      const at = join(root, path);
      const before = existsSync(at) ? readFileSync(at) : null;
      if (before?.equals(bytesOf(content)) === true) same.push(path);
      else if (before !== null && options.overwrite !== true) kept.push(path);
      else writes.push({ path, before, after: content });
    }
    return { writes, result: { written: writes.map(({ path }) => path), same, kept } };
  });
  for (const { path, executable } of files) {
    if (executable === true && result.written.includes(path)) chmodSync(join(root, path), 0o755);
  }
  if (!hadWorkFolder) rmSync(join(root, WORK_FOLDER), { recursive: true, force: true });
  return result;
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}
