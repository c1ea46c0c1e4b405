/** claim: a body says "this item is ours"; by ids, ranges, 序号, filters, or a whole table. */
import { claimHelp } from '../../text/commands/claim.ts';
import { type DecideOptions, decideItems } from '../claiming/decide-items.ts';
import { addItems, addOrg, addSettings, addWith } from '../claiming/settings.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import { addItemFilter } from '../item-filter.ts';

interface Options extends DecideOptions {
  readonly from?: string;
  readonly sheet?: string;
}

export const claimCommand: CommandModule = {
  define(command, session) {
    const help = session.texts(claimHelp);
    addItems(command, session);
    addOrg(command, session);
    addItemFilter(command, session);
    command.option('--from <file>', help.from).option('--sheet <name>', help.sheet);
    addWith(command, session);
    addSettings(command, session);
    addExamples(command, session, {
      zh: claimHelp.zh.claimExamples,
      en: claimHelp.en.claimExamples,
    });
    command.action(async (words: string[], options: Options) => {
      if (options.from === undefined) {
        await decideItems(session, 'claim', '认领', words, options);
        return;
      }
      if (words.length > 0 || options.field !== undefined || options.type !== undefined) {
        throw new Stop(EXIT.usage, help.fromExcludes, help.fromExcludesHint);
      }
      const { claimFromTable } = await import('../claiming/from-table.ts');
      await claimFromTable(session, options.from, options);
    });
  },
};
