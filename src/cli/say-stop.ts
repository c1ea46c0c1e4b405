/** The expected end of a command, as it is said: what is wrong, and what to do. */
import type { Stop } from './exit.ts';
import type { Session } from './session.ts';

export function sayStop(session: Session, { message, hint }: Stop): void {
  session.io.err(session.say(`错误：${message}\n`, `error: ${message}\n`));
  if (hint !== null) session.io.err(session.say(`提示：${hint}\n`, `hint: ${hint}\n`));
}
