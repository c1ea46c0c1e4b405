/**
 * This room puts git and catalogues together: versions of records, ranges, branches, merges, the
 * catalogue at a commit. What git does is `src/git`, what a difference means `src/compare`; here git's
 * answers become records and catalogues, as data, and nothing is said.
 *
 * Where the catalogue lies in its repository.
 */
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { Repository } from '../git/repository.ts';

/** The folder of a catalogue on disk, relative to the repository's top; '' for the top. */
export function folderOnDisk({ top }: Repository, root: string): string {
  return relative(top ?? root, realpathSync(root)).replaceAll('\\', '/');
}

/** What paths of the catalogue begin with in git: `catalog/`, or '' where it lies at the top. */
export function prefixOf(folder: string): string {
  return folder === '' ? '' : `${folder}/`;
}
