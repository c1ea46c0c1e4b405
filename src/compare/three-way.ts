/** Two versions of a record with a common ancestor → one, field by field. Pure. */
import { isSameValue } from '../files/yaml/same-value.ts';
import type { Pointer } from '../findings/finding.ts';
import { isMapping, ownValue } from '../model/values.ts';

export interface ThreeWay {
  /** Where both changed a field, as `prefer` has it. */
  readonly value: unknown;
  /** Fields that both changed, and not alike. */
  readonly contested: readonly Pointer[];
}

/** `base` undefined: both made the record anew. Lists are one value: which entries belong together is not known. */
export function threeWay(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  prefer: 'ours' | 'theirs',
  at: Pointer = [],
): ThreeWay {
  if (isSameValue(ours, theirs)) return { value: ours, contested: [] };
  if (base !== undefined || at.length > 0) {
    if (isSameValue(base, ours)) return { value: theirs, contested: [] };
    if (isSameValue(base, theirs)) return { value: ours, contested: [] };
  }
  if (isMapping(ours) && isMapping(theirs)) {
    const before = isMapping(base) ? base : {};
    const value: Record<string, unknown> = {};
    const contested: Pointer[] = [];
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      const merged = threeWay(
        ownValue(before, key),
        ownValue(ours, key),
        ownValue(theirs, key),
        prefer,
        [...at, key],
      );
      if (merged.value !== undefined) value[key] = merged.value;
      contested.push(...merged.contested);
    }
    return { value, contested };
  }
  return { value: prefer === 'ours' ? ours : theirs, contested: [at] };
}
