/** The records of a merge, read from git, as the rule in `src/compare/verify-merge.ts` wants them. */
import { DEFAULT_LARGEST_FILE } from '../catalogue/read-record.ts';
import { readVersion } from '../compare/read-version.ts';
import type { MergedRecord, Version } from '../compare/verify-merge.ts';
import { placeOf } from '../files/layout.ts';
import type { CommitId } from '../git/commit.ts';
import { mergedFiles } from '../git/merge-files.ts';
import { type Blob, readBlobs } from '../git/objects.ts';
import { done, failed, type Outcome } from '../git/problem.ts';
import { isPlainFile, type Side } from '../git/raw-changes.ts';
import type { Repository } from '../git/repository.ts';
import { prefixOf } from './catalogue-folder.ts';

const ABSENT: Version = { state: 'absent' };

/** `folder`: the catalogue's, relative to the repository's top. */
export function mergedRecords(
  repository: Repository,
  merge: CommitId,
  parents: readonly CommitId[],
  folder: string,
): Outcome<readonly MergedRecord[]> {
  // Of a commit that is no merge there is nothing to verify.
  if (parents.length < 2) return done([]);
  const files = mergedFiles(repository, merge, parents, folder);
  if (!files.ok) return files;
  const prefix = prefixOf(folder);
  const records = files.value.filter(({ path }) => placeOf(path.slice(prefix.length)) !== null);
  const sides = records.flatMap(({ base, parents: before, result }) => [base, ...before, result]);
  const ids = sides.flatMap((side) => (isPlainFile(side) ? [side.id] : []));
  const blobs = readBlobs(repository, ids, DEFAULT_LARGEST_FILE);
  if (!blobs.ok) return blobs;
  const missing = ids.find((id) => (blobs.value.get(id) ?? null) === null);
  if (missing !== undefined) {
    return failed({ kind: 'object-missing', object: missing, shallow: repository.shallow });
  }
  const version = (side: Side | null): Version => versionOf(side, blobs.value);
  return done(
    records.map(({ path, base, parents: before, result }) => ({
      path: path.slice(prefix.length),
      base: version(base),
      parents: before.map(version),
      result: version(result),
    })),
  );
}

function versionOf(side: Side | null, blobs: ReadonlyMap<string, Blob>): Version {
  if (side === null) return ABSENT;
  const unreadable = (code: string): Version => ({
    state: 'unreadable',
    code,
    key: null,
    pointer: [],
  });
  if (!isPlainFile(side)) return unreadable('RL108');
  const blob = blobs.get(side.id) ?? null;
  if (blob?.bytes == null) return unreadable('RL107');
  return readVersion(blob.bytes);
}
