/** npm for tests: its own cache, no settings of the machine, and a registry that nobody answers at. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { testEnvironment } from './git-repository.ts';

export interface Called {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs programs in one folder; `home` is for whatever they keep. */
export function callerIn(folder: string, home: string) {
  const env = {
    ...testEnvironment(home),
    LC_ALL: 'C.UTF-8',
    npm_config_cache: join(home, 'npm-cache'),
    npm_config_userconfig: join(home, 'no-such-npmrc'),
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_update_notifier: 'false',
  };
  return (program: string, ...args: string[]): Called => {
    const ran = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' });
    return { exit: ran.status, stdout: ran.stdout, stderr: ran.stderr };
  };
}
