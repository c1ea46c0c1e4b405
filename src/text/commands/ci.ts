/** `ci`: its help, what it wrote and what is still to be done. */
import { bilingual } from '../language.ts';

export interface CiTexts {
  readonly service: (names: readonly string[]) => string;
  readonly mainBranch: string;
  readonly overwrite: string;
  readonly dryRun: string;
  readonly branchIsNotPlain: (name: string) => string;
  readonly branchShape: string;
  readonly folderIsNotPlain: (folder: string) => string;
  readonly renameFolder: string;
  readonly written: (path: string) => string;
  readonly same: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly ignore: (line: string) => string;
  readonly install: (line: string) => string;
  /** A file that is no text, in `--dry-run`. */
  readonly bytes: (count: number) => string;
}

export const ciTexts = bilingual<CiTexts>(
  {
    service: (names) => `给谁用：${names.join('、')}`,
    mainBranch: '主分支',
    overwrite: '已有的文件也重写',
    dryRun: '只显示要写的内容',
    branchIsNotPlain: (name) => `CI 文件里写不下分支名“${name}”`,
    branchShape: '分支名只用文字、数字、_ . / -',
    folderIsNotPlain: (folder) => `CI 文件里写不下文件夹名“${folder}”`,
    renameFolder: '给文件夹改名',
    written: (path) => `已写 ${path}`,
    same: (path) => `已是这样 ${path}`,
    kept: (path) => `${path} 已经有了，内容不同，没有动它；要重写：加 --overwrite`,
    ignore: (line) => `请在 .gitignore 里加一行 ${line}，安装的工具不要提交`,
    install: (line) => `先安装：${line}`,
    bytes: (count) => `（${count} 字节）`,
  },
  {
    service: (names) => `for whom: ${names.join(', ')}`,
    mainBranch: 'main branch',
    overwrite: 'write over files that are there',
    dryRun: 'show what would be written',
    branchIsNotPlain: (name) => `a CI file cannot name the branch “${name}”`,
    branchShape: 'letters, digits, _ . / - only',
    folderIsNotPlain: (folder) => `a CI file cannot name the folder “${folder}”`,
    renameFolder: 'rename the folder',
    written: (path) => `written: ${path}`,
    same: (path) => `as it should be: ${path}`,
    kept: (path) =>
      `${path} is there with other content and was left alone; to write over it: --overwrite`,
    ignore: (line) =>
      `add the line ${line} to .gitignore: the installed tool is not to be committed`,
    install: (line) => `install first: ${line}`,
    bytes: (count) => `(${count} bytes)`,
  },
);
