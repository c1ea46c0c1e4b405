/** Bytes to text. Records are UTF-8; what else Windows programs write is named, not read. */
import { isUtf8 } from 'node:buffer';

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly byte: number; readonly guess: 'gb18030' | 'utf-16' | 'unknown' };

/**
 * The text of a file. A byte order mark stays, as U+FEFF at the start: every reader here allows it,
 * and an edit gives it back. `byte`: offset of the first byte that is not UTF-8 (RL101).
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  // YAML 1.2 §5.2: a zero among the first two bytes means UTF-16 (or -32); as UTF-8 it would be NUL.
  const looksWide = bytes[0] === 0 || bytes[1] === 0;
  if (!looksWide && isUtf8(bytes)) {
    const { buffer, byteOffset, byteLength } = bytes;
    return { ok: true, text: Buffer.from(buffer, byteOffset, byteLength).toString('utf8') };
  }
  const byte = looksWide ? 0 : firstBadByte(bytes);
  return { ok: false, byte, guess: guessEncoding(bytes, byte) };
}

/** The decoder puts U+FFFD for what it cannot read; one that stands in the file itself is its own three bytes. */
function firstBadByte(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('utf8');
  for (const { index } of text.matchAll(/\ufffd/g)) {
    const byte = Buffer.byteLength(text.slice(0, index));
    if (buffer.toString('latin1', byte, byte + 3) !== '\xef\xbf\xbd') return byte;
  }
  return 0;
}

function guessEncoding(bytes: Uint8Array, firstBad: number): 'gb18030' | 'utf-16' | 'unknown' {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (marked || bytes.includes(0)) return 'utf-16';
  // Chinese in UTF-8 before the bad byte: a damaged file. GB18030 hardly ever looks like that.
  if (bytes.subarray(0, firstBad).some((byte) => byte >= 0xe0)) return 'unknown';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'gb18030';
  } catch {
    return 'unknown';
  }
}
