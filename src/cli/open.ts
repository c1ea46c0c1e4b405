/** Opens the catalogue a command works on: finds it, mends what a broken-off write left, loads it. */
import { type Loaded, loadCatalogue } from '../catalogue/load.ts';
import { diskTree } from '../files/disk-tree.ts';
import type { FileTree } from '../files/tree.ts';
import type { CalendarDate } from '../model/dates.ts';
import type { Manifest } from '../model/generated/records.ts';
import { asOfDate } from './as-of.ts';
import { mend } from './mend.ts';
import type { Session } from './session.ts';

export interface Opened extends Loaded {
  readonly root: string;
  readonly prefix: string;
  readonly tree: FileTree;
  readonly asOf: CalendarDate;
}

export function open(
  session: Session,
  command: string,
  options: { sources?: boolean } = {},
): Opened {
  const root = session.root();
  mend(session, root, command);
  const tree = diskTree(root);
  const loaded = loadCatalogue(tree, options);
  return {
    ...loaded,
    root,
    prefix: session.prefix(root),
    tree,
    asOf: asOfDate(session, loaded.catalogue.manifest.value),
  };
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
