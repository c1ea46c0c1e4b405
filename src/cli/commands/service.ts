/** service: how a claimed item is run. */
import type { Command } from 'commander';
import { serviceExamples, serviceHelp } from '../../text/commands/service.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import type { FromOptions } from '../service/set-from-table.ts';
import type { SetOptions } from '../service/set.ts';
import type { ShowOptions } from '../service/show.ts';
import type { TemplateOptions } from '../service/template.ts';
import type { Session } from '../session.ts';

export const serviceCommand: CommandModule = {
  define(command, session) {
    const help = session.texts(serviceHelp);
    const making = addSubcommand(command, session, 'new', inBoth('new'));
    addSettings(making.argument('[words...]', help.newWords), session);
    addExamples(making, session, serviceExamples.new);
    making.action(async (words: string[], options: SetOptions) => {
      await (await import('../service/set.ts')).setByWords(session, words, options, true);
    });

    const setting = addSubcommand(command, session, 'set', inBoth('set'));
    addSettings(setting.argument('[words...]', help.setWords), session);
    addExamples(setting, session, serviceExamples.set);
    setting.option('--from <file>', help.from).option('--sheet <name>', help.sheet);
    setting.action(async (words: string[], options: SetOptions & FromOptions) => {
      if (options.from === undefined) {
        await (await import('../service/set.ts')).setByWords(session, words, options, false);
      } else {
        const { setFromTable } = await import('../service/set-from-table.ts');
        await setFromTable(session, words, { ...options, from: options.from });
      }
    });

    addSubcommand(command, session, 'show', inBoth('show'))
      .argument('<items...>', help.items)
      .option('--org <body>', help.onlyBody)
      .option('--list <list>', help.list)
      .action(async (words: string[], options: ShowOptions) => {
        await (await import('../service/show.ts')).showServices(session, words, options);
      });

    addSubcommand(command, session, 'fields', inBoth('fields')).action(async () => {
      (await import('../service/list-fields.ts')).listServiceFields(session);
    });

    const template = addSubcommand(command, session, 'template', inBoth('template'))
      .option('--org <body>', help.whichBody)
      .option('--list <list>', help.onlyList)
      .requiredOption('--out <file>', help.out)
      .option('--force', help.force);
    addExamples(template, session, serviceExamples.template);
    template.action(async (options: TemplateOptions) => {
      await (await import('../service/template.ts')).writeServiceTemplate(session, options);
    });
    addExamples(command, session, serviceExamples.all);
  },
};

function inBoth(name: 'new' | 'set' | 'show' | 'fields' | 'template') {
  return { zh: serviceHelp.zh[name], en: serviceHelp.en[name] };
}

function addSettings(command: Command, session: Session): void {
  const help = session.texts(serviceHelp);
  command
    .option('--org <body>', help.org)
    .option('--list <list>', help.list)
    .option('--unit <unit>', help.unit)
    .option('--dry-run', help.dryRun)
    .option('--keep-going', help.keepGoing);
}
