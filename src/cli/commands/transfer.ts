/** transfer: claimed items go from one body to another; the claim records from whom, when and why. */
import { claimHelp } from '../../text/commands/claim.ts';
import { addItems, addSettings, addWith } from '../claiming/settings.ts';
import { type TransferOptions, transferItems } from '../claiming/transfer-items.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { addItemFilter } from '../item-filter.ts';

export const transferCommand: CommandModule = {
  define(command, session) {
    addItems(command, session);
    const help = session.texts(claimHelp);
    command
      .requiredOption('--from <body>', help.holder)
      .requiredOption('--to <body>', help.receiver);
    addItemFilter(command, session);
    addWith(command, session);
    addSettings(command, session);
    addExamples(command, session, {
      zh: claimHelp.zh.transferExamples,
      en: claimHelp.en.transferExamples,
    });
    command.action(async (words: string[], options: TransferOptions) => {
      await transferItems(session, words, options);
    });
  },
};
