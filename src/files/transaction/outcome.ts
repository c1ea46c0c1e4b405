/**
 * What a transaction takes and gives, as data. The sentences for it are in `src/text`.
 */

/** One file that shall be whole and new. */
export interface PlannedFile {
  /** Relative to the catalogue's root, with `/`. */
  readonly path: string;
  /** What must be there at the moment of writing; null: nothing may be there. */
  readonly before: string | Uint8Array | null;
  readonly after: string | Uint8Array;
}

/** A text, which all records are: written as UTF-8 exactly as it stands, BOM included. */
export interface PlannedWrite extends PlannedFile {
  readonly before: string | null;
  readonly after: string;
}

/** Who writes at the moment, or did when its process was broken off. */
export interface LockHolder {
  /** 0 when the lock does not say. */
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  /** ISO 8601, by the clock of the holder. */
  readonly since: string;
  /** On another machine or in another container: whether it still runs cannot be seen from here. */
  readonly elsewhere: boolean;
}

/** What was done about a transaction that had been broken off. */
export interface RecoveryReport {
  /** `finished`: it had been decided, so its files were put in place. `undone`: it had not. */
  readonly action: 'finished' | 'undone';
  readonly files: readonly string[];
  /** Files that somebody changed in the meantime and that were left as they are. */
  readonly leftAlone: readonly LeftAlone[];
  readonly command: string;
  readonly since: string;
}

export interface LeftAlone {
  readonly path: string;
  /** Where the text is that should have been written, relative to the root; null when it is gone. */
  readonly kept: string | null;
}

export type Refusal =
  | { readonly reason: 'locked'; readonly holder: LockHolder }
  /** The target is not what the plan was made for. */
  | { readonly reason: 'changed' | 'exists' | 'vanished'; readonly path: string }
  /** The path is or passes a symbolic link, or does not lie below the root. */
  | { readonly reason: 'link' | 'outside'; readonly path: string }
  | {
      readonly reason: 'io';
      readonly path: string;
      /** EACCES, ENOSPC, EROFS …; UNREADABLE: the record of a broken-off transaction makes no sense. */
      readonly errorCode: string;
      /** True: the write was decided but not completed; the next start completes it. False: nothing was written. */
      readonly unfinished: boolean;
    };

export type TransactionOutcome<T> =
  | { readonly ok: true; readonly result: T; readonly recovered: RecoveryReport | null }
  | ({ readonly ok: false; readonly recovered: RecoveryReport | null } & Refusal);

/** The part of node's `process` that a lock needs; commands pass `process` itself. */
export interface ProcessPort {
  readonly pid: number;
  /** Signal 0: is the process there? Throws ESRCH when it is not. */
  kill(pid: number, signal: 0): boolean;
}

export interface TransactionOptions {
  /** As typed, for whoever has to wait: `claim city-001`. */
  readonly command: string;
  /** How long to wait for one other process, in milliseconds; 0: do not wait. Longer when several take turns. */
  readonly waitMs: number;
  readonly now: () => Date;
  readonly process: ProcessPort;
  /** Called before every step, with its name. For tests, which end the process there. */
  readonly beforeStep?: (step: string) => void;
}
