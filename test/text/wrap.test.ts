import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { wrapLines, wrapText } from '../../src/text/wrap.ts';

describe('wrapText', () => {
  it.each([
    ['breaks between Chinese characters', '民办学校设立审批', 8, ['民办学校', '设立审批']],
    ['begins no line with 、', '设立分立、合并', 8, ['设立分', '立、合并']],
    ['begins no line with a closing bracket', '甲乙（丙丁）', 10, ['甲乙（丙', '丁）']],
    ['ends no line with an opening bracket', '甲乙丙（丁）', 8, ['甲乙丙', '（丁）']],
    ['breaks at blanks between Latin words', 'one two three', 8, ['one two', 'three']],
    ['keeps ids and options whole', '见 city-001 和 --org', 10, ['见', 'city-001', '和 --org']],
    ['breaks a word longer than a line', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['keeps lines of the text', '甲\n乙', 10, ['甲', '乙']],
    ['gives an empty text one line', '', 10, ['']],
    ['keeps blanks within a line', 'a  b', 10, ['a  b']],
  ])('%s', (_, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it('counts “ ” and … two columns where the terminal draws them so', () => {
    expect(wrapText('“甲”“乙”', 8)).toEqual(['“甲”“乙”']);
    const lines = wrapText('“甲”“乙”', 8, { ambiguous: 2 });
    expect(lines).toEqual(['“甲”', '“乙”']);
    expect(lines.every((line) => displayWidth(line, { ambiguous: 2 }) <= 8)).toBe(true);
  });

  it('loses nothing but the blanks at breaks', () => {
    const text = '对 VOCs（挥发性有机物）排放，未按 GB 37822-2019 处理的处罚';
    for (let width = 2; width < 40; width += 1) {
      const lines = wrapText(text, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });

  it('says where the lines stand in the text', () => {
    expect(wrapLines('ab cd', 3)).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ]);
  });
});
