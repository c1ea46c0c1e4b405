/** Why a write did not happen, and the exit code that goes with it. */
import type { Refusal } from '../files/transaction/outcome.ts';
import { writeRefusals } from '../text/outcomes/write-refusals.ts';
import type { Said } from '../text/said.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

export function stopOfRefusal(session: Session, refusal: Refusal): Stop {
  const texts = session.texts(writeRefusals);
  const stop = (exit: number, { message, hint }: Said): Stop => new Stop(exit, message, hint);
  switch (refusal.reason) {
    case 'locked':
      return stop(EXIT.refused, texts.locked(refusal.holder));
    case 'changed':
    case 'exists':
    case 'vanished':
      return stop(EXIT.refused, texts.changed(refusal.path));
    case 'link':
    case 'outside':
      return stop(EXIT.unreadable, texts.link(refusal.path));
    case 'io': {
      const { path, errorCode, unfinished } = refusal;
      const said = unfinished ? texts.unfinished(path, errorCode) : texts.failed(path, errorCode);
      return stop(EXIT.unreadable, said);
    }
  }
}
