/**
 * RL305, RL306: the annex tables a list was imported from are there, and are the ones that were
 * imported. Whoever runs the checks loads the catalogue with its sources; without them every table
 * is missing.
 */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const sourceFiles: Check = {
  codes: ['RL305', 'RL306'],
  *run({ lists, sources }) {
    for (const { path: file, value } of lists.values()) {
      for (const [index, { path, sha256 }] of (value.source?.files ?? []).entries()) {
        const actual = sources.get(path);
        const pointer = ['source', 'files', index];
        if (actual === undefined) {
          yield draft('RL305', { file, pointer: [...pointer, 'path'] }, { path });
        } else if (actual !== sha256) {
          yield draft(
            'RL306',
            { file, pointer: [...pointer, 'sha256'] },
            { path, expected: sha256, actual },
          );
        }
      }
    }
  },
};
