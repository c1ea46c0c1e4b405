/** decline: a body does not take an item over (不承接), or the item does not apply to it (不适用); with a reason. */
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
    command.option(
      '--not-applicable',
      session.say(
        '不适用（本地没有这类业务），而不是不承接',
        'not applicable here, rather than declined',
      ),
    );
    addSettings(command, session);
    addExamples(command, session, {
      zh: [
        'renling decline zone-101 --org 济南综合保税区 --reason 区内无此类业务 --not-applicable',
        'renling decline city-013 --org 市教育局 --reason 不属本局职责',
      ],
      en: [
        'renling decline zone-101 --org jn-bonded --reason "no such business here" --not-applicable',
        'renling decline city-013 --org jn-education --reason "not our field"',
      ],
    });
    command.action(async (words: string[], options: Options) => {
      const decision = options.notApplicable === true ? '不适用' : '不承接';
      await decideItems(session, 'decline', decision, words, options);
    });
  },
};
