/**
 * What a look-up answers: the record is there, there is none, or something is there that cannot be
 * used. The third answer is part of the type, so that it cannot be forgotten: unknown is not absent.
 */
export type Held<E> =
  | There<E>
  | { readonly state: 'absent' }
  /** A file or a folder on the way is there, and cannot be read, has not its schema's form, or says it is another record. */
  | { readonly state: 'unusable'; readonly path: string };

export interface There<E> {
  readonly state: 'there';
  readonly entry: E;
}

/** What cannot be read, or not be used. */
export interface Unread {
  readonly path: string;
  /** What could be read of it, or undefined. */
  readonly value?: unknown;
}

/** All that belongs to one thing: what can be used, and what else may belong to it and cannot be read. */
export interface Several<E> {
  readonly entries: readonly E[];
  readonly unread: readonly Unread[];
}

/** What a judgement says: of what cannot be read neither yes nor no is known. */
export type Answer = 'yes' | 'no' | 'unknown';

export const ABSENT = { state: 'absent' } as const;

/**
 * The record where it is there, else undefined. Only where a record that cannot be used and none at
 * all come to the same: for a name on a screen (the id stands in), or for a rule that leaves out what
 * has a finding of its own.
 */
export function entryIn<E>(held: Held<E>): E | undefined {
  return held.state === 'there' ? held.entry : undefined;
}
