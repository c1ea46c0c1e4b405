/** `authorize`: its help, what it refuses, what it looked at. */
import { bilingual } from '../language.ts';

export interface AuthorizeTexts {
  readonly base: string;
  readonly head: string;
  readonly requireSignatures: string;
  readonly format: string;
  rangeAndMore(range: string, head: string): string;
  readonly twoWords: string;
  /** `base`: as it is shown. */
  looked(base: string, commits: number, files: number): string;
}

export const authorizeTexts = bilingual<AuthorizeTexts>(
  {
    base: '基准提交，通常是主分支；成员名单按它',
    head: '要核对的分支，默认 HEAD',
    requireSignatures: '每个提交都要有作者的有效签名',
    format: '输出格式，同 validate',
    rangeAndMore: (range, head) => `“${range}”已经是一个范围，后面不能再写“${head}”`,
    twoWords: '写成 renling authorize 基准 分支',
    looked: (base, commits, files) => `核对了 ${base} 之后 ${commits} 个提交改动的 ${files} 个文件`,
  },
  {
    base: 'the commit to start from, mostly the main branch; its members count',
    head: 'the branch to judge; HEAD',
    requireSignatures: 'each commit must be signed by its author',
    format: 'formats, as those of validate',
    rangeAndMore: (range) => `“${range}” is a range already`,
    twoWords: 'write: renling authorize BASE HEAD',
    looked: (base, commits, files) =>
      `Judged ${commits} ${commits === 1 ? 'commit' : 'commits'} after ${base} that changed ${files} ${files === 1 ? 'file' : 'files'}`,
  },
);
