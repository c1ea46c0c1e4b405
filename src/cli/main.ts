/** The process's side of the Io port. */
import { run } from './run.ts';
import type { Io } from './io.ts';

function quietOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** Runs the program; the exit code is set, not forced, so that piped output is whole. */
export function main(): void {
  quietOnClosedPipe(process.stdout);
  quietOnClosedPipe(process.stderr);
  const io: Io = {
    out: (text) => process.stdout.write(text),
    outBytes: (bytes) => process.stdout.write(bytes),
    err: (text) => process.stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    terminal: {
      in: process.stdin.isTTY,
      out: process.stdout.isTTY,
      err: process.stderr.isTTY,
    },
    columns: process.stdout.isTTY ? process.stdout.columns : 80,
    now: () => new Date(),
    process,
  };
  void run(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}
