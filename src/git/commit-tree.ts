/**
 * A folder at a commit as a tree of files, straight from git's objects: nothing is checked out, and
 * a bare repository will do. It answers as `diskTree` would on a checkout of that commit whose line
 * ends are left as they are (`core.autocrlf` off, no filters), with one difference: a submodule is
 * an empty folder in a fresh checkout, and a problem here, since its files were not looked at.
 */
import type { FileTree, ReadResult, TreeFile, TreeProblem } from '../files/tree.ts';
import { type CommitId, shortId } from './commit.ts';
import { type Blob, CHUNK_OBJECTS, type ObjectId, readBlobs } from './objects.ts';
import type { GitProblem } from './problem.ts';
import { gitIn, type Repository } from './repository.ts';

/** So many files are asked for one by one before the whole tree is listed: `show` needs two or three. */
const SINGLE_LOOKUPS = 4;

/** Larger files are read when they are asked for, not ahead. */
const READ_AHEAD_LIMIT = 1024 * 1024;

/** No system follows a longer one. In bytes. */
const LONGEST_TARGET = 4096;

/** So many files may be passed over (links, what is no record) and the reading is still in order. */
const PASSED_OVER = 64;

interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'folder';
  readonly id: ObjectId;
  /** Its name is not UTF-8: on disk such a file is listed, with U+FFFD, and not found. */
  readonly unreachable: boolean;
}

