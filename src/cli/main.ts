/** The process's side of the Io port. */
import { run } from './run.ts';
import type { Io } from './io.ts';

function quietOnClosedPipe(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return stream;
}

/** Opened when they are first used: each of the three costs a millisecond or two of a start. */
let output: NodeJS.WriteStream | undefined;
let errors: NodeJS.WriteStream | undefined;

function standardOutput(): NodeJS.WriteStream {
  output ??= quietOnClosedPipe(process.stdout);
  return output;
}

function standardError(): NodeJS.WriteStream {
  errors ??= quietOnClosedPipe(process.stderr);
  return errors;
}

/** Runs the program; the exit code is set, not forced, so that piped output is whole. */
export function main(): void {
  const io: Io = {
    out: (text) => standardOutput().write(text),
    outBytes: (bytes) => standardOutput().write(bytes),
    err: (text) => standardError().write(text),
    cwd: process.cwd(),
    env: process.env,
    terminal: {
      get in() {
        return process.stdin.isTTY;
      },
      get out() {
        return standardOutput().isTTY;
      },
      get err() {
        return standardError().isTTY;
      },
    },
    get columns() {
      return standardOutput().isTTY ? standardOutput().columns : 80;
    },
    now: () => new Date(),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
    process,
  };
  void run(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}
