/** One whole process: how long it takes, and how much memory at most. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

/** GNU time; where it is not, only node programs tell their memory. */
const TIME = '/usr/bin/time';
const KIB = 1024;

/**
 * The environment of every measured process. `NODE_EXTRA_CA_CERTS` costs Node 20 some 33 ms a start;
 * nobody's git settings, colours or language take part.
 */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !name.startsWith('RENLING_') &&
        !['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'FORCE_COLOR'].includes(name),
    ),
  ),
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};

/** Runs it with its output thrown away; anything but exit 0 ends the measuring. Milliseconds. */
export function runTime({ file, args, cwd }: Command): number {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(file, args, { cwd, env: ENVIRONMENT, stdio: 'ignore' });
  const nanoseconds = process.hrtime.bigint() - start;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`exit ${String(status)}: ${file} ${args.join(' ')}`);
  return Number(nanoseconds) / 1e6;
}

/** Runs it and gives what it says, both streams together. */
export function outputOf({ file, args, cwd }: Command): string {
  const { status, error, stdout, stderr } = spawnSync(file, args, {
    cwd,
    env: ENVIRONMENT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`exit ${String(status)}: ${file} ${args.join(' ')}\n${stderr}`);
  return stdout + stderr;
}

/** The most memory it held, in MiB; null where this machine cannot tell. */
export function peakMemory(command: Command): number | null {
  const report = join(tmpdir(), `renling-bench-memory-${process.pid}`);
  const measured = existsSync(TIME) ? underTime(command, report) : hooked(command, report);
  if (measured === null) return null;
  try {
    runTime(measured);
    const kib = Number(readFileSync(report, 'utf8').trim());
    return Number.isFinite(kib) ? kib / KIB : null;
  } catch {
    // Another `time`, without these options.
    return null;
  } finally {
    rmSync(report, { force: true });
  }
}

function underTime({ file, args, cwd }: Command, report: string): Command {
  return { file: TIME, args: ['-f', '%M', '-o', report, file, ...args], cwd };
}

function hooked({ file, args, cwd }: Command, report: string): Command | null {
  if (file !== process.execPath) return null;
  const hook = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`;
  const url = `data:text/javascript,${encodeURIComponent(hook)}`;
  return { file, args: ['--import', url, ...args], cwd };
}
