/** The port to the outside: tests give their own, `main.ts` the process's. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Results that are bytes: a workbook to standard output. */
  outBytes(bytes: Uint8Array): void;
  /** Everything else: progress, hints, errors. */
  err(text: string): void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: { readonly in: boolean; readonly out: boolean; readonly err: boolean };
  /** Columns of the terminal; 80 when there is none. */
  readonly columns: number;
  now(): Date;
  /** When the user ends a command that would go on: Ctrl-C, or the system asks for it. */
  interrupted(): Promise<void>;
  /** What the lock needs to know of this process. */
  readonly process: { readonly pid: number; kill(pid: number, signal: 0): boolean };
}
