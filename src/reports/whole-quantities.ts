/** A number and its unit change together: 10 工作日 → 5 日, not 10 → 5. Pure. */
import { valueAt } from '../compare/foreign-values.ts';
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
    const [was, is] = [valueAt(before, above), valueAt(after, above)];
    const whole = above.length > 0 && (hasUnit(was) || hasUnit(is));
    const change = whole ? { pointer: above, before: was, after: is } : value;
    told.set(JSON.stringify(change.pointer), change);
  }
  return [...told.values()];
}

function hasUnit(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unit' in value;
}
