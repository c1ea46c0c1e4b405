/** Why a training cannot be put on record: what is so, and what to type. */
import type { TrainingRefusal } from '../../actions/training.ts';
import { EXIT, Stop } from '../exit.ts';
import type { Session } from '../session.ts';
import type { Called } from './called.ts';

const MOST_NAMED = 5;

export function stopOfTraining(session: Session, refusal: TrainingRefusal, called: Called): Stop {
  const say = (zh: string, en: string): string => session.say(zh, en);
  switch (refusal.kind) {
    case 'future':
      return new Stop(
        EXIT.refused,
        say(
          `培训日期 ${refusal.date} 还没有到，只登记已举办的`,
          `the training is on ${refusal.date}, still to come: only what was held is recorded`,
        ),
        say('办完再登记', 'record it when it was held'),
      );
    case 'id-taken':
      return new Stop(
        EXIT.refused,
        say(
          `已经登记过培训 ${refusal.id}（${called.prefix}${refusal.path}）`,
          `a training ${refusal.id} is on record (${called.prefix}${refusal.path})`,
        ),
        say('另一次培训加 --id 编号', 'for another one add --id'),
      );
    case 'twice':
      return new Stop(
        EXIT.usage,
        say(`${called.body(refusal.body)}写了两次`, `${called.body(refusal.body)} is given twice`),
        say('人数合在一起写一次', 'give it once, with all its people'),
      );
    case 'nothing-for':
      return new Stop(
        EXIT.refused,
        say(
          `这些事项没有一项是${called.body(refusal.body)}认领的`,
          `none of the items is claimed by ${called.body(refusal.body)}`,
        ),
        say(
          `先认领：renling claim 事项 --org ${refusal.body}；或不写这个单位`,
          `claim first: renling claim ITEM --org ${refusal.body}; or leave it out`,
        ),
      );
    case 'not-claimed': {
      const { items, bodies } = refusal;
      const named = items
        .slice(0, MOST_NAMED)
        .map(({ item, holder }) =>
          holder === null
            ? say(
                `${called.item(item.id)}（无人认领）`,
                `${called.item(item.id)} (nobody has claimed it)`,
              )
            : say(
                `${called.item(item.id)}（${called.body(holder)}认领）`,
                `${called.item(item.id)} (claimed by ${called.body(holder)})`,
              ),
        );
      const rest = items.length - named.length;
      const more = rest > 0 ? say(`等 ${items.length} 项`, ` and ${rest} more`) : '';
      const [first] = items;
      return new Stop(
        EXIT.refused,
        say(
          `参训单位没有认领：${named.join('、')}${more}`,
          `not claimed by those who took part: ${named.join(', ')}${more}`,
        ),
        first?.holder === null
          ? say(
              `先认领：renling claim ${first.item.id} --org ${bodies[0] ?? ''}`,
              `claim first: renling claim ${first.item.id} --org ${bodies[0] ?? ''}`,
            )
          : say(
              `加上认领单位：--org ${first?.holder ?? ''}:人数；或去掉这些事项`,
              `add who has claimed: --org ${first?.holder ?? ''}:NUMBER; or leave these items out`,
            ),
      );
    }
  }
}
