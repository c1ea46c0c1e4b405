/**
 * Keys that were read once: every record has the same few, and comparing with one that is known is
 * cheaper than looking at each of its characters again.
 */

const SLOTS = 1024;
const COLON = 0x3a;

const known = new Array<string | undefined>(SLOTS).fill(undefined);

/** By the first, second and fourth character: enough to keep the keys of our records apart. */
function slotAt(text: string, start: number): number {
  const first = Math.imul(text.charCodeAt(start), 31) + text.charCodeAt(start + 1);
  return (Math.imul(first, 31) + text.charCodeAt(start + 3)) & (SLOTS - 1);
}

/** The known key that stands at `start` with a colon behind it; undefined: look at the characters. */
export function knownKeyAt(text: string, start: number): string | undefined {
  const key = known[slotAt(text, start)];
  return key !== undefined &&
    text.charCodeAt(start + key.length) === COLON &&
    text.startsWith(key, start)
    ? key
    : undefined;
}

/** For a key that was read character by character and taken. */
export function rememberKey(text: string, start: number, key: string): void {
  known[slotAt(text, start)] = key;
}
