/** `--out FILE`: a result that goes to a file instead of the screen. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** `file`: as typed, from where the program was started. A file that cannot be written ends the command with exit 3. */
export function writeOut(session: Session, file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(resolve(session.io.cwd, file), content);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Stop(
      EXIT.unreadable,
      session.say(`写不了 ${file}（${code}）`, `cannot write ${file} (${code})`),
      session.say('检查文件夹是否存在、可写', 'check that its folder is there and writable'),
    );
  }
}
