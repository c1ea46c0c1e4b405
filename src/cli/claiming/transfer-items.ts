/** transfer: the items that words and filters choose, from one body to another. */
import { nameOf } from '../../catalogue/body-name.ts';
import { chosenFor } from '../../catalogue/chosen-for.ts';
import { choiceTexts } from '../../text/outcomes/choice-texts.ts';
import type { ItemFilter } from '../../words/select-items.ts';
import { oneLine } from '../../words/typed.ts';
import { EXIT, Stop, stopWith } from '../exit.ts';
import { bodyOf } from '../meant.ts';
import type { Session } from '../session.ts';
import { withParts } from '../writing/parts.ts';
import { choose, cooperating, gather, mayClaim } from './gather.ts';
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
  const texts = session.texts(choiceTexts);
  const request = await withParts(async (parts) => {
    const gathering = gather(session, root, 'transfer', parts);
    const { shelf, date } = gathering;
    const from = await bodyOf(session, shelf.bodies, options.from, mayClaim(gathering));
    const to = await bodyOf(session, shelf.bodies, options.to, mayClaim(gathering));
    if (from.id === to.id) throw new Stop(EXIT.usage, texts.toItself(to.value.name));
    const helpers = await cooperating(session, gathering, options.with);
    const fitting = chosenFor(gathering, from, 'claimed');
    const { selection, problems } = await choose(
      session,
      gathering,
      words,
      options,
      fitting,
      (matching) => stopWith(EXIT.nothing, texts.noneFits.claimed(from.value.name, matching)),
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
        reason: oneLine(options.reason),
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
