import { expect, it } from 'vitest';
import { findFolded, fold } from '../../src/text/folded.ts';

it.each([
  ['民办学校（A级）', '民办学校a级'],
  ['ＶＯＣｓ　排放', 'vocs排放'],
  ['设立、变更', '设立变更'],
  ['㎡', 'm2'],
  ['（）', ''],
])('%s is searched as %s', (text, folded) => {
  expect(fold(text).text).toBe(folded);
});

it.each([
  ['民办学校（Ａ级）设立', 'a级', 'Ａ级'],
  ['设立、变更和终止', '设立变更', '设立、变更'],
  ['面积㎡以上', 'm2', '㎡'],
  ['𠮷祥路', '𠮷祥', '𠮷祥'],
  ['路𠮷', '𠮷', '𠮷'],
])('in %s, %s is found as %s', (text, word, found) => {
  const place = findFolded(fold(text), word);
  expect(place === null ? null : text.slice(place.start, place.end)).toBe(found);
});

it('does not find what is not there, nor nothing', () => {
  expect(findFolded(fold('民办'), '公办')).toBeNull();
  expect(findFolded(fold('民办'), '')).toBeNull();
});
