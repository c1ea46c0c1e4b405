/** release: a body gives back what it has claimed or decided; the record stays and says so (退回). */
import { claimHelp } from '../../text/commands/claim.ts';
import { type DecideOptions, decideItems } from '../claiming/decide-items.ts';
import { addItems, addOrg, addSettings } from '../claiming/settings.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { addItemFilter } from '../item-filter.ts';

export const releaseCommand: CommandModule = {
  define(command, session) {
    addItems(command, session);
    addOrg(command, session);
    addItemFilter(command, session);
    addSettings(command, session);
    addExamples(command, session, {
      zh: claimHelp.zh.releaseExamples,
      en: claimHelp.en.releaseExamples,
    });
    command.action(async (words: string[], options: DecideOptions) => {
      await decideItems(session, 'release', '退回', words, options);
    });
  },
};
