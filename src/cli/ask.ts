/** Questions on a terminal. Loaded only when one is asked; without a terminal the flag is named instead. */
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

export function canAsk(session: Session): boolean {
  const { terminal } = session.io;
  return terminal.in && terminal.out && session.options.json !== true;
}

/** Yes or no; `flag` is what says yes in a script. Ctrl-C is no. Without a terminal: exit 2. */
export async function confirm(session: Session, question: string, flag: string): Promise<boolean> {
  if (!canAsk(session)) {
    throw new Stop(
      EXIT.usage,
      session.say('这里不是终端，不能询问', 'this is no terminal: nothing can be asked'),
      session.say(`确认无误的话加 ${flag}`, `to go ahead add ${flag}`),
    );
  }
  const prompts = await import('@clack/prompts');
  const answer = await prompts.confirm({
    message: question,
    active: session.say('是', 'Yes'),
    inactive: session.say('否', 'No'),
    initialValue: false,
  });
  return answer === true;
}

/** One of several; null: Ctrl-C. Only where `canAsk`. */
export async function choose<T extends string>(
  session: Session,
  question: string,
  answers: readonly { readonly value: T; readonly label: string }[],
  proposed: T,
): Promise<T | null> {
  const prompts = await import('@clack/prompts');
  const answer = await prompts.select<string>({
    message: question,
    showInstructions: false,
    options: answers.map(({ value, label }) => ({ value, label })),
    initialValue: proposed,
  });
  const chosen = answers.find(({ value }) => value === answer);
  if (chosen !== undefined) return chosen.value;
  prompts.cancel(session.say('没有做任何事', 'Nothing was done'));
  return null;
}
