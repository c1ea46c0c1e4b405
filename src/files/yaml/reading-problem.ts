/** What the readers find wrong in a text: drafts of findings that do not know their file yet. */
import type { readingCodes } from '../../findings/codes/reading.ts';
import type { Pointer, TextRange } from '../../findings/finding.ts';
import { type ArgsOf, CODES } from '../../findings/registry.ts';

/** RL101, RL107, RL108 and RL116 are found before there is a text. */
export type ReadingCode = Exclude<keyof typeof readingCodes, 'RL101' | 'RL107' | 'RL108' | 'RL116'>;

export interface ReadingProblemOf<C extends ReadingCode> {
  readonly code: C;
  /** Offsets into the text as it was given, a byte order mark included. */
  readonly range: TextRange;
  /** The value or key concerned; `[]` where there is no telling (syntax). */
  readonly pointer: Pointer;
  readonly args: ArgsOf<C>;
}

/** A union over codes, so `code` tells the type of `args`. */
export type ReadingProblem = { [C in ReadingCode]: ReadingProblemOf<C> }[ReadingCode];

export interface Reading {
  /** The record; undefined where a problem of fixed severity makes it unusable. */
  readonly value: unknown;
  /** In order of place. */
  readonly problems: readonly ReadingProblem[];
}

/** Whether a text with this problem still has a value: RL112 and RL113 are read as the text they show. */
export function makesUnusable(problem: ReadingProblem): boolean {
  return CODES[problem.code].fixed;
}
