/**
 * RL403, RL404, RL407, RL408: the declared totals against what is there, with the 序号 that are
 * missing or doubled and the records that make the difference. A breakdown that does not add up
 * (RL401) is compared all the same: its parts may still be right.
 */
import type { Catalogue, Entry, Unusable } from '../../catalogue/catalogue.ts';
import type { AnyDraft, Related } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Difference } from '../../findings/codes/totals.ts';
import type { Item, ItemList } from '../../model/generated/records.ts';
import type { NumberRange } from '../../model/number-ranges.ts';
import type { Check } from '../check.ts';
import { readableText, unusableItemsByList } from '../known-records.ts';
import { countList, missingNumbers, type ListCount } from './count-list.ts';

/** Other places named in one finding: enough to find the cause, short enough to read. */
const MOST_RELATED = 20;

type Classified = 'type' | 'field';

export const listTotals: Check = {
  codes: ['RL403', 'RL404', 'RL407', 'RL408'],
  *run(catalogue) {
    const unusable = unusableItemsByList(catalogue);
    for (const list of catalogue.lists.values()) yield* compareList(catalogue, list, unusable);
  },
};

function* compareList(
  catalogue: Catalogue,
  list: Entry<ItemList>,
  unusable: ReadonlyMap<string, readonly Unusable[]>,
): Iterable<AnyDraft> {
  const { total, types, field_totals: fieldTotals } = list.value.declared;
  const file = list.path;
  const count = countList(catalogue.itemsByList.on(list.id).entries, unusable.get(list.id) ?? []);
  const actual = count.items.length;
  if (actual !== total) {
    yield draft(
      'RL403',
      { file, pointer: ['declared', 'total'] },
      difference(list.id, total, count),
      { related: causes(count, (item) => !Object.hasOwn(types, item.type) || item.number > total) },
    );
  } else {
    yield* gaps(list, count);
  }
  yield* compareParts(list, count, 'type', types);
  if (fieldTotals !== undefined) yield* compareParts(list, count, 'field', fieldTotals);
}

/** RL407 only where RL403 does not name the same 序号, and no unreadable record can fill the gaps. */
function* gaps(list: Entry<ItemList>, count: ListCount): Iterable<AnyDraft> {
  const highest = count.numbers.size === 0 ? 0 : maximum(count.numbers);
  const missing = missingNumbers(count, highest);
  if (missing.count <= count.withoutNumber) return;
  yield draft(
    'RL407',
    { file: list.path, pointer: ['declared', 'total'] },
    { list: list.id, missing: [...missing.ranges] },
    { related: causes(count, (item) => item.number > list.value.declared.total) },
  );
}

function* compareParts(
  list: Entry<ItemList>,
  count: ListCount,
  key: Classified,
  declared: Readonly<Record<string, number>>,
): Iterable<AnyDraft> {
  const byPart = new Map<string, number>();
  for (const { value } of count.items) {
    const part = value[key];
    if (part !== undefined) byPart.set(part, (byPart.get(part) ?? 0) + 1);
  }
  const parts = new Set([...Object.keys(declared), ...byPart.keys()]);
  for (const part of parts) {
    const isDeclared = Object.hasOwn(declared, part);
    const expected = declared[part] ?? 0;
    const actual = byPart.get(part) ?? 0;
    if (expected === actual) continue;
    // An undeclared field is RL406, at each item.
    if (key === 'field' && !isDeclared) continue;
    const ofPart = narrow(count, key, part);
    const args = difference(
      list.id,
      expected,
      ofPart,
      missingNumbers(count, list.value.declared.total).ranges,
    );
    const container = key === 'type' ? 'types' : 'field_totals';
    const at = {
      file: list.path,
      pointer: ['declared', container, ...(isDeclared ? [part] : [])],
    };
    const more = { related: causes(ofPart, () => !isDeclared), subject: part };
    if (key === 'type') yield draft('RL404', at, { ...args, type: part }, more);
    else yield draft('RL408', at, { ...args, field: part }, more);
  }
}

/** The records of one type or field; of the unusable ones those that are or may be of it. */
function narrow(count: ListCount, key: Classified, part: string): ListCount {
  const unusable = count.unusable.filter((record) => {
    const value = readableText(record, key);
    return value === undefined || value === part;
  });
  return countList(
    count.items.filter(({ value }) => value[key] === part),
    unusable,
  );
}

/**
 * `missing` is that of the whole list, and only where something is missing: of a type one only knows
 * that it is short.
 */
function difference(
  list: string,
  declared: number,
  count: ListCount,
  missing: readonly NumberRange[] = missingNumbers(count, declared).ranges,
): Difference {
  const actual = count.items.length;
  return {
    list,
    declared,
    actual,
    missing: actual < declared ? [...missing] : [],
    doubled: [...count.doubled.keys()],
    unreadable: count.unusable.length,
  };
}

/** Doubled items after the first of each, unusable records, and the items that `suspicious` names. */
function causes(count: ListCount, suspicious: (item: Item) => boolean): Related[] {
  const related = new Map<string, Related>();
  const add = (file: string, pointer: Related['pointer']) => {
    if (related.size < MOST_RELATED && !related.has(file)) related.set(file, { file, pointer });
  };
  for (const items of count.doubled.values()) {
    for (const { path } of items) add(path, ['number']);
  }
  for (const { path } of count.unusable) add(path, []);
  for (const { path, value } of count.items) {
    if (related.size >= MOST_RELATED) break;
    if (suspicious(value)) add(path, []);
  }
  return [...related.values()];
}

function maximum(numbers: Iterable<number>): number {
  let highest = 0;
  for (const number of numbers) if (number > highest) highest = number;
  return highest;
}
