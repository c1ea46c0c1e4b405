/** Runs of 序号. */

export interface NumberRange {
  readonly from: number;
  /** The last that belongs to it. */
  readonly to: number;
}

export interface Gaps {
  readonly ranges: readonly NumberRange[];
  readonly count: number;
}

/**
 * The numbers from 1 to `last` that are not used. Works on the gaps, not on the numbers: a declared
 * total of a thousand million by mistake costs nothing.
 */
export function gapsIn(used: Iterable<number>, last: number): Gaps {
  const sorted = [...used].sort((a, b) => a - b);
  const ranges: NumberRange[] = [];
  let count = 0;
  let next = 1;
  const add = (from: number, to: number) => {
    if (from > to) return;
    ranges.push({ from, to });
    count += to - from + 1;
  };
  for (const number of sorted) {
    if (number > last) break;
    add(next, number - 1);
    next = Math.max(next, number + 1);
  }
  add(next, last);
  return { ranges, count };
}
