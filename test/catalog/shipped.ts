/** The catalogue that the project ships, read once for the tests beside this file. */
import { fileURLToPath } from 'node:url';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import type { CalendarDate } from '../../src/model/dates.ts';
import type { Claim, Item } from '../../src/model/generated/records.ts';

export const shippedRoot = fileURLToPath(new URL('../../catalog/', import.meta.url));
export const shippedTree = diskTree(shippedRoot);
const loaded = loadCatalogue(shippedTree, { sources: true });
const { manifest } = loaded.catalogue;
if (manifest.state !== 'there') throw new Error('catalog.yaml cannot be read');
export const shipped = { ...loaded, catalogue: { ...loaded.catalogue, manifest } };

/** The sample's own day, and the day after its deadline. */
export const SAMPLE_DAY = '2020-08-20' as CalendarDate;
export const DAY_AFTER_DEADLINE = '2020-09-09' as CalendarDate;

export const LISTS = ['city', 'zone'] as const;

export function itemsOf(list: string): Item[] {
  return shipped.catalogue.itemsByList.on(list).entries
    .map(({ value }) => value)
    .sort((one, other) => one.number - other.number);
}

export function claimsOf(list: string): Claim[] {
  return itemsOf(list).flatMap((item) =>
    shipped.catalogue.claimsByItem.on(item.id).entries.map(({ value }) => value),
  );
}

/** How often each value comes. */
export function countBy<T>(values: readonly T[], key: (value: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[key(value)] = (counts[key(value)] ?? 0) + 1;
  return counts;
}
