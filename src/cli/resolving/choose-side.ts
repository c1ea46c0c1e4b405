/** Which side of a conflict is taken: by a flag, by the body, or asked for on a terminal. */
import { type ConflictSide, resolve } from '../../actions/resolve.ts';
import { ownText } from '../../model/values.ts';
import { canAsk, choose } from '../ask.ts';
import { nameOf, resolveBody } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { type Scene, valuesOf } from './scene.ts';

export interface SideOptions {
  readonly ours?: true;
  readonly theirs?: true;
  readonly org?: string;
}

/** What was asked for, or answered on a terminal; null: put together what can be, and refuse the rest. */
export async function sideOf(
  session: Session,
  { record, shelf, verdict, names }: Scene,
  { ours, theirs, org }: SideOptions,
): Promise<ConflictSide | null> {
  const given = [ours, theirs, org].filter((one) => one !== undefined).length;
  if (given > 1) {
    throw new Stop(
      EXIT.usage,
      session.say('--ours、--theirs、--org 只能写一个', 'only one of --ours, --theirs and --org'),
    );
  }
  if (ours === true) return 'ours';
  if (theirs === true) return 'theirs';
  const values = valuesOf(record);
  if (org !== undefined) {
    const { id } = await resolveBody(session, shelf.bodies, org);
    const sides = (['ours', 'theirs'] as const).filter(
      (side) => ownText(values[side], 'claimant') === id,
    );
    const [side] = sides;
    if (side !== undefined && sides.length === 1) return side;
    throw new Stop(
      EXIT.usage,
      session.say(
        `${nameOf(shelf.bodies, id)}${sides.length === 0 ? '在两边都没有认领它' : '在两边都是认领单位'}`,
        `${nameOf(shelf.bodies, id)} ${sides.length === 0 ? 'claims it on neither side' : 'is the claimant on both sides'}`,
      ),
      session.say('改用 --ours 或 --theirs', 'use --ours or --theirs'),
    );
  }
  if (resolve(values, null, null).kind === 'value' || !canAsk(session)) return null;
  const answers = (['ours', 'theirs'] as const).map((side) => ({
    value: side,
    label: `${side}  ${names[side]}`,
  }));
  return choose(session, session.say('取哪一边？', 'Which side?'), answers, verdict.side ?? 'ours');
}
