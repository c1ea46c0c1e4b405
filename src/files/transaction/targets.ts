/**
 * Where a transaction may write: below the root, through folders that are folders. A link on the
 * way is refused even if it leads back inside, since reading does not follow links either.
 */
import { lstatSync, type Stats } from 'node:fs';
import { WORK_FOLDER } from '../layout.ts';
import { attempt, Refused } from './refused.ts';

export interface Target {
  /** Relative to the root. */
  readonly path: string;
  /** What is there now; undefined when nothing is. */
  readonly stats: Stats | undefined;
  /** Folders above it that are not there, outermost first, relative to the root. */
  readonly missingFolders: readonly string[];
}

/** The folder of a path, relative to the root; '' for the root itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path that stays below the root however it is read: no `..`, no empty part, no drive, no backslash. */
export function isInside(path: string): boolean {
  if (path.includes('\\') || path.includes('\0') || /^[a-z]:/iu.test(path)) return false;
  const parts = path.split('/');
  if (parts[0] === WORK_FOLDER || parts[0] === '.git') return false;
  return parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Looks at targets, each folder once: kept for one transaction, under the lock. */
export function targetFinder(root: string): (path: string) => Target {
  const present = new Set<string>(['']);

  function missingAbove(folder: string, path: string): string[] {
    if (present.has(folder)) return [];
    const missing = missingAbove(folderOf(folder), path);
    if (missing.length > 0) return [...missing, folder];
    const stats = lstatSync(`${root}/${folder}`, { throwIfNoEntry: false });
    if (stats === undefined) return [folder];
    if (stats.isSymbolicLink()) throw new Refused({ reason: 'link', path: folder });
    if (!stats.isDirectory()) {
      throw new Refused({ reason: 'io', path, errorCode: 'ENOTDIR', unfinished: false });
    }
    present.add(folder);
    return [];
  }

  return (path) => {
    if (!isInside(path)) throw new Refused({ reason: 'outside', path });
    return attempt(path, () => {
      const missingFolders = missingAbove(folderOf(path), path);
      const stats =
        missingFolders.length > 0
          ? undefined
          : lstatSync(`${root}/${path}`, { throwIfNoEntry: false });
      if (stats?.isSymbolicLink() === true) throw new Refused({ reason: 'link', path });
      return { path, stats, missingFolders };
    });
  };
}
