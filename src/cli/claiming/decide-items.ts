/** claim, decline, release: one body decides on the items that words and filters choose. */
import { nameOf } from '../../catalogue/body-name.ts';
import { chosenFor } from '../../catalogue/chosen-for.ts';
import { isReleased } from '../../model/decision-facts.ts';
import type { Claim } from '../../model/generated/records.ts';
import { choiceTexts } from '../../text/outcomes/choice-texts.ts';
import type { ItemFilter } from '../../words/select-items.ts';
import { oneLine } from '../../words/typed.ts';
import { EXIT, stopWith } from '../exit.ts';
import { stopOfGone } from '../gone-body.ts';
import { bodyOrOwn } from '../meant.ts';
import type { Session } from '../session.ts';
import { withParts } from '../writing/parts.ts';
import { choose, cooperating, gather, mayClaim } from './gather.ts';
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
    const which = isReleased({ decision }) ? 'held' : 'open';
    const fitting = chosenFor(gathering, body, which);
    const { selection, problems } = await choose(
      session,
      gathering,
      words,
      options,
      fitting,
      (matching) => {
        const texts = session.texts(choiceTexts);
        const gone =
          which === 'open' ? stopOfGone(session, EXIT.refused, body, date, shelf.bodies) : null;
        if (gone !== null) return gone;
        return stopWith(
          EXIT.nothing,
          matching === 0 ? texts.nothingMatches : texts.noneFits[which](body.value.name, matching),
        );
      },
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
        reason: oneLine(options.reason),
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
