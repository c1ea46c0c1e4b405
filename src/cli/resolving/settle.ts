/** What the record becomes, or why it cannot be decided yet. */
import { type ConflictSide, resolve } from '../../actions/resolve.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import { ownText } from '../../model/values.ts';
import { nameOf } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import { type Scene, valuesOf } from './scene.ts';

/** Null: the chosen side has no record. Ends with exit 2 when a choice is needed and was not made. */
export function settle(
  session: Session,
  { record, shelf, verdict, names, facts }: Scene,
  side: ConflictSide | null,
): { readonly value: object; readonly from: ConflictSide } | null {
  const values = valuesOf(record);
  const broken = side === null ? [record.ours, record.theirs] : [record[side]];
  if (broken.some(({ version }) => version.state === 'unreadable')) {
    throw new Stop(
      EXIT.refused,
      session.say(
        '要取的一边读不出来，没有写入',
        'the side to be taken cannot be read; nothing was written',
      ),
      session.say('选另一边，或打开文件改好', 'choose the other side, or mend the file by hand'),
    );
  }
  const loser = side === null ? undefined : values[side === 'ours' ? 'theirs' : 'ours'];
  const note =
    side === null
      ? null
      : noteOf(values[side], loser, names[side === 'ours' ? 'theirs' : 'ours'], shelf);
  const resolved = resolve(values, side, note);
  switch (resolved.kind) {
    case 'value':
      return resolved;
    case 'deleted':
      return null;
    case 'contested': {
      const fields = resolved.fields
        .map((pointer) => pointer.join('.'))
        .filter((one) => one !== '');
      throw new Stop(
        EXIT.usage,
        session.say(
          `两边都改过${fields.length === 0 ? '' : `：${fields.join('、')}`}，要选一边`,
          `both sides changed${fields.length === 0 ? ' it' : `: ${fields.join(', ')}`}; choose one`,
        ),
        verdict.side === null
          ? session.say('加 --ours、--theirs 或 --org 单位', 'add --ours, --theirs or --org BODY')
          : session.say(
              `按规则：加 --${verdict.side}${facts.mainBranch === null ? '' : `（主分支 ${facts.mainBranch}）`}`,
              `by the rule: add --${verdict.side}`,
            ),
      );
    }
  }
}

/** What the record says of the body that gave way. Records are Chinese. */
function noteOf(chosen: unknown, loser: unknown, branch: string, shelf: Shelf): string | null {
  const body = ownText(loser, 'claimant');
  if (body === undefined || body === ownText(chosen, 'claimant')) return null;
  const decision = ownText(loser, 'decision') ?? '认领';
  const date = ownText(loser, 'date');
  return `合并时有冲突：${nameOf(shelf.bodies, body)}（${body}）也曾${decision}（${[date, branch].filter((one) => one !== undefined).join('，')}）`;
}
