/** Which records are in conflict, with their versions, read from git's index. */
import type { ConflictedRecord, Side } from '../compare/changed-files.ts';
import { placeOf } from '../files/layout.ts';
import { conflictsInWorkTree } from '../git/conflicts.ts';
import { done, type Outcome } from '../git/problem.ts';
import type { Side as FileSide } from '../git/raw-changes.ts';
import type { Repository } from '../git/repository.ts';
import { prefixOf } from './catalogue-folder.ts';
import { readerOf } from './records-at.ts';

/** In order of path; `folder`: the catalogue's, relative to the repository's top. */
export function conflictedRecords(
  repository: Repository,
  folder: string,
): Outcome<readonly ConflictedRecord[]> {
  const conflicts = conflictsInWorkTree(repository, folder);
  if (!conflicts.ok) return conflicts;
  const sides = conflicts.value.flatMap(({ base, ours, theirs }) => [base, ours, theirs]);
  const reader = readerOf(repository, sides);
  if (!reader.ok) return reader;
  const sideOf = (side: FileSide | null): Side => reader.value.sideOf(side);
  return done(
    conflicts.value.flatMap(({ path: inRepository, base, ours, theirs }) => {
      const path = inRepository.slice(prefixOf(folder).length);
      const place = placeOf(path);
      if (place === null) return [];
      return [{ path, place, base: sideOf(base), ours: sideOf(ours), theirs: sideOf(theirs) }];
    }),
  );
}
