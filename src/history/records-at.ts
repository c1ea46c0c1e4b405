/** Changes that git names → records with what they hold on both sides, read in one process. */
import { LARGEST_RECORD } from '../files/limits.ts';
import { type ChangedRecord, type Side, sideOfBytes } from '../compare/changed-files.ts';
import { placeOf } from '../files/layout.ts';
import type { Change } from '../git/changes.ts';
import { readBlobs } from '../git/objects.ts';
import { done, type Outcome } from '../git/problem.ts';
import { isPlainFile, type Side as FileSide } from '../git/raw-changes.ts';
import type { Repository } from '../git/repository.ts';

export interface Reader {
  sideOf(side: FileSide | null | undefined): Side;
}

/** Reads the files of all `sides`; each content is read and parsed once. */
export function readerOf(
  repository: Repository,
  sides: Iterable<FileSide | null | undefined>,
): Outcome<Reader> {
  const ids = [...sides].flatMap((side) => (isPlainFile(side) ? [side.id] : []));
  const blobs = readBlobs(repository, ids, LARGEST_RECORD);
  if (!blobs.ok) return blobs;
  const known = new Map<string, Side>();
  return done({
    sideOf(side) {
      if (side == null) return sideOfBytes(null);
      if (!isPlainFile(side)) return sideOfBytes('RL108');
      const there = known.get(side.id);
      if (there !== undefined) return there;
      const made = sideOfBytes(blobs.value.get(side.id)?.bytes ?? 'RL107');
      known.set(side.id, made);
      return made;
    },
  });
}

/** The records among `changes`; `prefix`: the catalogue's folder with a slash, as git has it. */
export function recordsIn(
  reader: Reader,
  changes: readonly Change[],
  prefix: string,
): ChangedRecord[] {
  return changes.flatMap(({ path, before, after }) => {
    const file = path.slice(prefix.length);
    const place = path.startsWith(prefix) ? placeOf(file) : null;
    if (place === null) return [];
    return [{ path: file, place, before: reader.sideOf(before), after: reader.sideOf(after) }];
  });
}
