/** The versions of records as git has them, with what is on disk and not committed yet. */
import {
  changedFiles,
  sideOfBytes,
  type ChangedRecord,
  type Side,
} from '../../compare/changed-files.ts';
import { placeOf } from '../../files/layout.ts';
import type { FileTree } from '../../files/tree.ts';
import { changesInWorkTree } from '../../git/changes.ts';
import type { CommitId } from '../../git/commit.ts';
import { commitTree } from '../../git/commit-tree.ts';
import { type Blob, readBlobs } from '../../git/objects.ts';
import { pathHistory, type Version } from '../../git/path-history.ts';
import { done, type Outcome } from '../../git/problem.ts';
import type { Side as FileSide } from '../../git/raw-changes.ts';
import type { Repository } from '../../git/repository.ts';
import type { HistoryVersion } from '../../reports/record-history.ts';

/** As in `src/compare/changed-files.ts`: a larger file is no record. */
const LARGEST_RECORD = 16 * 1024 * 1024;

/**
 * Newest first, at most `limit` of them; none when none of the paths ever was there. `paths`: relative
 * to the catalogue's root; `folder`: the catalogue's, relative to the repository's top.
 */
export function versionsOf(
  repository: Repository,
  commit: CommitId,
  folder: string,
  paths: readonly string[],
  limit: number,
): Outcome<{ readonly versions: readonly HistoryVersion[]; readonly more: boolean }> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const history = pathHistory(
    repository,
    commit,
    paths.map((path) => prefix + path),
    // One more than is shown tells whether there are more.
    limit + 1,
  );
  if (!history.ok) return history;
  const chosen = history.value.slice(0, limit);
  const ids = chosen.flatMap(({ before, after, renamedFrom }) =>
    [before[0], after, renamedFrom?.side].flatMap((side) => (isFile(side) ? [side.id] : [])),
  );
  const blobs = readBlobs(repository, [...new Set(ids)], LARGEST_RECORD);
  if (!blobs.ok) return blobs;
  const known = new Map<string, Side>();
  const sideOf = (side: FileSide | null | undefined): Side => {
    if (side == null) return sideOfBytes(null);
    if (!isFile(side)) return sideOfBytes('RL108');
    const there = known.get(side.id);
    if (there !== undefined) return there;
    const made = sideOfBytes(bytesIn(blobs.value, side.id));
    known.set(side.id, made);
    return made;
  };
  return done({
    versions: chosen.flatMap((version) => historyVersion(version, prefix, sideOf)),
    more: history.value.length > chosen.length,
  });
}

function historyVersion(
  { commit, path, before, after, renamedFrom }: Version,
  prefix: string,
  sideOf: (side: FileSide | null | undefined) => Side,
): HistoryVersion[] {
  const file = path.slice(prefix.length);
  const place = placeOf(file);
  // Before the catalogue stood where it stands, its files had other names.
  if (place === null || !path.startsWith(prefix)) return [];
  const record = { path: file, place, before: sideOf(before[0]), after: sideOf(after) };
  const { id, author, authored, subject, parents } = commit;
  return [
    {
      commit: { id, author, authored, subject, isMerge: parents.length > 1 },
      record,
      old: oldRecord(renamedFrom, prefix, record, sideOf),
    },
  ];
}

function oldRecord(
  renamedFrom: Version['renamedFrom'],
  prefix: string,
  record: ChangedRecord,
  sideOf: (side: FileSide | null | undefined) => Side,
): ChangedRecord | null {
  if (renamedFrom === null) return null;
  const { path, side } = renamedFrom;
  const inside = path.startsWith(prefix);
  return { ...record, path: inside ? path.slice(prefix.length) : path, before: sideOf(side) };
}

/** What is on disk and not committed, told like a version; `tree`: the files on disk. */
export function uncommittedOf(
  repository: Repository,
  head: CommitId,
  folder: string,
  paths: readonly string[],
  tree: FileTree,
): Outcome<readonly HistoryVersion[]> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const changed = changesInWorkTree(
    repository,
    head,
    paths.map((path) => prefix + path),
  );
  if (!changed.ok) return changed;
  if (changed.value.length === 0) return done([]);
  const { records } = changedFiles(
    changed.value.map(({ path }) => path.slice(prefix.length)),
    commitTree(repository, head, folder),
    tree,
  );
  return done(records.map((record) => ({ commit: null, record, old: null })));
}

function isFile(side: FileSide | null | undefined): side is FileSide & { readonly id: string } {
  return side != null && side.id !== null && side.mode.startsWith('100');
}

/** Too large a file is unreadable, as `validate` says. */
function bytesIn(blobs: ReadonlyMap<string, Blob>, id: string): Uint8Array | string {
  return blobs.get(id)?.bytes ?? 'RL107';
}
