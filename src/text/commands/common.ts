/** What every command's help has, and what is said of writes that were broken off. */
import { bilingual } from '../language.ts';

/** Headings of help by the words commander has for them. */
type Titles = Readonly<Record<string, string>>;

const CHINESE_TITLES: Titles = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const ENGLISH_TITLES: Titles = {};

export const commonTexts = bilingual(
  {
    titles: CHINESE_TITLES,
    byDefault: (value: string) => `，默认 ${value}`,
    catalog: '目录所在的文件夹',
    lang: '语言：zh 中文，en 英文',
    json: '以 JSON 输出',
    color: '颜色：auto、always、never',
    asOf: '按哪一天计算，如 2020-09-09',
    help: '显示帮助',
    at: '看某个提交、分支或标签时的目录，不必检出',
    examples: '例：',
    finished: (command: string, files: number) =>
      `上次的“${command}”中途断了，已替它写完 ${files} 个文件。`,
    undone: (command: string) => `上次的“${command}”中途断了，什么也没有写入，已清理干净。`,
    leftAlone: (path: string, kept: string | null) =>
      `${path} 后来有人改过，没有动它${kept === null ? '' : `；原来要写的内容在 ${kept}`}。`,
  },
  {
    titles: ENGLISH_TITLES,
    byDefault: (value) => `; ${value} by default`,
    catalog: 'folder of the catalogue',
    lang: 'language: zh or en',
    json: 'print JSON',
    color: 'colour: auto, always or never',
    asOf: 'reckon as of a day, e.g. 2020-09-09',
    help: 'show help',
    at: 'the catalogue as it is at a commit, branch or tag; nothing is checked out',
    examples: 'Examples:',
    finished: (command, files) =>
      `The last “${command}” was broken off; its ${files} files have now been written.`,
    undone: (command) =>
      `The last “${command}” was broken off; nothing had been written, and it was cleaned up.`,
    leftAlone: (path, kept) =>
      `${path} was changed since and left alone${kept === null ? '' : `; what should have been written is in ${kept}`}.`,
  },
);
