/** What is said of each code. One table a language; a code without a text does not compile. */
import type { ArgsOf, Code } from '../findings/registry.ts';

export interface FindingText<Args> {
  /** A few words: the heading of its page, the rule's name in machine formats. */
  readonly title: string;
  /** One sentence: what is wrong here, with the values. No full stop at the end. */
  message(args: Args): string;
  /** What to do or type next. */
  remedy(args: Args): string;
  /** For its page and `explain`: why it matters, with the rule's source. */
  readonly why: string;
  /** For its page and `explain`: how to mend it, step by step. */
  readonly fix: string;
}

export type FindingTexts<C extends Code = Code> = { readonly [K in C]: FindingText<ArgsOf<K>> };
