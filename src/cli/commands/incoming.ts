/** Claims of the same items on other branches, so that two clerks see each other before the merge. */
import { shelfOn } from '../../catalogue/load-some.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import { itemName } from '../../model/names.ts';
import { incomingFor } from '../../history/incoming-works.ts';
import { renderIncoming } from '../../render/incoming/pretty.ts';
import { incomingTexts } from '../../text/commands/incoming.ts';
import { answerOf } from '../at-commit.ts';
import { nameOf } from '../../catalogue/body-name.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { historySource } from '../history-source.ts';
import { bodyOf } from '../meant.ts';
import { screenOf } from '../view.ts';
import { whoMayClaim } from '../who-may-claim.ts';

interface Options {
  readonly remote?: string;
  readonly org?: string;
}

const EXAMPLES = [
  'git fetch && renling incoming',
  'renling incoming --remote origin --org jn-education',
];

export const incomingCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(incomingTexts);
    command.option('--remote <name>', texts.remote).option('--org <body>', texts.org);
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async ({ remote, org }: Options) => {
      const { repository, commit, folder, tree, root } = historySource(session, 'incoming');
      const shelf = shelfOn(tree, readRecord);
      const body =
        org === undefined
          ? null
          : (await bodyOf(session, shelf.bodies, org, whoMayClaim(shelf, null))).id;
      const place = { repository, here: commit, folder, root };
      const { branches, unrelated, ...found } = answerOf(
        session,
        incomingFor(place, remote ?? null),
      );
      const claims = found.claims.filter(
        (claim) => body === null || claim.works.some(({ claimant }) => claimant === body),
      );
      if (session.options.json === true) {
        session.answer(null, {
          branches,
          unrelated,
          claims: claims.map(({ works, ...claim }) => ({
            ...claim,
            works: works.map(({ branch, ...work }) => ({ branch: branch?.name ?? null, ...work })),
          })),
        });
      } else if (claims.length > 0) {
        const shown = {
          claims,
          itemName(id: string): string | null {
            const held = shelf.item(id);
            return held.state === 'there' ? itemName(held.entry.value) : null;
          },
          bodyName: (id: string): string => nameOf(shelf.bodies, id),
        };
        session.io.out(renderIncoming(shown, screenOf(session)));
      }
      const looked =
        branches.length === 0 ? texts.noBranches : texts.looked(branches.length, claims.length);
      session.io.err(`${looked}\n`);
      if (unrelated.length > 0) session.io.err(`${texts.unrelated(unrelated)}\n`);
    });
  },
};
