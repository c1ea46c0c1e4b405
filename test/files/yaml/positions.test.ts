import { describe, expect, it } from 'vitest';
import type { Pointer } from '../../../src/findings/finding.ts';
import { lineAndColumn, locate } from '../../../src/files/yaml/positions.ts';

const TEXT = `# c
id: "city-001" # x
scope:
  extent: 全部
basis:
  - law: 教育法
    article: 一
  - 乙
empty:
`;

describe('locate', () => {
  it.each<[Pointer, boolean, string]>([
    [['id'], false, '"city-001"'],
    [['id'], true, 'id'],
    [['scope'], false, 'scope'],
    [['scope', 'extent'], false, '全部'],
    [['scope', 'missing'], false, 'scope'],
    [['basis', 0], false, 'law: 教育法'],
    [['basis', 0, 'article'], false, '一'],
    [['basis', 1], true, '乙'],
    [['basis', 7], false, 'basis'],
    [['empty'], false, 'empty'],
    [['id', 'x', 'y'], false, '"city-001"'],
    [['missing'], false, ''],
    [[], false, ''],
  ])('finds %j (key: %j)', (pointer, atKey, expected) => {
    const { start, end } = locate(TEXT, pointer, atKey);
    expect(TEXT.slice(start, end)).toBe(expected);
    if (expected === '') expect(start).toBe(0);
  });

  it.each(['', 'a: [\n', '- x', '\ufeffa: 1\n'])('takes any text: %j', (text) => {
    expect(locate(text, ['a', 0, 'b']).start).toBeLessThanOrEqual(text.length);
  });
});

describe('lineAndColumn', () => {
  it('counts from 1, in UTF-16 code units', () => {
    expect(lineAndColumn(TEXT, 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn(TEXT, TEXT.indexOf('全部'))).toEqual({ line: 4, column: 11 });
    expect(lineAndColumn(TEXT, TEXT.length)).toEqual({ line: 10, column: 1 });
    expect(lineAndColumn('a\r\n😀b', 5)).toEqual({ line: 2, column: 3 });
    expect(lineAndColumn('a', 99)).toEqual({ line: 1, column: 2 });
  });

  it('gives a byte order mark no column', () => {
    expect(lineAndColumn('\ufeffab', 2)).toEqual({ line: 1, column: 2 });
  });
});
