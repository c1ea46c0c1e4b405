import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame, markLine } from '../../src/render/findings/frame.ts';
import { displayWidth } from '../../src/text/width.ts';
import { runs } from '../support/property-runs.ts';

const same = (text: string) => text;
const letter = fc.constantFrom(
  'a',
  ' ',
  ':',
  '认',
  '领',
  '，',
  '（',
  '“',
  'é',
  '😀',
  '\t',
  '\u001b',
);
const words = (maxLength: number) =>
  fc.array(letter, { maxLength, size: 'max' }).map((letters) => letters.join(''));

describe('carets', () => {
  it('stand right under the text they mean, whatever stands before', () => {
    fc.assert(
      fc.property(words(30), words(30), (before, after) => {
        const line = `${before}民办X${after}`;
        const marked = markLine(line, before.length, before.length + 3, 1000);
        const at = marked.text.indexOf('民办X');
        expect(marked.indent).toBe(displayWidth(marked.text.slice(0, at)));
        expect(marked.length).toBe(5);
      }),
      runs(200),
    );
  });

  it('stay under it in a window of a long line, within the room', () => {
    fc.assert(
      fc.property(words(700), words(700), fc.integer({ min: 24, max: 120 }), (a, b, room) => {
        const marked = markLine(`${a}民办X${b}`, a.length, a.length + 3, room);
        const at = marked.text.indexOf('民办X');
        expect(at).toBeGreaterThanOrEqual(0);
        expect(marked.indent).toBe(displayWidth(marked.text.slice(0, at)));
        expect(displayWidth(marked.text)).toBeLessThanOrEqual(room);
      }),
      runs(40),
    );
  });

  it('never leave the window, however long the part they mean', () => {
    fc.assert(
      fc.property(words(300), words(700), fc.integer({ min: 24, max: 120 }), (a, b, room) => {
        const marked = markLine(a + b, a.length, a.length + b.length, room);
        expect(marked.indent + marked.length).toBeLessThanOrEqual(room + 1);
        expect(displayWidth(marked.text)).toBeLessThanOrEqual(room);
      }),
      runs(40),
    );
  });

  it('show one caret for an empty place, and nothing past the end of the file', () => {
    const style = { gutter: same, caret: same };
    const at = { line: 2, column: 6, endLine: 2, endColumn: 6 };
    expect(frame('a: 1\r\nname:\r\n', at, 80, style)).toEqual([' 2 | name:', '   |      ^']);
    expect(frame('a: 1', { ...at, line: 9 }, 80, style)).toEqual([]);
  });
});
