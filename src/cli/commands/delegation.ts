/** delegation: agreements (委托协议) from draft to end, and which are missing. */
import type { Command } from 'commander';
import { addItems } from '../claiming/settings.ts';
import { addExamples, addSubcommand, type CommandModule } from '../command.ts';
import {
  type ListOptions,
  listAgreements,
  missingAgreements,
  type MissingOptions,
  showAgreement,
} from '../delegating/look.ts';
import { newAgreement, type NewOptions } from '../delegating/new.ts';
import {
  announce,
  type AnnounceOptions,
  file,
  type FileOptions,
  sign,
  type SignOptions,
  terminate,
  type TerminateOptions,
} from '../delegating/take-step.ts';
import { unknownValue } from '../unknown-value.ts';
import { addItemFilter } from '../item-filter.ts';
import type { Session } from '../session.ts';

export const delegationCommand: CommandModule = {
  define(command, session) {
    defineNew(command, session);
    defineSteps(command, session);
    defineLooks(command, session);
    addExamples(command, session, {
      zh: [
        'renling delegation missing                 # 还缺哪些协议，按省级部门',
        'renling delegation new --authority 省教育厅 --org 市教育局',
        'renling delegation sign sd-education-to-jn-education --date 2020-08-18',
      ],
      en: [
        'renling delegation missing                 # what is needed, by authority',
        'renling delegation new --authority sd-education --org jn-education',
        'renling delegation sign sd-education-to-jn-education --date 2020-08-18',
      ],
    });
    command.allowExcessArguments(true).action(async () => {
      const [word] = command.args;
      if (word === undefined) {
        await listAgreements(session, {});
        return;
      }
      const known = command.commands.map((one) => one.name());
      throw unknownValue(session, 'command', word, { values: known });
    });
  },
};

function defineNew(parent: Command, session: Session): void {
  const command = addSubcommand(parent, session, 'new', {
    zh: '拟订协议：从事项或筛选',
    en: 'Draft an agreement over items or a filter',
  });
  addItems(command, session);
  addItemFilter(command, session);
  command
    .option(
      '--org <body>',
      session.say(
        '受托单位；默认是认领这些事项的单位',
        'delegate; default whoever claimed the items',
      ),
    )
    .option(
      '--authority <body>',
      session.say('只要这个省级部门的事项', 'only items of this provincial authority'),
    )
    .option(
      '--powers <powers>',
      session.say(
        '委托的权限，如 受理,审查；默认是事项的全部',
        'powers, e.g. 受理,审查; default all of the items’',
      ),
    )
    .option(
      '--basis <law>',
      session.say(
        '另加的委托依据，如 《××条例》第三条；可写几次',
        'a further basis, 《LAW》ARTICLE; may be repeated',
      ),
      (law: string, before: readonly string[] | undefined) => [...(before ?? []), law],
    )
    .option(
      '--authority-text <text>',
      session.say('委托权限的内容和界限', 'the authority and its limits'),
    )
    .option('--delegator-rights <text>', session.say('委托方的权利', 'rights of the delegator'))
    .option('--delegate-rights <text>', session.say('受托方的权利', 'rights of the delegate'))
    .option('--delegator-duties <text>', session.say('委托方的义务', 'duties of the delegator'))
    .option('--delegate-duties <text>', session.say('受托方的义务', 'duties of the delegate'))
    .option('--liability <text>', session.say('法律责任', 'liability'))
    .option('--from <date>', session.say('委托期限的第一天', 'first day of the term'))
    .option('--to <date>', session.say('委托期限的最后一天', 'last day of the term'))
    .option(
      '--id <id>',
      session.say('协议标识；默认由双方标识组成', 'its id; default from the parties’'),
    )
    .option('--dry-run', session.say('只看会写什么，一个字也不写', 'write nothing'))
    .option('--yes', session.say('不逐项询问', 'ask nothing'));
  addExamples(command, session, {
    zh: [
      'renling delegation new                          # 在终端里逐步询问',
      'renling delegation new city-035..city-040 --powers 受理,审查',
      'renling delegation new --field 教育 --from 2020-09-01 --to 2023-08-31',
    ],
    en: [
      'renling delegation new                          # asks, on a terminal',
      'renling delegation new city-035..city-040 --powers 受理,审查',
      'renling delegation new --field 教育 --from 2020-09-01 --to 2023-08-31',
    ],
  });
  command.action(async (words: string[], options: NewOptions) => {
    await newAgreement(session, words, options);
  });
}

