/** Where `log`, `incoming` and `resolve` read: the catalogue on disk and its HEAD, or a commit (--at, a bare repository). */
import type { Repository } from '../git/repository.ts';
import { type CatalogueAt, catalogueOnDisk } from '../history/catalogue-at.ts';
import { answerOf, repositoryOf, treeAt } from './at-commit.ts';
import { mend } from './mend.ts';
import type { Session } from './session.ts';
import { workTree } from './work-tree.ts';

export interface HistorySource extends CatalogueAt {
  readonly repository: Repository;
  /** The catalogue's folder on disk, where what is not committed can be told too; null when a commit is read. */
  readonly root: string | null;
  /** The same folder as the user would type it before a path. */
  readonly prefix: string;
}

export function historySource(session: Session, command: string): HistorySource {
  const repository = repositoryOf(session);
  const { at } = session.options;
  if (at !== undefined || repository.top === null) {
    return { ...treeAt(session, at ?? 'HEAD', repository), repository, root: null };
  }
  const root = session.root();
  mend(session, root, command);
  const onDisk = answerOf(session, catalogueOnDisk(repository, root, workTree(session, root)));
  return { ...onDisk, repository, root, prefix: session.prefix(root) };
}
