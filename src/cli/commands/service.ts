/** service: how a claimed item is run. */
import type { Command } from 'commander';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import { EXIT, Stop } from '../exit.ts';
import type { FromOptions } from '../service/set-from-table.ts';
import type { SetOptions } from '../service/set.ts';
import type { ShowOptions } from '../service/show.ts';
import type { TemplateOptions } from '../service/template.ts';
import type { Session } from '../session.ts';

export const serviceCommand: CommandModule = {
  define(command, session) {
    defineNew(command, session);
    defineSet(command, session);
    defineShow(command, session);
    defineFields(command, session);
    defineTemplate(command, session);
    addExamples(command, session, {
      zh: [
        'renling service set city-013 promised-days 5 --unit 工作日',
        'renling service show city-013',
      ],
      en: [
        'renling service set city-013 promised-days 5 --unit 工作日',
        'renling service show city-013',
      ],
    });
  },
};

function defineNew(parent: Command, session: Session): void {
  const command = addSubcommand(parent, session, 'new', {
    zh: '给已认领的事项建办理记录',
    en: 'Make the service records of claimed items',
  });
  command.argument(
    '[words...]',
    session.say('事项，后面可写 字段=值', 'items, then FIELD=VALUE if any'),
  );
  addSettings(command, session);
  addExamples(command, session, {
    zh: ['renling service new city-013..city-020 --org 市教育局'],
    en: ['renling service new city-013..city-020 --org jn-education'],
  });
  command.action(async (words: string[], options: SetOptions) => {
    await (await import('../service/set.ts')).setByWords(session, words, options, true);
  });
}

function defineSet(parent: Command, session: Session): void {
  const command = addSubcommand(parent, session, 'set', {
    zh: '填写、修改怎样办理',
    en: 'Fill in or change how items are run',
  });
  command.argument(
    '[words...]',
    session.say(
      '事项，然后 字段 值…，或几个 字段=值；字段写英文或中文名称',
      'items, then FIELD VALUE…, or several FIELD=VALUE; fields by key or title',
    ),
  );
  addSettings(command, session);
  addExamples(command, session, {
    zh: [
      'renling service set city-013 promised-days 5 --unit 工作日',
      'renling service set city-013 已进厅 是',
      'renling service set city-013 streamlining.steps=6..4 减材料=12..7',
      'renling service set city-013 materials 申请书 法人登记证书',
      'renling service set city-013 note 删除',
    ],
    en: [
      'renling service set city-013 promised-days 5 --unit 工作日',
      'renling service set city-013 hall.entered 是',
      'renling service set city-013 streamlining.steps=6..4 streamlining.materials=12..7',
      'renling service set city-013 materials 申请书 法人登记证书',
      'renling service set city-013 note delete',
    ],
  });
  command
    .option(
      '--from <file>',
      session.say('读填好的填报表（xlsx、csv）', 'read a filled-in form (xlsx, csv)'),
    )
    .option('--sheet <name>', session.say('工作表名称', 'name of the sheet'));
  command.action(async (words: string[], options: SetOptions & FromOptions & { from?: string }) => {
    if (options.from === undefined) {
      await (await import('../service/set.ts')).setByWords(session, words, options, false);
      return;
    }
    if (words.length > 0 || options.unit !== undefined) {
      throw new Stop(
        EXIT.usage,
        session.say(
          '--from 不能和事项、字段、--unit 一起用',
          '--from does not go together with items, fields or --unit',
        ),
      );
    }
    const { setFromTable } = await import('../service/set-from-table.ts');
    await setFromTable(session, options.from, options);
  });
}

function defineShow(parent: Command, session: Session): void {
  const command = addSubcommand(parent, session, 'show', {
    zh: '看一个事项怎样办理',
    en: 'How an item is run',
  });
  command
    .argument('<items...>', session.say('事项：city-013', 'items: city-013'))
    .option('--org <body>', session.say('只看这个单位的', 'only this body’s'))
    .option('--list <list>', session.say('给出序号时必需', 'needed with numbers (序号)'));
  command.action(async (words: string[], options: ShowOptions) => {
    await (await import('../service/show.ts')).showServices(session, words, options);
  });
}

function defineFields(parent: Command, session: Session): void {
  const command = addSubcommand(parent, session, 'fields', {
    zh: '有哪些字段可填',
    en: 'Which fields there are',
  });
  command.action(async () => {
    (await import('../service/list-fields.ts')).listServiceFields(session);
  });
}

function defineTemplate(parent: Command, session: Session): void {
  const command = addSubcommand(parent, session, 'template', {
    zh: '生成填报表（xlsx），一次填几十项',
    en: 'Write a form (xlsx) to fill in dozens of items at once',
  });
  command
    .option('--org <body>', session.say('哪个单位', 'which body'))
    .option('--list <list>', session.say('只要这张清单', 'only this list'))
    .requiredOption('--out <file>', session.say('写到这个文件', 'the file to write'))
    .option('--force', session.say('文件已有时覆盖', 'overwrite the file'));
  addExamples(command, session, {
    zh: ['renling service template --org 市教育局 --out 填报表.xlsx'],
    en: ['renling service template --org jn-education --out form.xlsx'],
  });
  command.action(async (options: TemplateOptions) => {
    await (await import('../service/template.ts')).writeServiceTemplate(session, options);
  });
}

function addSettings(command: Command, session: Session): void {
  command
    .option(
      '--org <body>',
      session.say(
        '哪个单位；默认 git config renling.org',
        'which body; default git config renling.org',
      ),
    )
    .option('--list <list>', session.say('给出序号时必需', 'needed with numbers (序号)'))
    .option('--unit <unit>', session.say('时限的单位：日、工作日', 'unit of a limit: 日 or 工作日'))
    .option(
      '--dry-run',
      session.say(
        '只看会写什么，一个字也不写',
        'show exactly what would be written, write nothing',
      ),
    )
    .option(
      '--keep-going',
      session.say('有的不行，其余照写', 'write the rest when some cannot be done'),
    );
}
