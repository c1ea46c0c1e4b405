import fc from 'fast-check';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { describe, expect, it } from 'vitest';
import { plainWidth } from '../../src/text/plain-width.ts';
import {
  characters,
  displayWidth,
  padEndWidth,
  padStartWidth,
  truncateWidth,
  wrapWidth,
} from '../../src/text/width.ts';
import { runs } from '../support/property-runs.ts';

const ESCAPE = String.fromCharCode(27);
const red = (text: string) => `${ESCAPE}[31m${text}${ESCAPE}[39m`;
const mixed = fc
  .array(fc.constantFrom('a', ' ', '认', '领', '（', '，', '“', '…', 'é', '😀', '①'), {
    maxLength: 60,
  })
  .map((letters) => letters.join(''));

describe('display width', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['行政许可', 8],
    ['（全角）', 8],
    ['“引号”', 6],
    ['😀', 2],
    [red('认领'), 4],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('counts characters of ambiguous width as two where the terminal does', () => {
    expect(displayWidth('“引号”', { ambiguous: 2 })).toBe(8);
    expect(displayWidth('①', { ambiguous: 2 })).toBe(2);
  });

  it('is the sum of the characters', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const parts = [...characters(text)];
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.reduce((sum, part) => sum + part.width, 0)).toBe(displayWidth(text));
      }),
      runs(100),
    );
  });
});

describe('width told without the library', () => {
  const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (character) => plainWidth(character, 1) !== null,
  );
  const plainText = fc
    .array(fc.oneof(fc.constantFrom(...plain), fc.constantFrom(' ', '许', '可', 'a', '，')), {
      maxLength: 40,
    })
    .map((characters) => characters.join(''));

  it('is the library’s for every character it knows, alone and between others', () => {
    expect(plain.length).toBeGreaterThan(20_000);
    for (const ambiguous of [1, 2] as const) {
      const options = { ambiguousIsNarrow: ambiguous === 1 };
      const wrong = plain.filter(
        (character) =>
          plainWidth(character, ambiguous) !== stringWidth(character, options) ||
          plainWidth(`许${character}a`, ambiguous) !== stringWidth(`许${character}a`, options),
      );
      expect(wrong).toEqual([]);
    }
  });

  it('is the library’s for any text of them, and wraps as the library does', () => {
    fc.assert(
      fc.property(plainText, fc.integer({ min: 4, max: 90 }), (text, width) => {
        expect(plainWidth(text, 1)).toBe(stringWidth(text));
        const line = text.trimStart();
        expect(wrapWidth(line, width)).toBe(wrapAnsi(line, width, { hard: true }));
      }),
      runs(300),
    );
  });

  it.each(['é', '😀', red('认领'), '\t', '한', 'ｱ'])('says nothing of %j', (text) => {
    expect(plainWidth(text, 1)).toBeNull();
  });
});

describe('padding', () => {
  it('fills up to the width and leaves wider text whole', () => {
    expect(padEndWidth('许可', 6)).toBe('许可  ');
    expect(padStartWidth('许可', 6)).toBe('  许可');
    expect(padEndWidth('行政许可', 6)).toBe('行政许可');
    expect(padEndWidth('“”', 6, { ambiguous: 2 })).toBe('“”  ');
    expect(padEndWidth(red('许可'), 6)).toBe(`${red('许可')}  `);
  });
});

describe('truncation', () => {
  it('says that something was cut, and never cuts a character in two', () => {
    expect(truncateWidth('行政许可', 8)).toBe('行政许可');
    expect(truncateWidth('行政许可', 7)).toBe('行政许…');
    expect(truncateWidth('行政许可', 6)).toBe('行政…');
    expect(truncateWidth('行政许可', 1)).toBe('…');
    expect(truncateWidth('行政许可', 0)).toBe('');
    expect(truncateWidth('行政许可', 1, { ambiguous: 2 })).toBe('');
  });

  it('keeps to the width', () => {
    fc.assert(
      fc.property(
        mixed,
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom<1 | 2>(1, 2),
        (text, width, ambiguous) => {
          expect(
            displayWidth(truncateWidth(text, width, { ambiguous }), { ambiguous }),
          ).toBeLessThanOrEqual(width);
        },
      ),
      runs(100),
    );
  });
});

describe('wrapping', () => {
  it('breaks Chinese, which has no blanks to break at', () => {
    expect(wrapWidth('实施专科教育的民办学校设立审批', 10)).toBe(
      '实施专科教\n育的民办学\n校设立审批',
    );
  });

  it('keeps indentation, lines and paragraphs, and leaves no blanks at the ends', () => {
    expect(wrapWidth('  one two three\n\nfour five', 9)).toBe('  one two\n  three\n\nfour five');
    expect(wrapWidth('          深', 8)).toBe('深');
  });

  it('keeps to the width and loses nothing but blanks', () => {
    fc.assert(
      fc.property(mixed, fc.integer({ min: 4, max: 40 }), (text, width) => {
        const wrapped = wrapWidth(text, width);
        for (const line of wrapped.split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
        expect(wrapped.replaceAll(/[\n ]/g, '')).toBe(text.replaceAll(' ', ''));
      }),
      runs(100),
    );
  });
});
