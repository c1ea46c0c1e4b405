/** transfer: the items that words and filters choose, from one body to another. */
import { nameOf } from '../bodies.ts';
import { EXIT, Stop } from '../exit.ts';
import type { ItemFilter } from '../../words/select-items.ts';
import { bodyOf } from '../meant.ts';
import type { Session } from '../session.ts';
import { plainText } from './decide-items.ts';
import { choose, cooperating, fitsBody, gather, mayClaim } from './gather.ts';
import { withParts } from '../writing/parts.ts';
import { perform } from './perform.ts';
import { clerkOf, type Settings } from './settings.ts';

export interface TransferOptions extends Settings, ItemFilter {
  readonly from: string;
  readonly to: string;
}

export async function transferItems(
  session: Session,
  words: readonly string[],
  options: TransferOptions,
): Promise<void> {
  const root = session.root();
  const request = await withParts(async (parts) => {
    const gathering = gather(session, root, 'transfer', parts);
    const { shelf, date } = gathering;
    const from = await bodyOf(session, shelf.bodies, options.from, mayClaim(gathering));
    const to = await bodyOf(session, shelf.bodies, options.to, mayClaim(gathering));
    if (from.id === to.id) {
      throw new Stop(
        EXIT.usage,
        session.say(`${to.value.name}不能移交给自己`, `${to.value.name} cannot transfer to itself`),
      );
    }
    const helpers = await cooperating(session, gathering, options.with);
    const filter = { list: options.list, type: options.type, field: options.field };
    const { selection, problems } = await choose(
      session,
      gathering,
      words,
      filter,
      fitsBody(gathering, from, 'claimed'),
      (matching) =>
        new Stop(
          EXIT.nothing,
          session.say(
            `符合条件的 ${matching} 项里，没有${from.value.name}认领的`,
            `of ${matching} matching items ${from.value.name} has claimed none`,
          ),
        ),
    );
    return {
      command: 'transfer',
      decision: '认领' as const,
      wishes: selection.items.map((item) => ({
        act: 'transfer' as const,
        item: item.id,
        from: from.id,
        body: to.id,
        cooperating: helpers,
        reason: plainText(options.reason),
        row: null,
      })),
      problems,
      ask: selection.byFilter && selection.items.length > 1,
      occasion: { date, clerk: clerkOf(session, options) },
      // The clerk may act for either side.
      bodies: new Map([[to.id, { ...to, value: withMembersOf(to.value, from.value) }]]),
      nameOf: (id: string) => nameOf(shelf.bodies, id),
    };
  });
  await perform(session, root, request, options);
}

function withMembersOf<T extends { members?: string[] }>(body: T, other: T): T {
  if (body.members === undefined || other.members === undefined) return body;
  return { ...body, members: [...body.members, ...other.members] };
}