/** `folder`: relative to the repository's top, '' for the top. Both are there: see `openAt`. */
export function commitTree(repository: Repository, commit: CommitId, folder: string): FileTree {
  const label = folder === '' ? shortId(commit) : `${shortId(commit)}:${folder}`;
  const prefix = folder === '' ? '' : `${folder}/`;
  const problems = new Map<string, TreeProblem>();
  let lookups = 0;
  let whole: { entries: TreeEntry[]; byPath: Map<string, number>; folders: Set<string> } | null =
    null;

  function report(path: string, problem: GitProblem): void {
    problems.set(path, { path, reason: reasonOf(problem) });
  }

  function everything(): NonNullable<typeof whole> {
    if (whole !== null) return whole;
    const entries = listed(['-r'], prefix === '' ? [] : [folder]);
    entries.sort((one, other) => (one.path < other.path ? -1 : 1));
    const byPath = new Map(entries.map(({ path }, at) => [path, at]));
    const folders = new Set<string>(['']);
    for (const { path } of entries) {
      for (
        let above = parentOf(path);
        above !== null && !folders.has(above);
        above = parentOf(above)
      ) {
        folders.add(above);
      }
    }
    whole = { entries, byPath, folders };
    return whole;
  }

  /** The entries that `git ls-tree` finds at or below `paths` of the repository. */
  function listed(flags: readonly string[], paths: readonly string[]): TreeEntry[] {
    const answer = gitIn(repository, [
      'ls-tree',
      '-z',
      '--full-tree',
      ...flags,
      commit,
      '--',
      ...paths,
    ]);
    if (!answer.ok) {
      report('', answer.problem);
      return [];
    }
    return entriesIn(answer.value.bytes, prefix.length);
  }

  /** What is at a path; a link on the way to it is not followed. */
  function entryAt(path: string): TreeEntry | null {
    if (whole === null && lookups < SINGLE_LOOKUPS && path !== '') {
      lookups += 1;
      const found = listed([], [prefix + path]).find((entry) => entry.path === path);
      if (found !== undefined) return found;
    }
    const { entries, byPath, folders } = everything();
    const at = byPath.get(path);
    if (at !== undefined) return entries[at] ?? null;
    return folders.has(path) ? { path, kind: 'folder', id: '', unreachable: false } : null;
  }

  /** The first link among the folders on the way to `path`, `path` itself left out; null if none. */
  function linkedParentOf(path: string): string | null {
    const above = parentOf(path);
    if (above === null || above === '') return null;
    return linkedParentOf(above) ?? (entryAt(above)?.kind === 'link' ? above : null);
  }

  /** Where a link leads, as it is written in it: a link's content is its target. */
  function targetOf(link: TreeEntry | null): string {
    if (link === null) return '';
    const read = readBlobs(repository, [link.id], LONGEST_TARGET);
    return read.ok ? (read.value.get(link.id)?.bytes?.toString('utf8') ?? '') : '';
  }

  const readAhead = readerAhead(repository);

  return {
    label,

    list(from) {
      const { entries } = everything();
      const linked = from === '' ? null : linkedParentOf(`${from}/x`);
      if (linked !== null) return [{ path: linked, link: true }];
      const below = from === '' ? '' : `${from}/`;
      const files: TreeFile[] = [];
      for (const { path, kind } of entries) {
        // Hidden names are no part of a catalogue, as on disk.
        if (!path.startsWith(below) || /(?:^|\/)\./u.test(path.slice(below.length))) continue;
        if (kind === 'submodule') problems.set(path, { path, reason: 'ESUBMODULE' });
        else files.push({ path, link: kind === 'link' });
      }
      return files;
    },

    read(path, limit): ReadResult {
      const entry = entryAt(path);
      if (entry === null) {
        const linked = linkedParentOf(path);
        return linked === null
          ? { ok: false, reason: 'missing', detail: 'ENOENT' }
          : { ok: false, reason: 'link', detail: targetOf(entryAt(linked)) };
      }
      if (entry.unreachable) return { ok: false, reason: 'missing', detail: 'ENOENT' };
      if (entry.kind === 'link') return { ok: false, reason: 'link', detail: targetOf(entry) };
      if (entry.kind !== 'file') return { ok: false, reason: 'io', detail: 'ENOTFILE' };
      const at = whole?.byPath.get(path);
      const blob = readAhead(entry.id, at === undefined ? null : at, whole?.entries ?? [], limit);
      if ('kind' in blob) return { ok: false, reason: 'io', detail: reasonOf(blob) };
      return blob.bytes === null
        ? { ok: false, reason: 'too-large', detail: String(blob.size) }
        : { ok: true, bytes: blob.bytes };
    },

    exists(path) {
      return path === '' || entryAt(path) !== null;
    },

    problems() {
      return [...problems.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

type Read = Exclude<Blob, null> | GitProblem;

/**
 * Reads one blob, and when files are read in order of path, as a whole catalogue is, more of those
 * that follow each time; what was read before is let go.
 */
function readerAhead(
  repository: Repository,
): (id: ObjectId, at: number | null, entries: readonly TreeEntry[], limit: number) => Read {
  let held: ReadonlyMap<ObjectId, Blob> = new Map();
  /** Behind the last entry that was read ahead: reading in order goes on about there. */
  let end = 0;
  let ahead = 1;

  return (id, at, entries, limit) => {
    const known = held.get(id);
    if (known?.bytes != null) {
      return known.bytes.length > limit ? { bytes: null, size: known.bytes.length } : known;
    }
    if (at !== null) {
      const inOrder = at >= end && at < end + PASSED_OVER;
      ahead = inOrder ? Math.min(ahead * 32, CHUNK_OBJECTS) : 1;
      end = at + ahead;
    }
    if (at !== null && ahead > 1) {
      const files = entries.slice(at, at + ahead).filter(({ kind }) => kind === 'file');
      const read = readBlobs(
        repository,
        files.map((entry) => entry.id),
        READ_AHEAD_LIMIT,
      );
      if (!read.ok) return read.problem;
      held = read.value;
      const blob = held.get(id);
      if (blob?.bytes != null) {
        return blob.bytes.length > limit ? { bytes: null, size: blob.bytes.length } : blob;
      }
    }
    const alone = readBlobs(repository, [id], limit);
    if (!alone.ok) return alone.problem;
    return (
      alone.value.get(id) ?? { kind: 'object-missing', object: id, shallow: repository.shallow }
    );
  };
}

/** `MODE SP KIND SP ID TAB PATH NUL`, paths with the first `skip` characters left out. */
function entriesIn(output: Buffer, skip: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(0, at);
    const tab = output.indexOf(9, at);
    const [mode = '', , id = ''] = output.toString('latin1', at, tab).split(' ');
    const name = output.subarray(tab + 1, end);
    const path = name.toString('utf8');
    entries.push({
      path: path.slice(skip),
      kind: kindOf(mode),
      id,
      unreachable: path.includes('\uFFFD') && !Buffer.from(path, 'utf8').equals(name),
    });
    at = end + 1;
  }
  return entries;
}

function kindOf(mode: string): TreeEntry['kind'] {
  switch (mode) {
    case '120000':
      return 'link';
    case '160000':
      return 'submodule';
    case '040000':
      return 'folder';
    default:
      return 'file';
  }
}

function parentOf(path: string): string | null {
  if (path === '') return null;
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** In a tree's words, a code: what could not be read, and why in one word. */
function reasonOf(problem: GitProblem): string {
  return problem.kind === 'object-missing' ? 'ENOOBJECT' : 'EGIT';
}
