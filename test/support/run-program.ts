/** The program in this process: arguments in; standard output, standard error and exit code out. */
import type { Ask } from '../../src/cli/asking/ask-port.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { scriptedAsk } from './scripted-ask.ts';

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  /** Bytes a command wrote as such (a workbook); empty for text. */
  readonly bytes: Uint8Array;
  readonly exit: number;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly columns?: number;
  /** The clock: a real catalogue's "today". */
  readonly now?: string;
  /** What a terminal would be; none by default. */
  readonly terminal?: Io['terminal'];
  /** What a person answers; nothing by default: a question then fails the test. */
  readonly answers?: Ask;
  /** Ends a command that would go on; at once unless said otherwise. */
  readonly interrupted?: Io['interrupted'];
}

const NO_TERMINAL = { in: false, out: false, err: false };

/** No colours, 100 columns, 2020-08-20 12:00 in Jinan; the environment is the test's own. */
export async function runProgram(argv: readonly string[], options: RunOptions): Promise<Ran> {
  let stdout = '';
  let stderr = '';
  const bytes: Uint8Array[] = [];
  const exit = await run(argv, {
    out: (text) => (stdout += text),
    outBytes: (chunk) => bytes.push(chunk),
    err: (text) => (stderr += text),
    flushed: () => Promise.resolve(null),
    asking: () => Promise.resolve(options.answers ?? scriptedAsk([])),
    cwd: options.cwd,
    env: { GIT_CONFIG_NOSYSTEM: '1', HOME: process.env['HOME'], ...options.env },
    terminal: options.terminal ?? NO_TERMINAL,
    columns: options.columns ?? 100,
    interrupted: options.interrupted ?? (() => Promise.resolve()),
    now: () => new Date(options.now ?? '2020-08-20T04:00:00Z'),
    process,
  });
  return { stdout, stderr, bytes: Buffer.concat(bytes), exit };
}
