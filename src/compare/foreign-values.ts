/** Values of a merged record that are in none of its parents, place by place. Pure. */
import { isSameValue } from '../files/yaml/same-value.ts';
import type { Pointer } from '../findings/finding.ts';

export interface ForeignValue {
  readonly pointer: Pointer;
  /** undefined: the merge has nothing there, and every parent has something. */
  readonly value: unknown;
  /** What the parents have there, in their order. */
  readonly parents: readonly unknown[];
}

type Mapping = Readonly<Record<string, unknown>>;

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
  for (const step of pointer) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMappings(value: unknown): value is readonly Mapping[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}
