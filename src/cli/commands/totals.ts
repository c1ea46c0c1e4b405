import { renderTotals } from '../../render/totals/pretty.ts';
import { totalsReport } from '../../reports/totals.ts';
import { findingTexts } from '../../text/finding-texts.ts';
import { totalsTexts } from '../../text/commands/totals.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT } from '../exit.ts';
import { listIdOf } from '../meant.ts';
import { open, introduce } from '../open.ts';
import { screenOf } from '../view.ts';

export const totalsCommand: CommandModule = {
  define(command, session) {
    const texts = session.texts(totalsTexts);
    command.option('--list <list>', texts.list);
    addExamples(command, session, texts.examples);
    command.action((options: { readonly list?: string }) => {
      const opened = open(session, 'totals');
      const { catalogue } = opened;
      const only = options.list === undefined ? null : listIdOf(session, catalogue, options.list);
      const report = totalsReport(catalogue, opened.asOf, only);
      introduce(session, opened, ['list', 'item']);
      if (session.options.json === true) {
        session.answer(opened.asOf, report);
      } else {
        session.io.out(
          renderTotals(report, screenOf(session), {
            texts: findingTexts(session.lang),
            prefix: opened.prefix,
          }),
        );
      }
      if (report.lists.length === 0 && report.unreadableLists.length === 0) {
        session.io.err(`${texts.noLists}\n`);
        session.exit = EXIT.nothing;
        return;
      }
      session.exit = report.agrees ? EXIT.ok : EXIT.findings;
    });
  },
};
