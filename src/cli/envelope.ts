/** The one JSON document of a run with --json: `schemas/output/envelope.schema.json`. */
import { EXIT, type Stop } from './exit.ts';
import { VERSION } from './version.ts';

/** Grows only when a meaning changes. */
const FORMAT = 2;

export type ErrorKind = 'usage' | 'unreadable' | 'nothing' | 'refused' | 'bug';

/** Why a command gave no answer. */
export interface EnvelopeError {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly hint: string | null;
  /** The allowed word that was most likely meant. */
  readonly near?: string;
}

/** What could not be seen: everything said without it is a bound. */
export interface Unseen {
  readonly file: string;
  readonly reason: string;
}

export interface Answer {
  readonly asOf: string | null;
  readonly data: unknown;
}

export interface EnvelopeContent {
  /** Words of the command as it was called: `delegation new`; '' where none was. */
  readonly command: string;
  readonly exit: number;
  readonly asOf: string | null;
  readonly result: { readonly data: unknown } | { readonly error: EnvelopeError };
  readonly incomplete: readonly Unseen[];
}

export function kindOfExit(exit: number): ErrorKind {
  switch (exit) {
    case EXIT.usage:
      return 'usage';
    case EXIT.unreadable:
      return 'unreadable';
    case EXIT.nothing:
      return 'nothing';
    case EXIT.bug:
      return 'bug';
    default:
      return 'refused';
  }
}

export function errorOf({ exit, message, hint, near }: Stop): EnvelopeError {
  return { kind: kindOfExit(exit), message, hint, ...(near !== null && { near }) };
}

/** `line`: the whole on one line, for those that follow each other. */
export function envelopeText(content: EnvelopeContent, line: boolean): string {
  const { command, exit, asOf, result, incomplete } = content;
  const document = {
    renling: VERSION,
    version: FORMAT,
    command,
    ok: exit === EXIT.ok,
    exit,
    asOf,
    ...result,
    incomplete,
  };
  return `${JSON.stringify(document, null, line ? 0 : 2)}\n`;
}
