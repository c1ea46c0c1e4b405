/**
 * Opens the catalogue a command works on: finds it, mends what a broken-off write left, loads it.
 * With --at it is read from git's objects as it was then, and there is nothing to mend.
 */
import { type Loaded, loadCatalogue } from '../catalogue/load.ts';
import { diskTree } from '../files/disk-tree.ts';
import type { FileTree } from '../files/tree.ts';
import type { CommitId } from '../git/commit.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Manifest } from '../model/generated/records.ts';
import { asOfDate } from './as-of.ts';
import { treeAt } from './at-commit.ts';
import { mend } from './mend.ts';
import type { Session } from './session.ts';

/** Where the files of a catalogue come from. */
export interface Source {
  /** The catalogue's folder on disk; at a commit it need not be there. */
  readonly root: string;
  /** The same folder as the user would type it before a path: `catalog/` or ''. */
  readonly prefix: string;
  readonly tree: FileTree;
  /** The commit that is read; null for the files on disk. */
  readonly commit: CommitId | null;
}

export interface Opened extends Loaded, Source {
  readonly asOf: CalendarDate;
}

export function open(
  session: Session,
  command: string,
  options: { sources?: boolean } = {},
): Opened {
  const { at } = session.options;
  const source = at === undefined ? onDisk(session, command) : treeAt(session, at);
  const loaded = loadCatalogue(source.tree, options);
  return { ...loaded, ...source, asOf: asOfDate(session, loaded.catalogue.manifest.value) };
}

function onDisk(session: Session, command: string): Source {
  const root = session.root();
  mend(session, root, command);
  return { root, prefix: session.prefix(root), tree: diskTree(root), commit: null };
}

/** Said once by every report over a sample. */
export function saySample(session: Session, manifest: Manifest): void {
  if (manifest.sample !== true) return;
  session.io.err(
    session.say(
      '样例目录，事项名称不是正式附件；导入正式的：renling import 附件.xlsx --list city\n',
      'A sample, not the official annexes; yours: renling import ANNEX.xlsx --list city\n',
    ),
  );
}
