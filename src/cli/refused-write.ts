/** Says why a write did not happen, and gives the exit code. */
import type { Refusal } from '../files/transaction/outcome.ts';
import { EXIT } from './exit.ts';
import type { Session } from './session.ts';

export function sayRefusedWrite(session: Session, refusal: Refusal): number {
  const say = (zh: string, en: string): void =>
    session.io.err(`${session.say(`错误：${zh}`, `error: ${en}`)}\n`);
  switch (refusal.reason) {
    case 'locked': {
      const { holder } = refusal;
      say(
        `目录正被“${holder.command}”占用（${holder.host}，进程 ${holder.pid}，自 ${holder.since}）。等它结束再试；什么都没有写入`,
        `the catalogue is in use by “${holder.command}” (${holder.host}, process ${holder.pid}, since ${holder.since}). Try again when it is done; nothing was written`,
      );
      return EXIT.refused;
    }
    case 'changed':
    case 'exists':
    case 'vanished':
      say(
        `${refusal.path} 刚被别人改动，什么都没有写入。请再运行一次`,
        `${refusal.path} has just been changed by somebody; nothing was written. Run it again`,
      );
      return EXIT.refused;
    case 'link':
    case 'outside':
      say(
        `${refusal.path} 是符号链接或不在目录之内，不写`,
        `${refusal.path} is a symbolic link or lies outside the catalogue: not written`,
      );
      return EXIT.unreadable;
    case 'io':
      say(
        refusal.unfinished
          ? `写 ${refusal.path} 时出错（${refusal.errorCode}）；下次运行会接着写完`
          : `写不了 ${refusal.path}（${refusal.errorCode}）：检查文件夹权限和磁盘空间；什么都没有写入`,
        refusal.unfinished
          ? `writing ${refusal.path} failed (${refusal.errorCode}); the next run completes it`
          : `cannot write ${refusal.path} (${refusal.errorCode}): check permissions and disk space; nothing was written`,
      );
      return EXIT.unreadable;
  }
}
