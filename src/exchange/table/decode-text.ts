/** Text of a csv file: by its byte order mark, else strict UTF-8, else GB18030 (Excel in China writes it). */
import type { TextEncoding } from './table.ts';

/** Without the byte order mark; null where the bytes are no text in any of these. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: TextEncoding } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decode(bytes, 'utf-8');
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: TextEncoding) {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    // `fatal` reports bytes that are not text in this encoding by a TypeError.
    return null;
  }
}
