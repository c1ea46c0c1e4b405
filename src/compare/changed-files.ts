/** The files that differ between two states of a catalogue, with what they hold on each side. */
import { LARGEST_RECORD } from '../files/limits.ts';
import { type Place, placeOf } from '../files/layout.ts';
import type { FileTree } from '../files/tree.ts';
import { readVersion } from './read-version.ts';
import type { Version } from './verify-merge.ts';

export interface Side {
  readonly version: Version;
  /** As far as it is UTF-8 text; null where the file is not there or was not read. */
  readonly text: string | null;
}

export interface ChangedRecord {
  /** Relative to the catalogue's root. */
  readonly path: string;
  readonly place: Place;
  readonly before: Side;
  readonly after: Side;
}

/** A record that two branches changed, as git has it in the middle of a merge. */
export interface ConflictedRecord {
  /** Relative to the catalogue's root. */
  readonly path: string;
  readonly place: Place;
  readonly base: Side;
  readonly ours: Side;
  readonly theirs: Side;
}

/** Undefined where the record is not there or cannot be read. */
export function valueIn({ version }: Side): unknown {
  return version.state === 'read' ? version.value : undefined;
}

/** A file that is no record: an annex table below `sources/`, a note. */
export interface OtherFile {
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
}

export interface ChangedFiles {
  readonly records: readonly ChangedRecord[];
  readonly others: readonly OtherFile[];
}

const ABSENT: Side = { version: { state: 'absent' }, text: null };

/** `paths`: those that differ, relative to the catalogue's root. Hidden files are none of a catalogue's. */
export function changedFiles(
  paths: readonly string[],
  before: FileTree,
  after: FileTree,
): ChangedFiles {
  const records: ChangedRecord[] = [];
  const others: OtherFile[] = [];
  for (const path of paths) {
    if (/(?:^|\/)\./u.test(path)) continue;
    const place = placeOf(path);
    if (place !== null) {
      records.push({ path, place, before: sideOf(before, path), after: sideOf(after, path) });
      continue;
    }
    const [was, is] = [before.exists(path), after.exists(path)];
    others.push({ path, change: was ? (is ? 'changed' : 'removed') : 'added' });
  }
  return { records, others };
}

/** The paths that differ, found by reading both sides whole: where git does not know them as the same files. */
export function differingPaths(before: FileTree, after: FileTree): string[] {
  const paths = new Set([...before.list(''), ...after.list('')].map(({ path }) => path));
  return [...paths].sort().filter((path) => {
    const [one, other] = [bytesOf(before, path), bytesOf(after, path)];
    return one === null || other === null ? one !== other : !one.equals(other);
  });
}

const LARGEST_COMPARED = 256 * 1024 * 1024;

function bytesOf(tree: FileTree, path: string): Buffer | null {
  const read = tree.read(path, LARGEST_COMPARED);
  // A copy: the bytes are valid until the next read.
  if (read.ok) return Buffer.from(read.bytes);
  return read.reason === 'missing' ? null : Buffer.from(`${read.reason} ${read.detail}`);
}

function sideOf(tree: FileTree, path: string): Side {
  const read = tree.read(path, LARGEST_RECORD);
  if (read.ok) return sideOfBytes(read.bytes);
  if (read.reason === 'missing') return ABSENT;
  return sideOfBytes({ 'too-large': 'RL107', link: 'RL108', io: 'RL116' }[read.reason]);
}

/** Null: no such file; a text: the code of the finding that says why it was not read. */
export function sideOfBytes(bytes: Uint8Array | string | null): Side {
  if (bytes === null) return ABSENT;
  if (typeof bytes === 'string') {
    return { version: { state: 'unreadable', code: bytes, key: null, pointer: [] }, text: null };
  }
  return { version: readVersion(bytes), text: Buffer.from(bytes).toString('utf8') };
}
