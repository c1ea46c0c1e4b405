/** Which state the files of a catalogue on disk are: the commit they stand on, and whether they differ from it. */
import { placeOf, SOURCES_FOLDER } from '../files/layout.ts';
import { changesInWorkTree } from '../git/changes.ts';
import { type CommitId, resolveCommit } from '../git/commit.ts';
import { findRepository } from '../git/repository.ts';
import { folderOnDisk, prefixOf } from './catalogue-folder.ts';

export interface StateOnDisk {
  readonly commit: CommitId;
  /** A record or a source is not as it was committed; null where git does not say. */
  readonly changed: boolean | null;
}

/** null outside git, and before the first commit. */
export function stateOnDisk(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): StateOnDisk | null {
  const found = findRepository({ folder: root, env });
  if (!found.ok) return null;
  const head = resolveCommit(found.value, 'HEAD');
  if (!head.ok) return null;
  const folder = folderOnDisk(found.value, root);
  const changes = changesInWorkTree(found.value, head.value, folder);
  if (!changes.ok) return { commit: head.value, changed: null };
  const prefix = prefixOf(folder);
  return {
    commit: head.value,
    changed: changes.value.some(({ path }) => isOfCatalogue(path.slice(prefix.length))),
  };
}

/** Not what is kept beside the records: locks, copies of an editor. */
function isOfCatalogue(path: string): boolean {
  return placeOf(path) !== null || path.startsWith(`${SOURCES_FOLDER}/`);
}
