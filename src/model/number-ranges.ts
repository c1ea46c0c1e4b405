/** 序号 as people write them down: `1-3`, `7`. */

/** Numbers in any order, doubles allowed → ranges in ascending order. */
export function numberRanges(numbers: Iterable<number>): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const ranges: string[] = [];
  let first: number | undefined;
  let last: number | undefined;
  for (const number of sorted) {
    if (first !== undefined && last !== undefined && number > last + 1) {
      ranges.push(range(first, last));
      first = number;
    }
    first ??= number;
    last = number;
  }
  if (first !== undefined && last !== undefined) ranges.push(range(first, last));
  return ranges;
}

export interface Gaps {
  readonly ranges: string[];
  readonly count: number;
}

/**
 * The numbers from 1 to `last` that are not used. Works on the gaps, not on the numbers: a declared
 * total of a thousand million by mistake costs nothing.
 */
export function gapsIn(used: Iterable<number>, last: number): Gaps {
  const sorted = [...used].sort((a, b) => a - b);
  const ranges: string[] = [];
  let count = 0;
  let next = 1;
  const add = (from: number, to: number) => {
    if (from > to) return;
    ranges.push(range(from, to));
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

function range(first: number, last: number): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
