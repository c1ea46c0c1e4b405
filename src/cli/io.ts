/** The port to the outside: tests give their own, `main.ts` the process's. */
import type { Ask } from './asking/ask-port.ts';

export interface Io {
  /** Results. */
  out(text: string): void;
  /** Results that are bytes: a workbook to standard output. */
  outBytes(bytes: Uint8Array): void;
  /** Everything else: progress, hints, errors. */
  err(text: string): void;
  /**
   * When all results have been taken: null, or why the system did not take them (`ENOSPC`). A reader
   * that stopped early is no failure: what comes after is dropped.
   */
  flushed(): Promise<string | null>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: { readonly in: boolean; readonly out: boolean; readonly err: boolean };
  /** Columns of the terminal; 80 when there is none. */
  readonly columns: number;
  /** Questions; only where both ends are terminals. */
  asking(): Promise<Ask>;
  now(): Date;
  /** When a command that would go on shall end: Ctrl-C, the system asks for it, nobody reads any more. */
  interrupted(): Promise<void>;
  /** What the lock needs to know of this process. */
  readonly process: { readonly pid: number; kill(pid: number, signal: 0): boolean };
}
