/**
 * Standard output or standard error of the process, for a program whose exit code is a verdict: a
 * reader that goes away changes nothing but that the rest is dropped, and what the system refuses to
 * take is remembered, not thrown.
 */
import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { systemErrorName } from './system-error.ts';

/** How a reader that has gone shows: a pipe, a socket, a pipe on Windows. */
const GONE: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'EOF', 'ERR_STREAM_DESTROYED']);

/** Between two tries where a file is not ready, in milliseconds. */
const WAIT_MS = 5;

export class Outlet {
  private readonly fd: 1 | 2;
  private readonly streamOf: () => NodeJS.WriteStream;
  private stream: NodeJS.WriteStream | null = null;
  private pending = 0;
  private ended = false;
  private cause: string | null = null;
  private readonly waiting: (() => void)[] = [];
  private readonly whenLost: (() => void)[] = [];
  private kind: { readonly file: boolean; readonly terminal: boolean } | null = null;

  /** `streamOf`: asked for when something is written to a pipe or a terminal; opening one costs a millisecond or two. */
  constructor(fd: 1 | 2, streamOf: () => NodeJS.WriteStream) {
    this.fd = fd;
    this.streamOf = streamOf;
  }

  get isTerminal(): boolean {
    return this.what().terminal;
  }

  /** Null where it is no terminal. */
  get columns(): number | null {
    return this.isTerminal ? this.opened().columns : null;
  }

  write(chunk: string | Uint8Array): void {
    if (this.ended) return;
    if (this.what().file) {
      this.writeFile(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return;
    }
    this.pending += 1;
    this.opened().write(chunk, () => {
      this.pending -= 1;
      if (this.pending === 0) this.wake();
    });
  }

  /** When everything has been taken or dropped: null, or why the system did not take it. */
  async flushed(): Promise<string | null> {
    if (this.pending > 0 && !this.ended) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return this.cause;
  }

  /** When nothing more will be taken. */
  lost(): Promise<void> {
    return new Promise((resolve) => {
      if (this.ended) resolve();
      else this.whenLost.push(resolve);
    });
  }

  /** Node writes a file with one call and does not look how much of it was taken. */
  private writeFile(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      try {
        at += writeSync(this.fd, bytes, at);
      } catch (error) {
        if (systemErrorName(error) === 'EAGAIN') {
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
          continue;
        }
        this.end(error);
        return;
      }
    }
  }

  private opened(): NodeJS.WriteStream {
    this.stream ??= this.streamOf().on('error', (error) => this.end(error));
    return this.stream;
  }

  private end(error: unknown): void {
    if (this.ended) return;
    this.ended = true;
    const name = systemErrorName(error);
    if (!GONE.has(name)) this.cause = name === '' ? String(error) : name;
    this.wake();
    for (const resolve of this.whenLost.splice(0)) resolve();
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private what(): { readonly file: boolean; readonly terminal: boolean } {
    if (this.kind === null) {
      const stats = statsOf(this.fd);
      const device = stats?.isCharacterDevice() === true;
      // A console of Windows may be neither.
      const asks = stats === null || (device && !isNothing(stats));
      const terminal = asks && isTerminal(this.fd);
      this.kind = { file: !terminal && (device || stats?.isFile() === true), terminal };
    }
    return this.kind;
  }
}

/** Asked for when needed: the module of terminals brings that of networks, one or two milliseconds of a start. */
export function isTerminal(fd: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(fd);
}

/** Where everything is thrown away (/dev/null); to know that is cheaper than to ask what it is. */
function isNothing({ rdev }: Stats): boolean {
  return statSync(devNull, { throwIfNoEntry: false })?.rdev === rdev;
}

/** Null where the system has no such thing to say (consoles of Windows). */
function statsOf(fd: number): Stats | null {
  try {
    return fstatSync(fd);
  } catch {
    return null;
  }
}
