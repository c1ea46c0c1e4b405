/** Ids: ASCII, lower case, words joined by hyphens; an id is a file name and the natural key. */
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export function isId(text: string): boolean {
  return ID.test(text);
}

/** The id a name was probably meant to be (`City_001` → `city-001`), or null. */
export function suggestId(name: string): string | null {
  const guess = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return ID.test(guess) ? guess : null;
}

/** The id of an item: list and 序号, the number padded to the width of the list's largest (at least 3). */
export function itemIdOf(list: string, number: number, largest: number): string {
  const width = Math.max(3, String(largest).length);
  return `${list}-${String(number).padStart(width, '0')}`;
}

export type IdRange =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly problem: 'form' | 'prefix' | 'order' | 'size' };

/** More than any catalogue has in a list: a slip of the finger, and no reason to fill the memory. */
const LARGEST_RANGE = 100_000;

/** `city-001..city-020` → the ids between, both included; a single id stays alone. */
export function expandIdRange(text: string): IdRange {
  if (!text.includes('..')) return { ok: true, ids: [text] };
  const match = /^(.+-)(\d+)\.\.(?:(.+-))?(\d+)$/.exec(text);
  if (match === null) return { ok: false, problem: 'form' };
  const [, prefix = '', first = '', otherPrefix, last = ''] = match;
  if (otherPrefix !== undefined && otherPrefix !== prefix) return { ok: false, problem: 'prefix' };
  const from = Number(first);
  const to = Number(last);
  if (to < from) return { ok: false, problem: 'order' };
  if (to - from >= LARGEST_RANGE) return { ok: false, problem: 'size' };
  const ids: string[] = [];
  for (let n = from; n <= to; n += 1) ids.push(prefix + String(n).padStart(first.length, '0'));
  return { ok: true, ids };
}
