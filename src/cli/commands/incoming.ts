/** Claims of the same items on other branches, so that two clerks see each other before the merge. */
import { shelfOn } from '../../catalogue/load-some.ts';
import { readRecord } from '../../catalogue/read-record.ts';
import { itemName } from '../../checks/describe.ts';
import { incomingClaims } from '../../compare/incoming.ts';
import { othersBranches } from '../../git/branch-changes.ts';
import { mainBranchOrNone } from '../../git/head.ts';
import { renderIncoming } from '../../render/incoming/pretty.ts';
import { answerOf } from '../at-commit.ts';
import { nameOf, resolveBody } from '../bodies.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { printJson } from '../envelope.ts';
import { historySource } from '../reviewing/history-source.ts';
import { incomingWorks } from '../reviewing/incoming-works.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';

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
    command
      .option('--remote <name>', session.say('只看这个远程的分支', 'only branches of this remote'))
      .option(
        '--org <body>',
        session.say('只看与这个单位有关的', 'only what has to do with this body'),
      );
    addExamples(command, session, { zh: EXAMPLES, en: EXAMPLES });
    command.action(async (options: Options) => {
      const source = historySource(session);
      const { repository, commit, folder, tree, root } = source;
      const shelf = shelfOn(tree, readRecord);
      const body =
        options.org === undefined
          ? null
          : (await resolveBody(session, shelf.bodies, options.org)).id;
      const place = { repository, here: commit, folder, root };
      const remote = options.remote ?? null;
      const main = answerOf(session, mainBranchOrNone(repository, remote));
      const branches = answerOf(session, othersBranches(repository, remote, main));
      const { works, unrelated } = answerOf(session, incomingWorks(place, branches, main, null));
      const claims = incomingClaims(works).filter(
        (claim) => body === null || claim.works.some(({ claimant }) => claimant === body),
      );
      if (session.options.json === true) {
        printJson(session, 'incoming', null, {
          branches: branches.map(({ name }) => name),
          unrelated: unrelated.map(({ name }) => name),
          claims: claims.map(({ works: there, ...claim }) => ({
            ...claim,
            works: there.map(({ branch, ...work }) => ({ branch: branch?.name ?? null, ...work })),
          })),
        });
      } else if (claims.length > 0) {
        const itemOf = (id: string): string | null => {
          const held = shelf.item(id);
          return held.state === 'there' ? itemName(held.entry.value) : null;
        };
        const bodyName = (id: string): string => nameOf(shelf.bodies, id);
        session.io.out(renderIncoming({ claims, itemName: itemOf, bodyName }, screenOf(session)));
      }
      sayLooked(session, branches.length, claims.length);
      sayUnrelated(session, unrelated);
    });
  },
};

function sayLooked(session: Session, branches: number, claims: number): void {
  session.io.err(
    branches === 0
      ? session.say(
          '没有别人还未合并的远程分支；要看最新的，先 git fetch\n',
          'No remote branch has work that is not here; for the latest: git fetch\n',
        )
      : session.say(
          `看了 ${branches} 个未合并的远程分支${claims === 0 ? '，没有认领上的改动' : ''}；要看最新的，先 git fetch\n`,
          `Looked at ${branches} remote ${branches === 1 ? 'branch' : 'branches'} not merged here${claims === 0 ? ', without changes to claims' : ''}; for the latest: git fetch\n`,
        ),
  );
}

function sayUnrelated(session: Session, unrelated: readonly { readonly name: string }[]): void {
  if (unrelated.length === 0) return;
  const names = unrelated.map(({ name }) => name).join(', ');
  session.io.err(
    session.say(
      `这些分支与主分支没有共同的历史，没有看：${names}；浅克隆先取全：git fetch --unshallow\n`,
      `Not looked at, for nothing in common with the main branch: ${names}; in a shallow clone: git fetch --unshallow\n`,
    ),
  );
}
