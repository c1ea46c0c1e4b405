/** Where `log` and `incoming` read: the catalogue on disk and its HEAD, or a commit (--at, a bare repository). */
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { diskTree } from '../../files/disk-tree.ts';
import type { FileTree } from '../../files/tree.ts';
import type { CommitId } from '../../git/commit.ts';
import { headOf } from '../../git/head.ts';
import type { Repository } from '../../git/repository.ts';
import { answerOf, repositoryOf, stopFor, treeAt } from '../at-commit.ts';
import { mend } from '../mend.ts';
import type { Session } from '../session.ts';

export interface HistorySource {
  readonly repository: Repository;
  /** From which to go back. */
  readonly commit: CommitId;
  readonly tree: FileTree;
  /** The tree is the files on disk: what is not committed yet can be told. */
  readonly isDisk: boolean;
  /** The catalogue's folder on disk; null when a commit is read. */
  readonly root: string | null;
  /** The catalogue's folder, relative to the repository's top. */
  readonly folder: string;
  /** The same folder as the user would type it before a path. */
  readonly prefix: string;
}

export function historySource(session: Session): HistorySource {
  const repository = repositoryOf(session);
  const { at } = session.options;
  const { top } = repository;
  if (at !== undefined || top === null) {
    const { tree, commit, folder, prefix } = treeAt(session, at ?? 'HEAD', repository);
    return { repository, commit, tree, isDisk: false, root: null, folder, prefix };
  }
  const root = session.root();
  mend(session, root, 'log');
  const { commit } = answerOf(session, headOf(repository));
  if (commit === null) throw stopFor(session, { kind: 'no-commits' });
  const folder = relative(top, realpathSync(root)).replaceAll('\\', '/');
  const prefix = session.prefix(root);
  return { repository, commit, tree: diskTree(root), isDisk: true, root, folder, prefix };
}
