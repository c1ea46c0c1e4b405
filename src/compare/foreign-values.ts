/** Values of a merged record that are in none of its parents, place by place. Pure. */
import { isSameValue } from '../files/yaml/same-value.ts';
import type { Pointer } from '../findings/finding.ts';
import { isMapping, isMappings, ownValue } from '../model/values.ts';

export interface ForeignValue {
  readonly pointer: Pointer;
  /** undefined: the merge has nothing there, and every parent has something. */
  readonly value: unknown;
  /** What the parents have there, in their order. */
  readonly parents: readonly unknown[];
}

/**
 * Mappings are compared key by key, lists of mappings of equal length entry by entry; any other list
 * is one value, since its order and its members mean something together.
 */
export function foreignValues(
  parents: readonly unknown[],
  value: unknown,
  at: Pointer = [],
): ForeignValue[] {
  if (parents.some((parent) => isSameValue(parent, value))) return [];
  if (isMapping(value) && parents.some(isMapping)) {
    const keys = new Set(
      [value, ...parents].flatMap((one) => (isMapping(one) ? Object.keys(one) : [])),
    );
    return [...keys].flatMap((key) =>
      foreignValues(
        parents.map((parent) => valueAt(parent, [key])),
        valueAt(value, [key]),
        [...at, key],
      ),
    );
  }
  if (isMappings(value) && parents.every((one) => isMappings(one) && one.length === value.length)) {
    return value.flatMap((entry, index) =>
      foreignValues(
        parents.map((parent) => valueAt(parent, [index])),
        entry,
        [...at, index],
      ),
    );
  }
  return [{ pointer: at, value, parents }];
}

/** The value at a place; undefined where there is none. */
export function valueAt(value: unknown, pointer: Pointer): unknown {
  let found = value;
  for (const step of pointer) found = ownValue(found, step);
  return found;
}
