/** `diff`: its help, and what it refuses. */
import { type Bilingual, bilingual } from '../language.ts';

export interface DiffTexts {
  readonly base: string;
  readonly head: string;
  format(formats: readonly string[]): string;
  readonly out: string;
  rangeAndMore(words: readonly string[]): string;
}

export const diffTexts = bilingual<DiffTexts>(
  {
    base: '从哪里比起：提交、分支，或 A..B、A...B；默认是与主分支分开的地方',
    head: '比到哪里；默认是磁盘上的文件',
    format: (formats) => `格式：${formats.join('、')}；默认看 --out 的扩展名`,
    out: '写到文件',
    rangeAndMore: (words) => `“${words.join(' ')}”里已经有一个范围，不能再加一个提交`,
  },
  {
    base: 'compare from: a commit, a branch, or A..B, A...B; by default where this left the main branch',
    head: 'compare to; the files on disk by default',
    format: (formats) => `format: ${formats.join(', ')}; by default as the file of --out ends`,
    out: 'write to a file',
    rangeAndMore: (words) =>
      `“${words.join(' ')}” has a range already; there is no room for another commit`,
  },
);

const COMMANDS = ['renling diff', 'renling diff origin/main...HEAD --format md'];

export const diffExamples: Bilingual<readonly string[]> = {
  zh: [...COMMANDS, 'renling diff v1 v2 --out 改动.html'],
  en: [...COMMANDS, 'renling diff v1 v2 --out changes.html'],
};
