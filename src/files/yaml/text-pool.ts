/**
 * Short texts that come again and again (keys, 行政许可, law names) exist once, and no text keeps the
 * file it was cut from alive: V8's slices of 13 characters and more point into their source, and
 * a catalogue of 100,000 items would hold all its files in memory through them.
 */

const SLOTS = 16_384;
const LONGEST_POOLED = 48;
/** Shorter slices are copies anyway. */
const SHORTEST_SLICE = 13;

const pool = new Array<string | undefined>(SLOTS).fill(undefined);

/** `text.slice(start, end)`, not empty, from the pool if it is there. */
export function pooledSlice(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST_POOLED) return detached(text.slice(start, end));
  const slot = slotOf(text, start, end);
  const known = pool[slot];
  if (known?.length === length && text.startsWith(known, start)) return known;
  const fresh = detached(text.slice(start, end));
  pool[slot] = fresh;
  return fresh;
}

/**
 * Looks at six characters, the last three among them, where ids, dates and numbers differ: a loop
 * over all of them took a quarter of the reading.
 */
function slotOf(text: string, start: number, end: number): number {
  const length = end - start;
  let hash = Math.imul(length, 31) + text.charCodeAt(start);
  hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >> 2));
  hash = Math.imul(hash, 31) + text.charCodeAt(start + (length >> 1));
  hash = Math.imul(hash, 31) + text.charCodeAt(end - 3);
  hash = Math.imul(hash, 31) + text.charCodeAt(end - 2);
  hash = Math.imul(hash, 31) + text.charCodeAt(end - 1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** The same text, not a slice of a larger one (of one character more at most). */
export function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
