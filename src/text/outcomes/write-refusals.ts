/** Why a transaction wrote nothing, or not all of it, and what to do. */
import { type Bilingual, bilingual } from '../language.ts';
import type { Said } from '../said.ts';

interface Holder {
  readonly command: string;
  readonly host: string;
  readonly pid: number;
  readonly since: string;
}

interface WriteRefusals {
  locked(holder: Holder): Said;
  changed(path: string): Said;
  link(path: string): Said;
  /** Nothing was written. */
  failed(path: string, code: string): Said;
  /** The write was decided, and the next start completes it. */
  unfinished(path: string, code: string): Said;
}

export const writeRefusals: Bilingual<WriteRefusals> = bilingual<WriteRefusals>(
  {
    locked: ({ command, host, pid, since }) => ({
      message: `目录正被“${command}”占用（${host}，进程 ${pid}，自 ${since}），什么都没有写入`,
      hint: '等它结束再试',
    }),
    changed: (path) => ({
      message: `${path} 刚被别人改动，什么都没有写入`,
      hint: '请再运行一次',
    }),
    link: (path) => ({
      message: `${path} 是符号链接或不在目录之内，没有写`,
      hint: '把链接换成真正的文件或文件夹',
    }),
    failed: (path, code) => ({
      message: `写不了 ${path}（${code}），什么都没有写入`,
      hint: '检查文件夹权限和磁盘空间',
    }),
    unfinished: (path, code) => ({
      message: `写 ${path} 时出错（${code}）`,
      hint: '排除原因后再运行任一命令，会接着写完',
    }),
  },
  {
    locked: ({ command, host, pid, since }) => ({
      message: `the catalogue is in use by “${command}” (${host}, process ${pid}, since ${since}); nothing was written`,
      hint: 'try again when it is done',
    }),
    changed: (path) => ({
      message: `${path} has just been changed by somebody; nothing was written`,
      hint: 'run it again',
    }),
    link: (path) => ({
      message: `${path} is a symbolic link or lies outside the catalogue: not written`,
      hint: 'put a real file or folder in place of the link',
    }),
    failed: (path, code) => ({
      message: `cannot write ${path} (${code}); nothing was written`,
      hint: 'check permissions and disk space',
    }),
    unfinished: (path, code) => ({
      message: `writing ${path} failed (${code})`,
      hint: 'mend the cause; the next run completes it',
    }),
  },
);
