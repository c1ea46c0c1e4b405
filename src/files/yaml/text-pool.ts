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

/**
 * `text.slice(start, end)`, from the pool if it is there. `hash` is the caller's hash of these
 * characters (any 32-bit value; a bad one costs time and nothing else).
 */
export function pooledSlice(text: string, start: number, end: number, hash: number): string {
  const length = end - start;
  if (length > LONGEST_POOLED) return detached(text.slice(start, end));
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = pool[slot];
  if (known?.length === length && text.startsWith(known, start)) return known;
  const fresh = detached(text.slice(start, end));
  pool[slot] = fresh;
  return fresh;
}

/** The same text, not a slice of a larger one (of one character more at most). */
export function detached(text: string): string {
  return text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1);
}
