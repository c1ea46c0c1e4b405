/**
 * A catalogue's files on disk. Own recursion with `withFileTypes` (6 times faster than
 * `recursive: true`), synchronous reads into one reused buffer (44 ms for 10,000 files).
 *
 * Hidden files and folders (a name that begins with `.`) are no part of a catalogue: editors,
 * git and running transactions keep theirs there. Symbolic links are listed and never followed,
 * neither as files nor as folders on the way to a file.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  type Dirent,
  type Stats,
} from 'node:fs';
import type { FileTree, ReadResult, TreeFile, TreeProblem } from './tree.ts';

/** Enough for nearly every record; the buffer grows to the largest file that was read. */
const FIRST_BUFFER_BYTES = 64 * 1024;

/**
 * No following of links at the last step, and no waiting for a writer on a named pipe. The
 * compiler takes both for granted; Windows has neither, and there `undefined` must become 0.
 */
const READ_FLAGS =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((constants.O_NONBLOCK as number | undefined) ?? 0);

/**
 * The files below `root` (a path of the operating system). Nothing here throws for what the file
 * system refuses: a file says so in its `ReadResult`, a folder in `problems()`.
 */
export function diskTree(root: string): FileTree {
  let buffer = Buffer.allocUnsafe(FIRST_BUFFER_BYTES);
  const problems = new Map<string, TreeProblem>();
  /** Folders known to be folders and no links: listed, or looked at once. */
  const realFolders = new Set<string>(['']);

  function onDisk(path: string): string {
    return path === '' ? root : `${root}/${path}`;
  }

  function report(path: string, reason: string): void {
    problems.set(path, { path, reason });
  }

  function walk(folder: string, into: TreeFile[]): void {
    let entries: Dirent[];
    try {
      entries = readdirSync(onDisk(folder), { withFileTypes: true });
    } catch (error) {
      const code = errorCodeOf(error);
      // Something else stands in its place: what it hides is not known.
      if (code === 'ENOTDIR' && statsOf(onDisk(folder)) !== undefined) report(folder, 'ENOTFILE');
      else if (code !== 'ENOENT' && code !== 'ENOTDIR') report(folder, code);
      return;
    }
    problems.delete(folder);
    realFolders.add(folder);
    const prefix = folder === '' ? '' : `${folder}/`;
    // A folder sorts as its name with the slash, so the whole list comes out in order of path.
    const names: string[] = [];
    const links = new Set<string>();
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isFile()) names.push(entry.name);
      else if (entry.isDirectory()) names.push(`${entry.name}/`);
      else if (entry.isSymbolicLink()) {
        names.push(entry.name);
        links.add(entry.name);
      } else report(prefix + entry.name, 'ENOTFILE');
    }
    names.sort();
    for (const name of names) {
      if (name.endsWith('/')) walk(prefix + name.slice(0, -1), into);
      else into.push({ path: prefix + name, link: links.has(name) });
    }
  }

  /** The first link among the folders on the way to `path`, `path` itself left out; null if none. */
  function linkedParentOf(path: string): string | null {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (realFolders.has(folder)) return null;
    const above = linkedParentOf(folder);
    if (above !== null) return above;
    const stats = statsOf(onDisk(folder));
    if (stats?.isSymbolicLink() === true) return folder;
    if (stats?.isDirectory() === true) realFolders.add(folder);
    return null;
  }

  return {
    label: root,

    list(folder) {
      const files: TreeFile[] = [];
      const linked = linkedParentOf(`${folder}/`);
      if (folder !== '' && linked !== null) return [{ path: linked, link: true }];
      walk(folder, files);
      return files;
    },

    read(path, limit) {
      const linked = linkedParentOf(path);
      if (linked !== null) {
        return { ok: false, reason: 'link', detail: targetOf(onDisk(linked)) };
      }
      let file: number;
      try {
        file = openSync(onDisk(path), READ_FLAGS);
      } catch (error) {
        return openFailure(onDisk(path), error);
      }
      try {
        // Read to the end without asking for the size first: that is a third of the time (measured).
        let length = 0;
        for (;;) {
          if (length === buffer.length) {
            const stats = fstatSync(file);
            if (!stats.isFile()) return NO_FILE;
            const { size } = stats;
            if (Math.max(size, length) > limit) return tooLarge(Math.max(size, length));
            const larger = Buffer.allocUnsafe(Math.max(size + 1, 2 * length));
            buffer.copy(larger);
            buffer = larger;
          }
          const read = readSync(file, buffer, length, buffer.length - length, null);
          if (read === 0) break;
          length += read;
        }
        // What gives no content may be none that could: a pipe, a device.
        if (length === 0 && !fstatSync(file).isFile()) return NO_FILE;
        if (length > limit) return tooLarge(length);
        return { ok: true, bytes: buffer.subarray(0, length) };
      } catch (error) {
        const isFile = fstatSync(file).isFile();
        return isFile ? { ok: false, reason: 'io', detail: errorCodeOf(error) } : NO_FILE;
      } finally {
        closeSync(file);
      }
    },

    exists(path) {
      return linkedParentOf(path) === null && statsOf(onDisk(path)) !== undefined;
    },

    problems() {
      return [...problems.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

const NO_FILE: ReadResult = { ok: false, reason: 'io', detail: 'ENOTFILE' };

function tooLarge(size: number): ReadResult {
  return { ok: false, reason: 'too-large', detail: String(size) };
}

/** Why a file did not open. Windows follows links when opening; there the link is asked for. */
function openFailure(path: string, error: unknown): ReadResult {
  const code = errorCodeOf(error);
  if (code === 'ELOOP' || statsOf(path)?.isSymbolicLink() === true) {
    return { ok: false, reason: 'link', detail: targetOf(path) };
  }
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  return { ok: false, reason: missing ? 'missing' : 'io', detail: code };
}

/** Where a link leads, as it is written in it; '' where that cannot be read. */
function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

/** What is at a path, links not followed; undefined when nothing is, or nothing can be said. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The system's code of a failure (EACCES …); anything else is a bug and goes on its way. */
function errorCodeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  throw error;
}