function defineSteps(parent: Command, session: Session): void {
  const step = (name: string, zh: string, en: string): Command =>
    addSubcommand(parent, session, name, { zh, en }).argument(
      '<id>',
      session.say('协议标识', 'id of the agreement'),
    );
  const date = ['--date <date>', session.say('日期', 'the day')] as const;
  step('sign', '登记双方签订', 'Record that both have signed')
    .option(...date)
    .option('--from <date>', session.say('委托期限的第一天', 'first day of the term'))
    .option('--to <date>', session.say('委托期限的最后一天', 'last day of the term'))
    .option(
      '--document <file>',
      session.say('协议文本，在 sources/ 下', 'the agreement itself, below sources/'),
    )
    .option(
      '--restamp',
      session.say('事项改过的，按现在的内容', 'take changed items as they are now'),
    )
    .action(async (id: string, options: SignOptions) => {
      await sign(session, id, options);
    });
  step('announce', '登记公告', 'Record an announcement')
    .option('--by <body>', session.say('公告单位', 'who announced it'))
    .option(...date)
    .option('--url <url>', session.say('网址', 'its address'))
    .action(async (id: string, options: AnnounceOptions) => {
      await announce(session, id, options);
    });
  step('file', '登记备案', 'Record its filing')
    .option('--with <body>', session.say('备案机关', 'with whom'))
    .option(...date)
    .action(async (id: string, options: FileOptions) => {
      await file(session, id, options);
    });
  step('terminate', '登记终止（须写理由）', 'Record its end, with a reason')
    .option('--date <date>', session.say('从哪天起不再有效', 'the first day it no longer holds'))
    .option('--reason <text>', session.say('理由', 'reason'))
    .action(async (id: string, options: TerminateOptions) => {
      await terminate(session, id, options);
    });
}

function defineLooks(parent: Command, session: Session): void {
  const summaries = {
    list: { zh: '列出协议', en: 'List agreements' },
    show: {
      zh: '看一份协议：要素、事项、还缺什么',
      en: 'One agreement: elements, items, what is missing',
    },
    missing: { zh: '还缺哪些协议，按省级部门', en: 'Which are needed and not there, by authority' },
  };
  addSubcommand(parent, session, 'list', summaries.list, { reads: true })
    .option('--org <body>', session.say('只看这个单位作为一方的', 'only with this party'))
    .option('--status <status>', session.say('拟订、签订、终止', '拟订, 签订 or 终止'))
    .option(
      '--expiring [days]',
      session.say('只看多少天内到期的，默认 30', 'only what is over within days, default 30'),
    )
    .action(async (options: ListOptions) => {
      await listAgreements(session, options);
    });
  addSubcommand(parent, session, 'show', summaries.show, { reads: true })
    .argument('<id>', session.say('协议标识', 'id of the agreement'))
    .action((id: string) => {
      showAgreement(session, id);
    });
  addSubcommand(parent, session, 'missing', summaries.missing, { reads: true })
    .option('--org <body>', session.say('只看这个受托单位的', 'only this delegate’s'))
    .option('--authority <body>', session.say('只看这个省级部门的', 'only this authority’s'))
    .option(
      '--letter',
      session.say('写成给各省级部门的函（Markdown）', 'as letters (in Chinese, Markdown)'),
    )
    .option('--out <file>', session.say('函写到这个文件', 'write the letters to this file'))
    .option('--force', session.say('文件已有时覆盖', 'overwrite the file'))
    .action(async (options: MissingOptions) => {
      await missingAgreements(session, options);
    });
}
