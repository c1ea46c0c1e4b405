/** The process's side of the Io port. */
import type { Io } from './io.ts';
import { isTerminal, Outlet } from './outlet.ts';
import { run } from './run.ts';

/** Runs the program; the exit code is set, not forced, so that piped output is whole. */
export function main(): void {
  const output = new Outlet(1, () => process.stdout);
  const errors = new Outlet(2, () => process.stderr);
  const io: Io = {
    out: (text) => output.write(text),
    outBytes: (bytes) => output.write(bytes),
    err: (text) => errors.write(text),
    flushed: () => output.flushed(),
    cwd: process.cwd(),
    env: process.env,
    terminal: {
      get in() {
        return isTerminal(0);
      },
      get out() {
        return output.isTerminal;
      },
      get err() {
        return errors.isTerminal;
      },
    },
    get columns() {
      return output.columns ?? 80;
    },
    asking: async () => (await import('./asking/clack.ts')).clackAsk,
    now: () => new Date(),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
        void output.lost().then(resolve);
      }),
    process,
  };
  void run(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}
