/** Builds the program once for the tests that run the built file. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export function setup(): void {
  const root = join(import.meta.dirname, '..', '..');
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/rolldown/bin/cli.mjs'),
      '-c',
      'rolldown.config.mts',
      '--logLevel',
      'silent',
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
