/** The items whose names have most in common with a word. */
import type { Entry } from '../catalogue/catalogue.ts';
import type { Item } from '../model/generated/records.ts';
import { fold } from '../text/folded.ts';

/** The best first. A third of the pairs of characters of the word have to stand in the name. */
export function nearestItems(
  items: Iterable<Entry<Item>>,
  query: string,
  most: number,
): Entry<Item>[] {
  const wanted = pairsOf(fold(query).text);
  if (wanted.size === 0) return [];
  const near: { item: Entry<Item>; shared: number }[] = [];
  for (const item of items) {
    const { name, subitem = '' } = item.value;
    const pairs = pairsOf(fold(`${name}${subitem}`).text);
    let common = 0;
    for (const pair of wanted) if (pairs.has(pair)) common += 1;
    const shared = (2 * common) / (wanted.size + pairs.size);
    if (common * 3 >= wanted.size) near.push({ item, shared });
  }
  return near
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ item }) => item);
}

function pairsOf(text: string): Set<string> {
  const letters = Array.from(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    pairs.add(`${letters[at] ?? ''}${letters[at + 1] ?? ''}`);
  }
  return pairs;
}
