import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../src/files/yaml/decode.ts';

describe('decodeUtf8', () => {
  it('decodes, and keeps a byte order mark', () => {
    expect(decodeUtf8(Buffer.from('\ufeffa: 甲😀\n'))).toEqual({
      ok: true,
      text: '\ufeffa: 甲😀\n',
    });
    expect(decodeUtf8(new Uint8Array())).toEqual({ ok: true, text: '' });
  });

  it('decodes only its part of a shared buffer', () => {
    const shared = Buffer.from('xxa: 1\nyy');
    expect(decodeUtf8(shared.subarray(2, 7))).toEqual({ ok: true, text: 'a: 1\n' });
  });

  it.each<[string, Buffer, number, string]>([
    ['GB18030', Buffer.concat([Buffer.from('a: '), Buffer.from([0xbc, 0xd7, 0xd2, 0xd2])]), 3, 'gb18030'],
    ['UTF-16 with a mark', Buffer.from('\ufeffa: 甲', 'utf16le'), 0, 'utf-16'],
    ['UTF-16 without', Buffer.from('a: b', 'utf16le'), 0, 'utf-16'],
    ['a byte that is nothing', Buffer.from([0x61, 0x3a, 0x20, 0xff]), 3, 'unknown'],
    ['a character cut off', Buffer.from('a: 甲乙').subarray(0, 8), 6, 'unknown'],
    ['a real U+FFFD before it', Buffer.concat([Buffer.from('\ufffd甲'), Buffer.from([0xc0, 0x80])]), 6, 'unknown'],
  ])('refuses %s', (_, bytes, byte, guess) => {
    expect(decodeUtf8(bytes)).toEqual({ ok: false, byte, guess });
  }); // prettier-ignore
});
