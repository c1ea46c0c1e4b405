/** The folder that holds the repository's files: where `.github` and the like belong. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above with `.git` in it; without one, the folder above the catalogue. */
export function repositoryTop(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return dirname(root);
  }
}
