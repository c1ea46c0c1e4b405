/** Which side of a conflict is taken: by a flag, by the body, or asked for on a terminal. */
import { resolve, type ResolveContext } from '../../actions/resolve.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { type ConflictSide, sidesOf } from '../../compare/who-keeps.ts';
import type { JudgedConflict } from '../../history/rule-facts.ts';
import { resolveTexts } from '../../text/commands/resolve.ts';
import { canAsk, choose } from '../ask.ts';
import { EXIT, Stop } from '../exit.ts';
import { bodyOf } from '../meant.ts';
import type { Session } from '../session.ts';
import { whoMayClaim } from '../who-may-claim.ts';

export interface SideOptions {
  readonly ours?: true;
  readonly theirs?: true;
  readonly org?: string;
}

/** What was asked for, or answered on a terminal; null: put together what can be, and refuse the rest. */
export async function sideOf(
  session: Session,
  { record, verdict, names }: JudgedConflict,
  shelf: Shelf,
  context: ResolveContext,
  { ours, theirs, org }: SideOptions,
): Promise<ConflictSide | null> {
  const texts = session.texts(resolveTexts);
  const given = [ours, theirs, org].filter((one) => one !== undefined).length;
  if (given > 1) throw new Stop(EXIT.usage, texts.oneChoice);
  if (ours === true) return 'ours';
  if (theirs === true) return 'theirs';
  if (org !== undefined) {
    const { id } = await bodyOf(session, shelf.bodies, org, whoMayClaim(shelf, null));
    const sides = sidesOf(record, id);
    const [side] = sides;
    if (side !== undefined && sides.length === 1) return side;
    throw new Stop(
      EXIT.usage,
      texts.bodyOn(context.bodyName(id), sides.length),
      texts.oursOrTheirs,
    );
  }
  if (resolve(record, null, context).kind === 'value' || !canAsk(session)) return null;
  const answers = (['ours', 'theirs'] as const).map((side) => ({
    value: side,
    label: `${side}  ${names[side]}`,
  }));
  return choose(session, texts.whichSide, answers, verdict.side ?? 'ours');
}
