/** Why a write did not happen, what to do about it, and the exit code that goes with it. */
import type { Refusal } from '../files/transaction/outcome.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

export function stopOfRefusal(session: Session, refusal: Refusal): Stop {
  const say = (zh: string, en: string): string => session.say(zh, en);
  switch (refusal.reason) {
    case 'locked': {
      const { command, host, pid, since } = refusal.holder;
      return new Stop(
        EXIT.refused,
        say(
          `目录正被“${command}”占用（${host}，进程 ${pid}，自 ${since}），什么都没有写入`,
          `the catalogue is in use by “${command}” (${host}, process ${pid}, since ${since}); nothing was written`,
        ),
        say('等它结束再试', 'try again when it is done'),
      );
    }
    case 'changed':
    case 'exists':
    case 'vanished':
      return new Stop(
        EXIT.refused,
        say(
          `${refusal.path} 刚被别人改动，什么都没有写入`,
          `${refusal.path} has just been changed by somebody; nothing was written`,
        ),
        say('请再运行一次', 'run it again'),
      );
    case 'link':
    case 'outside':
      return new Stop(
        EXIT.unreadable,
        say(
          `${refusal.path} 是符号链接或不在目录之内，没有写`,
          `${refusal.path} is a symbolic link or lies outside the catalogue: not written`,
        ),
        say('把链接换成真正的文件或文件夹', 'put a real file or folder in place of the link'),
      );
    case 'io':
      return new Stop(
        EXIT.unreadable,
        refusal.unfinished
          ? say(
              `写 ${refusal.path} 时出错（${refusal.errorCode}）`,
              `writing ${refusal.path} failed (${refusal.errorCode})`,
            )
          : say(
              `写不了 ${refusal.path}（${refusal.errorCode}），什么都没有写入`,
              `cannot write ${refusal.path} (${refusal.errorCode}); nothing was written`,
            ),
        refusal.unfinished
          ? say('排除原因后再运行任一命令，会接着写完', 'mend the cause; the next run completes it')
          : say('检查文件夹权限和磁盘空间', 'check permissions and disk space'),
      );
  }
}
