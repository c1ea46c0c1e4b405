/**
 * What is there of a list: counts, 序号, and the records that can explain a difference. Items that
 * were withdrawn count: the list is what was declared.
 */
import type { Entry, Unusable } from '../../catalogue/catalogue.ts';
import type { Item } from '../../model/generated/records.ts';
import { gapsIn, type Gaps } from '../../model/number-ranges.ts';
import { readableValue } from '../known-records.ts';

export interface ListCount {
  readonly items: readonly Entry<Item>[];
  /** Records of the list that could not be used: not in `items`. */
  readonly unusable: readonly Unusable[];
  /** Every 序号 in use, those that can be read of unusable records included. */
  readonly numbers: ReadonlySet<number>;
  /** Unusable records whose 序号 cannot be read: each may fill a gap. */
  readonly withoutNumber: number;
  /** 序号 used by several items → those items, in order of 序号. */
  readonly doubled: ReadonlyMap<number, readonly Entry<Item>[]>;
}

export function countList(items: readonly Entry<Item>[], unusable: readonly Unusable[]): ListCount {
  const numbers = new Set<number>();
  const twice = new Set<number>();
  for (const { value } of items) {
    if (numbers.has(value.number)) twice.add(value.number);
    else numbers.add(value.number);
  }
  let withoutNumber = 0;
  for (const record of unusable) {
    const number = readableValue(record, 'number');
    if (typeof number === 'number' && Number.isSafeInteger(number)) numbers.add(number);
    else withoutNumber += 1;
  }
  return { items, unusable, numbers, withoutNumber, doubled: doubledItems(items, twice) };
}

function doubledItems(
  items: readonly Entry<Item>[],
  twice: ReadonlySet<number>,
): ReadonlyMap<number, readonly Entry<Item>[]> {
  const doubled = new Map<number, Entry<Item>[]>();
  if (twice.size === 0) return doubled;
  for (const number of [...twice].sort((a, b) => a - b)) doubled.set(number, []);
  for (const item of items) doubled.get(item.value.number)?.push(item);
  return doubled;
}

/** The 序号 from 1 to `last` that no record has. */
export function missingNumbers(count: ListCount, last: number): Gaps {
  return gapsIn(count.numbers, last);
}
