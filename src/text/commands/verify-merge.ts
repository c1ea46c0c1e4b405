/** `verify-merge`: its help, and what it looked at. */
import { bilingual } from '../language.ts';

export interface VerifyMergeTexts {
  readonly commit: string;
  format(formats: readonly string[]): string;
  noMerge(commit: string): string;
  looked(commit: string, parents: number, records: number): string;
}

export const verifyMergeTexts = bilingual<VerifyMergeTexts>(
  {
    commit: '合并提交，默认是当前提交',
    format: (formats) => `输出格式，可以几种同时用、各写一个文件：${formats.join('、')}`,
    noMerge: (commit) => `${commit} 不是合并提交，没有要核对的`,
    looked: (commit, parents, records) =>
      `核对合并 ${commit}：${parents} 个来源，${records} 个文件不与任何一个来源相同`,
  },
  {
    commit: 'a merge commit; HEAD by default',
    format: (formats) =>
      `formats, several at once, each to a file of its own: ${formats.join(', ')}`,
    noMerge: (commit) => `${commit} is no merge; there is nothing to verify`,
    looked: (commit, parents, records) =>
      `merge ${commit}: ${parents} parents, ${records} ${records === 1 ? 'record is' : 'records are'} not as in any one of them`,
  },
);
