/** claim, decline, release: one body decides on the items that words and filters choose. */
import type { Claim } from '../../model/generated/records.ts';
import { isReleased } from '../../model/decision-facts.ts';
import { nameOf } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import type { ItemFilter } from '../../words/select-items.ts';
import { bodyOrOwn } from '../meant.ts';
import type { Session } from '../session.ts';
import { choose, cooperating, fitsBody, gather, mayClaim } from './gather.ts';
import { withParts } from '../writing/parts.ts';
import { perform } from './perform.ts';
import { clerkOf, type Settings } from './settings.ts';

export interface DecideOptions extends Settings, ItemFilter {
  readonly org?: string;
}

export async function decideItems(
  session: Session,
  command: string,
  decision: Claim['decision'],
  words: readonly string[],
  options: DecideOptions,
): Promise<void> {
  const root = session.root();
  const request = await withParts(async (parts) => {
    const gathering = gather(session, root, command, parts);
    const { shelf, date } = gathering;
    const body = await bodyOrOwn(session, shelf.bodies, options.org, mayClaim(gathering));
    const helpers = await cooperating(session, gathering, options.with);
    const filter = { list: options.list, type: options.type, field: options.field };
    const which = isReleased({ decision }) ? 'held' : 'open';
    const { selection, problems } = await choose(
      session,
      gathering,
      words,
      filter,
      fitsBody(gathering, body, which),
      (matching) => nothingFits(session, body.value.name, which, matching),
    );
    return {
      command,
      decision,
      wishes: selection.items.map((item) => ({
        act: 'decide' as const,
        item: item.id,
        body: body.id,
        decision,
        cooperating: helpers,
        reason: plainText(options.reason),
        row: null,
      })),
      problems,
      ask: selection.byFilter && selection.items.length > 1,
      occasion: { date, clerk: clerkOf(session, options) },
      bodies: new Map([[body.id, body]]),
      nameOf: (id: string) => nameOf(shelf.bodies, id),
    };
  });
  await perform(session, root, request, options);
}

/** One line, without what a shell or a form leaves at its ends; null for nothing. */
export function plainText(text: string | undefined): string | null {
  const plain = (text ?? '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return plain === '' ? null : plain;
}

function nothingFits(
  session: Session,
  name: string,
  which: 'open' | 'held',
  matching: number,
): Stop {
  if (matching === 0) {
    return new Stop(
      EXIT.nothing,
      session.say('没有符合条件的事项', 'no item matches'),
      session.say('看看有哪些：renling unclaimed', 'see what there is: renling unclaimed'),
    );
  }
  return which === 'held'
    ? new Stop(
        EXIT.nothing,
        session.say(
          `符合条件的 ${matching} 项里，没有${name}认领或决定过的`,
          `of ${matching} matching items ${name} has decided on none`,
        ),
      )
    : new Stop(
        EXIT.nothing,
        session.say(
          `符合条件的 ${matching} 项里，没有${name}还可以认领的：都已有决定、有争议，或不归它主管`,
          `of ${matching} matching items none is left for ${name}: all decided, disputed, or not in its fields`,
        ),
        session.say('看还剩什么：renling unclaimed', 'see what is left: renling unclaimed'),
      );
}
