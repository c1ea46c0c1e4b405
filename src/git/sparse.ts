/**
 * Files that git has at a place and a sparse checkout leaves out of the work tree. They are not
 * absent: a command that took them for that would claim what is claimed and call things new that are
 * not.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gitFolderAbove } from './git-folder.ts';
import { done, type Outcome } from './problem.ts';
import { git } from './process.ts';

/** How `ls-files -t` marks an entry of the index that the work tree leaves out. */
const SKIPPED = 'S ';

/**
 * Relative to `folder`, in order. A checkout was never sparse where git has no file of its patterns:
 * then git is not started.
 */
export function leftOut(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Outcome<readonly string[]> {
  const gitFolder = gitFolderAbove(folder);
  if (gitFolder === null || !existsSync(join(gitFolder, 'info', 'sparse-checkout')))
    return done([]);
  const listed = git({ folder, env }, ['ls-files', '-t', '-z', '--', '.']);
  if (!listed.ok) return listed;
  return done(
    listed.value.bytes
      .toString('utf8')
      .split('\0')
      .filter((entry) => entry.startsWith(SKIPPED))
      .map((entry) => entry.slice(SKIPPED.length)),
  );
}
