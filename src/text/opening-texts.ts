/** What is said when a catalogue is opened: what it is, and what of it could not be seen. */
import { type Bilingual, bilingual } from './language.ts';

interface Unseen {
  readonly file: string;
  readonly reason: string;
}

interface Said {
  readonly message: string;
  readonly remedy: string;
}

interface OpeningTexts {
  readonly sample: string;
  manifestUnread(file: string): Said;
  /** A sparse checkout of which git does not say what it leaves out. */
  readonly sparseUntold: Said;
  /** Why nothing is written: what a write rests on cannot be read. */
  unreadBeforeWrite(files: readonly Unseen[]): Said;
  /** Why it is not said that there is none. `whether`: what would have been looked up. */
  untold(whether: string, files: readonly Unseen[]): Said;
  /** Before the figures of a report. */
  incomplete(files: readonly Unseen[]): string;
  /** The same as a note of its own, that every count is a bound. */
  unseen(files: readonly Unseen[]): string;
}

/** More names than these nobody reads in one sentence. */
const MOST_NAMED = 3;

function named(files: readonly Unseen[], between: string, more: (rest: number) => string): string {
  const shown = files.slice(0, MOST_NAMED).map(({ file }) => file);
  const rest = files.length - shown.length;
  return `${shown.join(between)}${rest > 0 ? more(rest) : ''}`;
}

/** Which sentence is true of them: what a sparse checkout leaves out, then what cannot be read, come first. */
function troubleOf(files: readonly Unseen[]): 'left-out' | 'unread' | 'misnamed' {
  if (files.some(({ reason }) => reason === 'not-checked-out')) return 'left-out';
  return files.every(({ reason }) => reason === 'misnamed') ? 'misnamed' : 'unread';
}

const TROUBLES_ZH = { 'left-out': '没有检出', unread: '读不出来', misnamed: '与文件名对不上' };

function unseenZh(files: readonly Unseen[]): string {
  const trouble = troubleOf(files);
  const names = named(files, '、', (rest) => ` 等，另有 ${rest} 个`);
  return trouble === 'left-out'
    ? `这里只检出了一部分文件（git sparse-checkout），${files.length} 个没有检出：${names}；看到的数目都只是下限。检出全部：git sparse-checkout disable`
    : `有 ${files.length} 个文件${TROUBLES_ZH[trouble]}：${names}；看到的数目都只是下限。原因见：renling validate`;
}

function unseenEn(files: readonly Unseen[]): string {
  const one = files.length === 1;
  const names = named(files, ', ', (rest) => ` and ${rest} more`);
  switch (troubleOf(files)) {
    case 'left-out':
      return `only part of the files is checked out here (git sparse-checkout); ${files.length} are not: ${names}. Every count is at least what is shown. To check out all: git sparse-checkout disable`;
    case 'unread':
      return `${files.length} ${one ? 'file' : 'files'} could not be read: ${names}. Every count is at least what is shown. Why: renling validate`;
    case 'misnamed':
      return `${files.length} ${one ? 'file is not what its name says' : 'files are not what their names say'}: ${names}. Every count is at least what is shown. Why: renling validate`;
  }
}

function unreadEn(files: readonly Unseen[]): string {
  const one = files.length === 1;
  switch (troubleOf(files)) {
    case 'left-out':
      return one ? 'is not checked out' : 'are not checked out';
    case 'unread':
      return 'cannot be read';
    case 'misnamed':
      return one ? 'is not what its name says' : 'are not what their names say';
  }
}

function namedZh(files: readonly Unseen[]): string {
  return `${named(files, '、', (rest) => ` 等，另有 ${rest} 个`)} ${TROUBLES_ZH[troubleOf(files)]}`;
}

function namedEn(files: readonly Unseen[]): string {
  return `${named(files, ', ', (rest) => ` and ${rest} more`)} ${unreadEn(files)}`;
}

function remedyZh(files: readonly Unseen[]): string {
  return troubleOf(files) === 'left-out'
    ? '检出全部再办：git sparse-checkout disable'
    : `先改好：renling validate ${files[0]?.file ?? ''}`;
}

function remedyEn(files: readonly Unseen[]): string {
  return troubleOf(files) === 'left-out'
    ? 'check out all first: git sparse-checkout disable'
    : `mend it first: renling validate ${files[0]?.file ?? ''}`;
}

export const openingTexts: Bilingual<OpeningTexts> = bilingual<OpeningTexts>(
  {
    sample: '样例目录，事项名称不是正式附件；导入正式的：renling import 附件.xlsx --list city',
    manifestUnread: (file) => ({
      message: `${file} 读不出来，期限和日期都无从知道`,
      remedy: `先改好：renling validate ${file}`,
    }),
    sparseUntold: {
      message: '这里只检出了一部分文件（git sparse-checkout），还有哪些没有检出，git 没有说清',
      remedy: '检出全部再办：git sparse-checkout disable',
    },
    unreadBeforeWrite: (files) => ({
      message: `${namedZh(files)}，什么都没有写入`,
      remedy: remedyZh(files),
    }),
    untold: (whether, files) => ({
      message: `${namedZh(files)}，${whether}无从知道`,
      remedy: remedyZh(files),
    }),
    incomplete: (files) => `结果不全：${unseenZh(files)}`,
    unseen: unseenZh,
  },
  {
    sample: 'A sample, not the official annexes; yours: renling import ANNEX.xlsx --list city',
    manifestUnread: (file) => ({
      message: `${file} cannot be read, so no deadline and no day can be told`,
      remedy: `mend it first: renling validate ${file}`,
    }),
    sparseUntold: {
      message:
        'only part of the files is checked out here (git sparse-checkout), and git does not say which are not',
      remedy: 'check out all first: git sparse-checkout disable',
    },
    unreadBeforeWrite: (files) => ({
      message: `${namedEn(files)}; nothing was written`,
      remedy: remedyEn(files),
    }),
    untold: (whether, files) => ({
      message: `${namedEn(files)}, so it cannot be told ${whether}`,
      remedy: remedyEn(files),
    }),
    incomplete: (files) => `Incomplete: ${unseenEn(files)}`,
    unseen: unseenEn,
  },
);
