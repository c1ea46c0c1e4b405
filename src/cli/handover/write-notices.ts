/** Reminders as files, one a body. What somebody has edited is not overwritten unless asked for. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { fromRoot } from '../write-out.ts';

export interface Notice {
  /** Id of the body. */
  readonly body: string;
  readonly text: string;
}

/** None is written when one of them is there with another text. */
export function writeNotices(
  session: Session,
  folder: string,
  notices: readonly Notice[],
  overwrite: boolean,
): void {
  const root = resolve(session.io.cwd, folder);
  const files = notices.map(({ body, text }) => ({
    name: session.say(`督办单-${body}.md`, `reminder-${body}.md`),
    text,
  }));
  try {
    const other = files.find(({ name, text }) => {
      const path = join(root, name);
      return existsSync(path) && readFileSync(path, 'utf8') !== text;
    });
    if (other !== undefined && !overwrite) {
      throw new Stop(
        EXIT.refused,
        session.say(
          `${join(folder, other.name)} 已经有了，内容不同，什么都没有写入`,
          `${join(folder, other.name)} is there and differs; nothing was written`,
        ),
        session.say('换一个文件夹，或加 --overwrite', 'give another folder, or add --overwrite'),
      );
    }
    mkdirSync(root, { recursive: true });
    for (const { name, text } of files) {
      writeFileSync(join(root, name), text);
      session.written.push(fromRoot(session, join(root, name)));
    }
  } catch (error) {
    if (error instanceof Stop) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      EXIT.unreadable,
      session.say(`写不了 ${folder}（${code ?? '?'}）`, `cannot write ${folder} (${code ?? '?'})`),
      session.say('检查文件夹权限和磁盘空间', 'check permissions and disk space'),
    );
  }
  session.io.out(
    session.say(
      `已写督办单 ${files.length} 份：${folder}\n`,
      `${files.length} reminders written: ${folder}\n`,
    ),
  );
}
