/** Questions on a terminal. Without one the flag that answers is named instead. */
import { askingTexts } from '../text/asking-texts.ts';
import type { Choice } from './asking/ask-port.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

export function canAsk(session: Session): boolean {
  const { terminal } = session.io;
  return !session.json && terminal.in && terminal.out;
}

/** Yes or no; `flag` is what says yes in a script. Ctrl-C is no. Without a terminal: exit 2. */
export async function confirm(session: Session, question: string, flag: string): Promise<boolean> {
  const texts = session.texts(askingTexts);
  if (!canAsk(session)) throw new Stop(EXIT.usage, texts.noTerminal, texts.goAhead(flag));
  const ask = await session.io.asking();
  return (await ask.confirm({ message: question, yes: texts.yes, no: texts.no })) === true;
}

/** One of several; null: Ctrl-C. Only where `canAsk`. */
export async function choose<T extends string>(
  session: Session,
  question: string,
  answers: readonly Choice<T>[],
  proposed: T,
): Promise<T | null> {
  const ask = await session.io.asking();
  const answer = await ask.select({ message: question, choices: answers, proposed });
  if (answer === null) ask.brokenOff(session.texts(askingTexts).nothingDone);
  return answer;
}
