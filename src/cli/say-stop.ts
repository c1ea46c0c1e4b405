/** The expected end of a command, as it is said: what is wrong, and what to do. */
import { runTexts } from '../text/run-texts.ts';
import type { Stop } from './exit.ts';
import type { Session } from './session.ts';

export function sayStop(session: Session, { message, hint }: Stop): void {
  const texts = session.texts(runTexts);
  session.io.err(texts.error(message));
  if (hint !== null) session.io.err(texts.hint(hint));
}
