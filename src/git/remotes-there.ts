/**
 * Whether a folder's repository may have branches of remotes, told from its files without starting
 * git: a claim is made in 60 ms, and most of those who claim have none (measured: 3 ms a call).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gitFolderAbove } from './git-folder.ts';

/** False: surely none. Whatever is unusual (a variable names the repository, another kind of store) is true. */
export function mayHaveRemoteBranches(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if ((env['GIT_DIR'] ?? '') !== '') return true;
  try {
    const gitFolder = gitFolderAbove(folder);
    if (gitFolder === null) return false;
    const shared = join(gitFolder, 'commondir');
    const common = existsSync(shared)
      ? resolve(gitFolder, readFileSync(shared, 'utf8').trim())
      : gitFolder;
    if (existsSync(join(common, 'reftable'))) return true;
    const loose = join(common, 'refs', 'remotes');
    if (existsSync(loose) && readdirSync(loose).length > 0) return true;
    const packed = join(common, 'packed-refs');
    return existsSync(packed) && readFileSync(packed, 'utf8').includes(' refs/remotes/');
  } catch {
    return true;
  }
}
