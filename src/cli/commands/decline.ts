/** decline: a body does not take an item over (不承接), or the item does not apply to it (不适用); with a reason. */
import { claimHelp } from '../../text/commands/claim.ts';
import { type DecideOptions, decideItems } from '../claiming/decide-items.ts';
import { addItems, addOrg, addSettings } from '../claiming/settings.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { addItemFilter } from '../item-filter.ts';

interface Options extends DecideOptions {
  readonly notApplicable?: true;
}

export const declineCommand: CommandModule = {
  define(command, session) {
    addItems(command, session);
    addOrg(command, session);
    addItemFilter(command, session);
    command.option('--not-applicable', session.texts(claimHelp).notApplicable);
    addSettings(command, session);
    addExamples(command, session, {
      zh: claimHelp.zh.declineExamples,
      en: claimHelp.en.declineExamples,
    });
    command.action(async (words: string[], options: Options) => {
      const decision = options.notApplicable === true ? '不适用' : '不承接';
      await decideItems(session, 'decline', decision, words, options);
    });
  },
};
