/** The catalogue that the project ships, read once for the tests beside this file. */
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import type { Claim, Item } from '../../src/model/generated/records.ts';

export const shippedRoot = fileURLToPath(new URL('../../catalog/', import.meta.url));
export const shippedTree = diskTree(shippedRoot);
export const shipped = loadCatalogue(shippedTree, { sources: true });

/** The sample's own day, and the day after its deadline. */
export const SAMPLE_DAY = '2020-08-20' as CalendarDate;
export const DAY_AFTER_DEADLINE = '2020-09-09' as CalendarDate;

export const LISTS = ['city', 'zone'] as const;

export function itemsOf(list: string): Item[] {
  return (shipped.catalogue.itemsByList.get(list) ?? [])
    .map(({ value }) => value)
    .sort((one, other) => one.number - other.number);
}

export function claimsOf(list: string): Claim[] {
  return itemsOf(list).flatMap((item) =>
    (shipped.catalogue.claimsByItem.get(item.id) ?? []).map(({ value }) => value),
  );
}

/** How often each value comes. */
export function countBy<T>(values: readonly T[], key: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[key(value)] = (counts[key(value)] ?? 0) + 1;
  return counts;
}
