/**
 * What a word that somebody typed means: one thing, nothing, several things, or nobody can tell since a
 * file cannot be read. Data: sentences are `text/word-texts.ts`'s, exit codes the edge's.
 */

/** What a word was to be. */
export type Sought =
  | 'item'
  | 'body'
  | 'list'
  | 'field'
  | 'type'
  | 'mode'
  | 'item-status'
  | 'agreement-status'
  | 'decision'
  | 'dispute-kind'
  | 'division'
  | 'power'
  | 'record'
  | 'agreement'
  | 'dispute'
  | 'training'
  | 'exception';

/** Something that may be meant: what to type for it, and how it is called. */
export interface Candidate {
  readonly id: string;
  readonly name: string | null;
}

/** Why a word means nothing, whatever the catalogue has. */
export type Senseless =
  /** No form of a day: 下周三. */
  | { readonly what: 'day'; readonly why: 'form' }
  /** 2020-02-30, as `day`. */
  | { readonly what: 'day'; readonly why: 'impossible'; readonly day: string }
  | { readonly what: 'range'; readonly why: 'form' | 'prefix' | 'order' | 'size' };

export type NotMeant =
  | {
      readonly kind: 'none';
      readonly what: Sought;
      readonly word: string;
      /** The nearest, the best first. */
      readonly near: readonly Candidate[];
      /** All there are, where they are few; else none. */
      readonly known: readonly string[];
      /** Of a range: which ids or 序号 of it are not there, and the last one that is. */
      readonly part?: { readonly absent: readonly string[]; readonly last: string | null };
    }
  | {
      readonly kind: 'several';
      readonly what: Sought;
      readonly word: string;
      readonly candidates: readonly Candidate[];
    }
  /** This is it, or may be it, and cannot be read. */
  | {
      readonly kind: 'unusable';
      readonly what: Sought;
      readonly word: string;
      readonly path: string;
    }
  | { readonly kind: 'senseless'; readonly word: string; readonly sense: Senseless };

export type Meant<T> = { readonly kind: 'found'; readonly value: T } | NotMeant;

export function found<T>(value: T): Meant<T> {
  return { kind: 'found', value };
}
