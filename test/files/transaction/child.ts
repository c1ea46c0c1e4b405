/**
 * A process that writes and may be ended anywhere: by the name of a step, or before its n-th call
 * of the file system. Bundled once by `children.ts`, since fifty starts through a loader are slow.
 */
import fs from 'node:fs';
import { transact } from '../../../src/files/transaction/transact.ts';
import type { PlannedWrite } from '../../../src/files/transaction/outcome.ts';

export interface ChildTask {
  readonly root: string;
  readonly command: string;
  readonly waitMs: number;
  readonly writes: readonly PlannedWrite[];
  /** Look first, as a command does: what is there already is not planned and counted as seen. */
  readonly onlyMissing?: boolean;
  readonly end?: {
    readonly step?: string;
    readonly call?: number;
    readonly signal: NodeJS.Signals;
  };
  /** Stop at this step until a file `go` lies in the root. */
  readonly holdAt?: string;
  /** Write down every call that changes or flushes something. */
  readonly trace?: boolean;
}

export interface ChildReport {
  readonly outcome: unknown;
  readonly steps: readonly string[];
  readonly calls: number;
  readonly trace: readonly (readonly [call: string, path: string, to?: string])[];
}

/** What changes or flushes something; ended before a call that only looks, a process leaves the same. */
const CALLS = [
  ...['openSync', 'writeFileSync', 'fsyncSync', 'renameSync', 'mkdirSync'],
  ...['unlinkSync', 'rmdirSync', 'rmSync', 'chmodSync', 'chownSync'],
] as const;

type Callable = Record<string, (...args: unknown[]) => unknown>;

function endHere(signal: NodeJS.Signals): void {
  process.kill(process.pid, signal);
  // A signal other than SIGKILL arrives a moment later; nothing more may happen until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
}

const task = JSON.parse(process.argv[2] ?? '') as ChildTask;
const steps: string[] = [];
const trace: [string, string, string?][] = [];
const openFiles = new Map<unknown, string>();
let calls = 0;
let inside = false;

/** The exports of node:fs are one object, and the bundle calls its members: so they can be wrapped. */
const system = fs as unknown as Callable;
for (const name of CALLS) {
  const original = system[name];
  if (original === undefined) throw new Error(name);
  system[name] = (...args) => {
    // Node's own use of a public function within another is part of that call.
    if (inside) return original(...args);
    calls += 1;
    if (task.end?.call === calls) endHere(task.end.signal);
    inside = true;
    try {
      const result = original(...args);
      if (name === 'openSync') openFiles.set(result, String(args[0]));
      const path = typeof args[0] === 'number' ? (openFiles.get(args[0]) ?? '') : String(args[0]);
      if (task.trace === true) {
        const short = (text: string): string => text.slice(task.root.length).replace(/^\/+/u, '');
        trace.push(
          name === 'renameSync' ? [name, short(path), short(String(args[1]))] : [name, short(path)],
        );
      }
      return result;
    } finally {
      inside = false;
    }
  };
}

const outcome = transact(
  task.root,
  {
    command: task.command,
    waitMs: task.waitMs,
    now: () => new Date('2020-08-20T01:02:03Z'),
    process,
    beforeStep: (step) => {
      steps.push(step);
      if (task.end?.step === step) endHere(task.end.signal);
      if (task.holdAt === step) {
        fs.writeFileSync(`${task.root}/holding`, '');
        while (!fs.existsSync(`${task.root}/go`)) {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
      }
    },
  },
  () => {
    if (task.onlyMissing !== true) return { writes: task.writes, result: 'planned' };
    const seen = task.writes.filter(({ path }) => fs.existsSync(`${task.root}/${path}`));
    if (seen.length > 0) return { writes: [], result: 'there already' };
    return { writes: task.writes, result: 'planned' };
  },
);
process.stdout.write(JSON.stringify({ outcome, steps, calls, trace } satisfies ChildReport));
