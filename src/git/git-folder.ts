/** The folder in which git keeps a work tree's state, found from files without starting git. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The nearest one at or above `folder`, null where there is none. `.git` is a folder, or in a linked
 * work tree and a submodule a file that names one.
 */
export function gitFolderAbove(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const git = join(at, '.git');
    if (existsSync(git)) {
      if (statSync(git).isDirectory()) return git;
      const named = /^gitdir: (.*)$/mu.exec(readFileSync(git, 'utf8'))?.[1];
      return named === undefined ? git : resolve(at, named);
    }
    if (dirname(at) === at) return null;
  }
}
