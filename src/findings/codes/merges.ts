/** RL80x: what git merged without a conflict, and wrongly. Found by `verify-merge`, not by `validate`. */
import { code } from './declare.ts';

export const mergeCodes = {
  /** Readable in every parent, not in the merge. `code`: what is wrong with it; `key`: the key that is there twice. */
  RL801: code<{ code: string; key: string | null }>('error', { fixed: true }),
  /** `field`: '' for the whole record; `parents`: the values there, in the parents' order. */
  RL802: code<{ field: string; value: unknown; parents: readonly unknown[] }>('error'),
  /** `from`: the record whose edit git carried over, without `.yaml`. */
  RL803: code<{ field: string; value: unknown; from: string }>('error'),
  /** `parents`: the lists of which the merge holds both parts. */
  RL804: code<{ field: string; value: unknown; parents: readonly unknown[] }>('error'),
  /** `from`: the record of a parent that is like it and is gone, or null. */
  RL805: code<{ from: string | null }>('error'),
  /** `changed`: a parent changed or made it; else none of them took it away. */
  RL806: code<{ changed: boolean }>('error'),
};
