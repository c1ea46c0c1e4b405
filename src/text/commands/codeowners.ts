/** `codeowners`: its help and what it says. */
import { bilingual } from '../language.ts';

export interface CodeownersTexts {
  readonly service: (names: readonly string[]) => string;
  readonly out: string;
  readonly check: string;
  readonly dryRun: string;
  readonly overwrite: string;
  readonly unread: (path: string) => string;
  readonly folderCannotBeNamed: (folder: string) => string;
  readonly renameFolder: string;
  readonly current: (path: string) => string;
  readonly writtenByHand: (path: string) => string;
  readonly howToOverwrite: string;
  readonly written: (path: string, rules: number) => string;
  readonly outside: (path: string) => string;
  readonly nameInside: string;
  readonly notCurrent: (path: string, state: 'missing' | 'stale', command: string) => string;
}

export const codeownersTexts = bilingual<CodeownersTexts>(
  {
    service: (names) => `给谁用：${names.join('、')}`,
    out: '写到仓库里的哪个文件；不写明就写平台惯用的位置',
    check: '不写，只看文件是不是最新；不是就以 1 退出',
    dryRun: '只显示要写的内容',
    overwrite: '已有手写的文件也重写',
    unread: (path) => `${path} 读不出来，说不准该谁审，没有写`,
    folderCannotBeNamed: (folder) => `CODEOWNERS 写不出文件夹“${folder}”：名称里有通配符或方括号`,
    renameFolder: '给文件夹改名',
    current: (path) => `${path} 已是最新`,
    writtenByHand: (path) => `${path} 是手写的，没有动它`,
    howToOverwrite: '确要重写：加 --overwrite',
    written: (path, rules) => `已写 ${path}：${rules} 条规则`,
    outside: (path) => `${path} 不在仓库里`,
    nameInside: '写一个仓库里的文件，或用 --dry-run 看内容',
    notCurrent: (path, state, command) =>
      `${path} ${state === 'missing' ? '还没有' : '不是最新'}，重新生成：${command}`,
  },
  {
    service: (names) => `for whom: ${names.join(', ')}`,
    out: 'which file of the repository; otherwise the usual place of the service',
    check: 'write nothing; exit 1 if it is stale',
    dryRun: 'show what would be written',
    overwrite: 'write over a file that was written by hand',
    unread: (path) => `${path} cannot be read, so nobody can tell whom to ask; nothing was written`,
    folderCannotBeNamed: (folder) =>
      `CODEOWNERS cannot name the folder “${folder}”: it has wildcards or brackets`,
    renameFolder: 'rename the folder',
    current: (path) => `${path} is current`,
    writtenByHand: (path) => `${path} was written by hand and left alone`,
    howToOverwrite: 'to write over it: --overwrite',
    written: (path, rules) => `written: ${path}, ${rules} rules`,
    outside: (path) => `${path} is not in the repository`,
    nameInside: 'name a file in it, or use --dry-run to see the text',
    notCurrent: (path, state, command) => `${path} is ${state}; make it: ${command}`,
  },
);
