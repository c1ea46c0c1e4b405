/**
 * What is known to exist, usable or not: a record that could not be read has findings of its own and
 * must not make others look wrong ("unknown item").
 */
import type { Catalogue, Unusable } from '../catalogue/catalogue.ts';
import { ownValue } from '../model/values.ts';

/** Unusable items by the list folder they stand in. */
export function unusableItemsByList(
  catalogue: Catalogue,
): ReadonlyMap<string, readonly Unusable[]> {
  const byList = new Map<string, Unusable[]>();
  for (const record of catalogue.unusable) {
    if (record.kind !== 'item' || record.list === null) continue;
    const others = byList.get(record.list);
    if (others === undefined) byList.set(record.list, [record]);
    else others.push(record);
  }
  return byList;
}

/** What could be read of one key of an unusable record; undefined when it could not. */
export function readableValue(record: Unusable, key: string): unknown {
  return ownValue(record.value, key);
}

/** The same, when it is a text. */
export function readableText(record: Unusable, key: string): string | undefined {
  const value = readableValue(record, key);
  return typeof value === 'string' ? value : undefined;
}
