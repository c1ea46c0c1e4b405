/** A number and its unit change together: 10 工作日 → 5 日, not 10 → 5. Pure. */
import type { Pointer } from '../findings/finding.ts';
import type { ValueChange } from '../compare/value-changes.ts';

/** The same changes; those within a quantity (a mapping that has a `unit`) as one change of the whole. */
export function wholeQuantities(
  values: readonly ValueChange[],
  before: unknown,
  after: unknown,
): ValueChange[] {
  const told = new Map<string, ValueChange>();
  for (const value of values) {
    const above = value.pointer.slice(0, -1);
    const [was, is] = [at(before, above), at(after, above)];
    const whole = above.length > 0 && (hasUnit(was) || hasUnit(is));
    const change = whole ? { pointer: above, before: was, after: is } : value;
    told.set(JSON.stringify(change.pointer), change);
  }
  return [...told.values()];
}

function at(value: unknown, pointer: Pointer): unknown {
  let found = value;
  for (const step of pointer) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step))
      return undefined;
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  return found;
}

function hasUnit(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unit' in value;
}
