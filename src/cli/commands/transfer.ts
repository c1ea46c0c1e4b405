/** transfer: claimed items go from one body to another; the claim records from whom, when and why. */
import { addItems, addSettings, addWith } from '../claiming/settings.ts';
import { type TransferOptions, transferItems } from '../claiming/transfer-items.ts';
import { addExamples, type CommandModule } from '../command.ts';
import { addItemFilter } from '../item-filter.ts';

export const transferCommand: CommandModule = {
  define(command, session) {
    addItems(command, session);
    command
      .requiredOption('--from <body>', session.say('现在的认领单位', 'the body that holds them'))
      .requiredOption('--to <body>', session.say('移交给哪个单位', 'the body that receives them'));
    addItemFilter(command, session);
    addWith(command, session);
    addSettings(command, session);
    addExamples(command, session, {
      zh: [
        'renling transfer city-014 --from 市发改委 --to 市教育局 --reason 职责划转',
        'renling transfer --field 林业 --from 市园林局 --to 市自然资源和规划局 --reason 机构改革',
      ],
      en: [
        'renling transfer city-014 --from jn-drc --to jn-education --reason "duties moved"',
        'renling transfer --field 林业 --from jn-forestry --to jn-resources --reason reform',
      ],
    });
    command.action(async (words: string[], options: TransferOptions) => {
      await transferItems(session, words, options);
    });
  },
};
