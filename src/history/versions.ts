/** The versions of records as git has them, with what is on disk and not committed yet. */
import { changedFiles, type ChangedRecord } from '../compare/changed-files.ts';
import { placeOf } from '../files/layout.ts';
import type { FileTree } from '../files/tree.ts';
import { changesInWorkTree } from '../git/changes.ts';
import type { CommitId } from '../git/commit.ts';
import { commitTree } from '../git/commit-tree.ts';
import { pathHistory, type Version } from '../git/path-history.ts';
import { done, type Outcome } from '../git/problem.ts';
import type { Repository } from '../git/repository.ts';
import type { HistoryVersion } from '../reports/record-history.ts';
import { prefixOf } from './catalogue-folder.ts';
import { type Reader, readerOf } from './records-at.ts';

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
  const prefix = prefixOf(folder);
  const history = pathHistory(
    repository,
    commit,
    paths.map((path) => prefix + path),
    // One more than is shown tells whether there are more.
    limit + 1,
  );
  if (!history.ok) return history;
  const chosen = history.value.slice(0, limit);
  const reader = readerOf(
    repository,
    chosen.flatMap(({ before, after, renamedFrom }) => [before[0], after, renamedFrom?.side]),
  );
  if (!reader.ok) return reader;
  return done({
    versions: chosen.flatMap((version) => historyVersion(version, prefix, reader.value)),
    more: history.value.length > chosen.length,
  });
}

function historyVersion(
  { commit, path, before, after, renamedFrom }: Version,
  prefix: string,
  reader: Reader,
): HistoryVersion[] {
  const file = path.slice(prefix.length);
  const place = placeOf(file);
  // Before the catalogue stood where it stands, its files had other names.
  if (place === null || !path.startsWith(prefix)) return [];
  const record = {
    path: file,
    place,
    before: reader.sideOf(before[0]),
    after: reader.sideOf(after),
  };
  const { id, author, authored, subject, parents } = commit;
  return [
    {
      commit: { id, author, authored, subject, isMerge: parents.length > 1 },
      record,
      old: oldRecord(renamedFrom, prefix, record, reader),
    },
  ];
}

function oldRecord(
  renamedFrom: Version['renamedFrom'],
  prefix: string,
  record: ChangedRecord,
  reader: Reader,
): ChangedRecord | null {
  if (renamedFrom === null) return null;
  const { path, side } = renamedFrom;
  const inside = path.startsWith(prefix);
  return {
    ...record,
    path: inside ? path.slice(prefix.length) : path,
    before: reader.sideOf(side),
  };
}

/** What is on disk and not committed, told like a version; `tree`: the files on disk. */
export function uncommittedOf(
  repository: Repository,
  head: CommitId,
  folder: string,
  paths: readonly string[],
  tree: FileTree,
): Outcome<readonly HistoryVersion[]> {
  const prefix = prefixOf(folder);
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
