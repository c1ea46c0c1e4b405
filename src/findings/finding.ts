/**
 * A finding: what a check has to say, as data without sentences.
 *
 * The sentences live in `src/text`, keyed by code; positions (line, column) are looked up only for
 * what is reported, from `pointer`.
 */
import type { ArgsOf, Code } from './registry.ts';

/** `accepted` is set by an exception in force; it never fails a run. */
export type Severity = 'error' | 'warning' | 'info';

/** Offsets in UTF-16 code units into the text of the file, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Path of keys and indexes into a record: `['declared', 'types', '行政许可']`. */
export type Pointer = readonly (string | number)[];

/** Another place that has part in it: the other claimant's file, the list that declares the total. */
export interface Related {
  readonly file: string;
  readonly pointer: Pointer;
}

/** What a check says. `settle` makes a `Finding` of it. */
export interface Draft<C extends Code = Code> {
  readonly code: C;
  /** Path relative to the catalogue's root, with `/`. */
  readonly file: string;
  readonly pointer: Pointer;
  /** The key is meant and not its value (unknown key, duplicate key). */
  readonly atKey?: boolean;
  /** Known where the text was at hand (reading errors); else looked up from `pointer`. */
  readonly range?: TextRange;
  readonly args: ArgsOf<C>;
  readonly related: readonly Related[];
  /** Tells apart findings with the same code, file and pointer; enters the fingerprint. */
  readonly subject?: string;
  /** Overrides the registry's severity, before the settings of the catalogue apply. */
  readonly severity?: Severity;
}

/** A draft of any code; a union over codes, so `code` tells the type of `args`. */
export type AnyDraft = { [C in Code]: Draft<C> }[Code];

interface Settled {
  readonly severity: Severity;
  /** Record the finding is about: the file's path without `.yaml`. */
  readonly record: string;
  /** Stable over runs, line shifts and reformatting: 16 hex digits. */
  readonly fingerprint: string;
  /** Id of the exception in force that accepts it, or null. */
  readonly acceptedBy: string | null;
}

export type Finding = { [C in Code]: Omit<Draft<C>, 'severity'> & Settled }[Code];

/** Shorthand for checks: a draft with the parts that are mostly empty left out. */
export function draft<C extends Code>(
  code: C,
  at: { file: string; pointer?: Pointer; atKey?: boolean; range?: TextRange },
  args: ArgsOf<C>,
  more: { related?: readonly Related[]; subject?: string; severity?: Severity } = {},
): Draft<C> {
  return {
    code,
    file: at.file,
    pointer: at.pointer ?? [],
    ...(at.atKey === undefined ? {} : { atKey: at.atKey }),
    ...(at.range === undefined ? {} : { range: at.range }),
    args,
    related: more.related ?? [],
    ...(more.subject === undefined ? {} : { subject: more.subject }),
    ...(more.severity === undefined ? {} : { severity: more.severity }),
  };
}
