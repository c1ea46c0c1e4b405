/** What differs between two values, place by place. Pure. */
import type { Pointer } from '../findings/finding.ts';
import { isMapping, isMappings } from '../model/values.ts';

export interface ValueChange {
  readonly pointer: Pointer;
  /** undefined: it was not there. */
  readonly before: unknown;
  /** undefined: it is gone. */
  readonly after: unknown;
}

/**
 * The smallest places that differ: mappings are compared key by key, lists of mappings of equal
 * length entry by entry, everything else as a whole (a list of words is one value).
 */
export function valueChanges(before: unknown, after: unknown, at: Pointer = []): ValueChange[] {
  if (isMapping(before) && isMapping(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => valueChanges(before[key], after[key], [...at, key]));
  }
  if (isMappings(before) && isMappings(after) && before.length === after.length) {
    return before.flatMap((entry, index) => valueChanges(entry, after[index], [...at, index]));
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ pointer: at, before, after }];
}
