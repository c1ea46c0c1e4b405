/** What every command that writes says: before, instead of, and after writing. */
import type { FileRefusal } from '../../actions/proposal.ts';
import { type Bilingual, bilingual } from '../language.ts';
import type { Said, SentencesOf } from '../said.ts';

export interface WritingTexts {
  /** Before the sentence on one matter. */
  refused(message: string): string;
  hint(text: string): string;
  readonly colon: string;
  /** Between names. */
  readonly listed: string;
  readonly nothingWritten: string;
  /** Some could not be done, and the rest was not written either. */
  readonly restHeld: string;
  readonly preview: string;
  /** `next`: what to add to git, as it is typed. */
  written(count: number, next: string): string;
  writtenFile(file: string): string;
  /** Numbers of a summary, between commas; empty ones left out. */
  summary(parts: readonly string[]): string;
  readonly files: SentencesOf<FileRefusal, { readonly prefix: string }>;
  /** Of what ends the command. */
  andNothingWritten(message: string): string;
  /** What was shown is not what would be written now. */
  readonly changedSince: string;
  readonly runAgain: string;
  refusedNow(about: string, why: string | null): string;
  refusedNoMore(about: string): string;
  writtenNow(file: string): string;
  writtenNoMore(file: string): string;
  writtenOtherwise(file: string): string;
  more(count: number): string;
}

const chinese: WritingTexts = {
  refused: (message) => `不行：${message}`,
  hint: (text) => `提示：${text}`,
  colon: '：',
  listed: '、',
  nothingWritten: '什么都没有写入。',
  restHeld: '什么都没有写入。其余的照写：加 --keep-going',
  preview: '这是预览，什么都没有写入。',
  written: (count, next) =>
    `写了 ${count} 个文件。接下来：renling validate，再 git add ${next}、git commit`,
  writtenFile: (file) => `已写 ${file}`,
  summary: (parts) => parts.filter((part) => part !== '').join('，'),
  files: {
    unreadable: ({ path }, { prefix }): Said => ({
      message: `${prefix}${path} 读不出来`,
      hint: `先检查它：renling validate ${prefix}${path}`,
    }),
    gone: ({ id }) => ({
      message: `${id} 刚被删除`,
      hint: '请再运行一次',
    }),
    'cannot-edit': ({ path, problem }, { prefix }) => ({
      message: `改不了 ${prefix}${path}（${problem}）`,
      hint:
        problem === 'form'
          ? '先整理格式：renling fmt'
          : `先检查它：renling validate ${prefix}${path}`,
    }),
  },
  andNothingWritten: (message) => `${message}，什么都没有写入`,
  changedSince: '看过以后目录又有变化，什么都没有写入：',
  runAgain: '请再运行一次，看过新的再确认',
  refusedNow: (about, why) => `${about} 现在不行了${why === null ? '' : `：${why}`}`,
  refusedNoMore: (about) => `${about} 原来不行，现在可以了`,
  writtenNow: (file) => `现在还要写 ${file}`,
  writtenNoMore: (file) => `${file} 现在不用写了，或者写不了了`,
  writtenOtherwise: (file) => `${file} 刚被改动，要写的内容不同了`,
  more: (count) => `…… 另有 ${count} 处`,
};

const english: WritingTexts = {
  refused: (message) => `refused: ${message}`,
  hint: (text) => `hint: ${text}`,
  colon: ': ',
  listed: ', ',
  nothingWritten: 'Nothing was written.',
  restHeld: 'Nothing was written. To write the rest: --keep-going',
  preview: 'A preview: nothing was written.',
  written: (count, next) =>
    `${count} ${count === 1 ? 'file' : 'files'} written. Next: renling validate, then git add ${next}, git commit`,
  writtenFile: (file) => `wrote ${file}`,
  summary: (parts) => parts.filter((part) => part !== '').join(', '),
  files: {
    unreadable: ({ path }, { prefix }) => ({
      message: `${prefix}${path} cannot be read`,
      hint: `check it first: renling validate ${prefix}${path}`,
    }),
    gone: ({ id }) => ({
      message: `${id} was deleted just now`,
      hint: 'run it again',
    }),
    'cannot-edit': ({ path, problem }, { prefix }) => ({
      message: `cannot edit ${prefix}${path} (${problem})`,
      hint:
        problem === 'form'
          ? 'bring it to canonical form first: renling fmt'
          : `check it first: renling validate ${prefix}${path}`,
    }),
  },
  andNothingWritten: (message) => `${message}; nothing was written`,
  changedSince: 'The catalogue has changed since this was shown; nothing was written:',
  runAgain: 'run it again, and look at what it shows now',
  refusedNow: (about, why) => `${about} is refused now${why === null ? '' : `: ${why}`}`,
  refusedNoMore: (about) => `${about} was refused and can be done now`,
  writtenNow: (file) => `${file} would be written, too`,
  writtenNoMore: (file) => `${file} needs no writing any more, or cannot be written`,
  writtenOtherwise: (file) => `${file} has just been changed, and would become another text`,
  more: (count) => `… and ${count} more`,
};

export const writingTexts: Bilingual<WritingTexts> = bilingual<WritingTexts>(chinese, english);
