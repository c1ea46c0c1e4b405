/** The catalogue's files on disk, with what a sparse checkout leaves out of them. */
import { diskTree } from '../files/disk-tree.ts';
import type { FileTree } from '../files/tree.ts';
import { leftOut } from '../git/sparse.ts';
import { openingTexts } from '../text/opening-texts.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** Git is asked once, and only where a checkout may be sparse. */
export function workTree(session: Session, root: string): FileTree {
  let missing: readonly string[] | undefined;
  return {
    ...diskTree(root),
    notCheckedOut: () => (missing ??= leftOutOf(session, root)),
  };
}

/** Ends with exit 3 where a checkout is sparse and git cannot tell what it leaves out. */
function leftOutOf(session: Session, root: string): readonly string[] {
  const found = leftOut(root, session.io.env);
  if (found.ok) return found.value;
  const { message, remedy } = session.texts(openingTexts).sparseUntold;
  throw new Stop(EXIT.unreadable, message, remedy);
}
