import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headed, indented, remedyLines } from '../../src/render/findings/sentences.ts';
import { displayWidth } from '../../src/text/width.ts';
import { runs } from '../support/property-runs.ts';

const words = fc
  .array(
    fc.constantFrom(
      '认领单位',
      'nobody',
      '没有登记，',
      'an',
      'agreement',
      '（jn-drc）',
      '2020-09-08',
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(' '));
const heads = fc.constantFrom(
  'a.yaml:1:2  错误 RL302',
  'catalog/claims/zone/jn-hitech/zone-001.yaml:10:12  warning RL610',
  'x'.repeat(70),
);

function letters(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

describe('sentences of findings', () => {
  it('keep to the width of a terminal, and lose nothing', () => {
    fc.assert(
      fc.property(heads, words, fc.integer({ min: 40, max: 120 }), (head, sentence, width) => {
        const to = { width, wraps: true };
        const lines = headed(head, head, sentence, to);
        for (const line of lines.slice(displayWidth(head) > width ? 1 : 0)) {
          expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(width, displayWidth(head)));
        }
        expect(letters(lines.join(''))).toBe(letters(head + sentence));
        const below = indented(sentence, to);
        for (const line of below) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(letters(below.join(''))).toBe(letters(sentence));
      }),
      runs(100),
    );
  });

  it('are one line each for whoever reads a file', () => {
    const long = '认领单位没有登记，'.repeat(30);
    expect(headed('a:1:1', 'a:1:1', long, { width: 80 })).toEqual([`a:1:1  ${long}`]);
    expect(indented(long, { width: 80 })).toEqual([`  ${long}`]);
  });

  it('leave a command whole, so that it can be copied', () => {
    const to = { width: 40, wraps: true };
    const command = '改法：先认领：renling claim city-040 --org 济南市民政局 --reason "理由"';
    expect(remedyLines(command, to)).toEqual([`  ${command}`]);
    expect(
      remedyLines('改法：登记这个单位，再把认领单位改成它的编号，然后提交', to).length,
    ).toBeGreaterThan(1);
  });
});
