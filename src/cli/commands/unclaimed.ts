import { asFarAsRead } from '../../render/at-least.ts';
import { renderUnclaimed } from '../../render/unclaimed/pretty.ts';
import { type UnclaimedReport, unclaimedReport } from '../../reports/unclaimed.ts';
import { unclaimedTexts } from '../../text/commands/unclaimed.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT } from '../exit.ts';
import { stopOfGone } from '../gone-body.ts';
import { bodyOrOwn, fieldOf, listIdOf, typeOf } from '../meant.ts';
import { open, introduce } from '../open.ts';
import type { Session } from '../session.ts';
import { screenOf } from '../view.ts';
import { whoMayClaimIn } from '../who-may-claim.ts';

interface Options {
  readonly mine?: true;
  readonly org?: string;
  readonly field?: string;
  readonly type?: string;
  readonly list?: string;
  readonly exitCode?: true;
}

export const unclaimedCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(unclaimedTexts);
    command
      .option('--mine', texts.mine)
      .option('--org <body>', texts.org)
      .option('--field <field>', texts.field)
      .option('--type <type>', texts.type)
      .option('--list <list>', texts.list)
      .option('--exit-code', texts.exitCode);
    addExamples(command, session, texts.examples);
    command.action(async (options: Options) => {
      const opened = open(session, 'unclaimed');
      const { catalogue } = opened;
      const mayClaim = whoMayClaimIn(opened);
      const byBody = options.mine === true || options.org !== undefined;
      const body = byBody
        ? await bodyOrOwn(session, catalogue.organizations, options.org, mayClaim)
        : null;
      const report = unclaimedReport(catalogue, opened.asOf, {
        ...(options.list === undefined ? {} : { list: listIdOf(session, catalogue, options.list) }),
        ...(options.field === undefined
          ? {}
          : { field: fieldOf(session, catalogue, options.field) }),
        ...(options.type === undefined ? {} : { type: typeOf(session, options.type) }),
        ...(body === null ? {} : { body: body.id }),
      });
      introduce(session, opened, ['list', 'organization', 'item', 'claim', 'dispute']);
      const gone =
        body === null
          ? null
          : stopOfGone(session, EXIT.nothing, body, opened.asOf, catalogue.organizations);
      session.answer(opened.asOf, report);
      // Nothing is asked of it, which is not that everything is done.
      if (gone !== null) throw gone;
      if (session.options.json !== true) {
        const mine = options.mine === true && options.org === undefined;
        if (report.count > 0) session.io.out(renderUnclaimed(report, screenOf(session), { mine }));
        else sayNothingOpen(session, report, byBody || options.field !== undefined);
        if (byBody && report.disputed > 0) session.io.out(`${texts.disputed(report.disputed)}\n`);
      }
      if (options.exitCode === true) session.exit = exitCode(report);
    });
  },
};

/** Without items nothing was looked at. */
function exitCode({ count, disputed, items }: UnclaimedReport): number {
  if (count + disputed > 0) return EXIT.findings;
  return items === 0 ? EXIT.nothing : EXIT.ok;
}

function sayNothingOpen(session: Session, report: UnclaimedReport, filtered: boolean): void {
  const texts = session.texts(unclaimedTexts);
  // What is disputed is unclaimed, and said apart.
  if (report.disputed > 0) return;
  const view = screenOf(session);
  const none = asFarAsRead(filtered ? texts.noneMatches : texts.none, view);
  // Items that cannot be read are no reason to import them again.
  session.io.out(`${report.items === 0 && !view.partial ? texts.noItems : none}\n`);
}
