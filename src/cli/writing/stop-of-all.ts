/** All the reasons why one matter was refused, in one end of the command. */
import { writingTexts } from '../../text/outcomes/writing-texts.ts';
import type { Said } from '../../text/said.ts';
import { Stop } from '../exit.ts';
import type { Session } from '../session.ts';

const MOST_REASONS = 8;
const MOST_HINTS = 3;

export function stopOfAll<Refusal>(
  session: Session,
  refusals: readonly Refusal[],
  how: {
    readonly exit: number;
    say(refusal: Refusal): Said;
    /** The message over the reasons. */
    over(reasons: readonly string[]): string;
  },
): Stop {
  const said = refusals.map((refusal) => how.say(refusal));
  const reasons = said.slice(0, MOST_REASONS).map(({ message }) => message);
  const rest = said.length - reasons.length;
  if (rest > 0) reasons.push(session.texts(writingTexts).more(rest));
  const hints = [...new Set(said.flatMap(({ hint }) => (hint === null ? [] : [hint])))];
  const hint = hints.length === 0 ? null : hints.slice(0, MOST_HINTS).join('\n      ');
  return new Stop(how.exit, how.over(reasons), hint);
}
