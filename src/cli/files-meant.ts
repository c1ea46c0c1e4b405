/** Which files of a catalogue words mean, or the end of the command. */
import { shelfOn } from '../catalogue/load-some.ts';
import { readRecord } from '../catalogue/read-record.ts';
import type { FileTree } from '../files/tree.ts';
import { filesMeant } from '../words/records.ts';
import { hereOf, meantOrStop, pinyin } from './meant.ts';
import type { Session } from './session.ts';

/** By paths, ids and names of items; all without any. */
export async function filesOf(
  session: Session,
  { tree, ...where }: { readonly tree: FileTree; readonly root: string; readonly prefix: string },
  words: readonly string[],
): Promise<(path: string) => boolean> {
  const files = {
    files: words.length === 0 ? [] : tree.list('').map(({ path }) => path),
    here: hereOf(session, where),
    shelf: () => shelfOn(tree, readRecord),
  };
  return meantOrStop(session, await filesMeant(files, words, pinyin));
}
