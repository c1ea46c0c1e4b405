/** A record that was chosen a moment ago, under the lock: there, or the end of the command. */
import type { Held } from '../catalogue/held.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** Exit 5 when it was deleted meanwhile, 3 when it cannot be read; nothing is written in either case. */
export function thereOrStop<E>(session: Session, held: Held<E>): E {
  if (held.state === 'there') return held.entry;
  if (held.state === 'absent') {
    throw new Stop(
      EXIT.refused,
      session.say(
        '有记录刚被删除，什么都没有写入',
        'a record was deleted just now; nothing was written',
      ),
      session.say('请再运行一次', 'run it again'),
    );
  }
  throw new Stop(
    EXIT.unreadable,
    session.say(
      `${held.path} 读不出来，什么都没有写入`,
      `${held.path} cannot be read; nothing was written`,
    ),
    session.say(
      `先检查它：renling validate ${held.path}`,
      `check it first: renling validate ${held.path}`,
    ),
  );
}
