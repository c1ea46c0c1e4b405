/** `validate` and `watch`: the full check, once or at every save. */
import { bilingual } from '../language.ts';

const EXAMPLES = [
  'renling validate',
  'renling validate --as-of 2020-09-09',
  'renling validate city-013',
  'renling validate catalog/claims/city --only RL501,RL506',
  'renling validate --since origin/main',
  'renling validate --format pretty,sarif=renling.sarif,junit=renling.xml',
];

const WATCH_EXAMPLES = [
  'renling watch',
  'renling watch catalog/claims/city',
  'renling watch --since main',
];

export const validateTexts = bilingual(
  {
    paths: '只报这些文件、文件夹或编号的结果（仍检查全部）',
    only: '只报这些编号，用逗号分开',
    skip: '不报这些编号',
    since: '只报与 ref 分开以后新出现的；原来就有的另列，不计入退出码',
    all: '与 --since 合用：原来就有的也逐条列出',
    format: (formats: readonly string[]) =>
      `输出格式，可以几种同时用、各写一个文件：${formats.join('、')}`,
    failOn: '到哪一级就以 1 退出：error 或 warning',
    hidden: (count: number) =>
      `另有 ${count} 个问题因路径、--only 或 --skip 没有列出，也不计入退出码`,
    examples: EXAMPLES,
    watchExamples: WATCH_EXAMPLES,
    waiting: (time: string) => `${time} 检查完毕，等着下一次保存；按 Ctrl-C 结束`,
  },
  {
    paths: 'report only these files, folders or ids (all is still checked)',
    only: 'report only these codes, comma-separated',
    skip: 'leave these codes out',
    since: 'report what is new since this left REF; the rest is listed apart and does not count',
    all: 'with --since: list each of the rest too',
    format: (formats) =>
      `formats, several at once, each to a file of its own: ${formats.join(', ')}`,
    failOn: 'exit 1 from this level on: error or warning',
    hidden: (count) =>
      `${count} more are left out by the paths, --only or --skip, and do not count for the exit code`,
    examples: EXAMPLES,
    watchExamples: WATCH_EXAMPLES,
    waiting: (time) => `${time} checked; waiting for the next save, Ctrl-C ends`,
  },
);
