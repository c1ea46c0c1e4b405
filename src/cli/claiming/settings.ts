/** What claim, decline, release and transfer share in options, and who the clerk is. */
import type { Command } from 'commander';
import { EXIT, Stop } from '../exit.ts';
import { gitConfig } from '../meant.ts';
import type { Session } from '../session.ts';

export interface Settings {
  readonly reason?: string;
  readonly clerk?: string;
  readonly with?: readonly string[];
  readonly dryRun?: true;
  readonly keepGoing?: true;
  readonly offline?: true;
  readonly yes?: true;
}

export function addItems(command: Command, session: Session): void {
  command.argument(
    '[items...]',
    session.say(
      '事项：city-001；范围 city-001..city-020；序号 13、13-20（要加 --list）',
      'items: city-001, a range city-001..city-020, or numbers 13, 13-20 with --list',
    ),
  );
}

export function addOrg(command: Command, session: Session): void {
  command.option(
    '--org <body>',
    session.say(
      '哪个单位：编号、名称、简称、信用代码或拼音首字母；默认 git config renling.org',
      'which body: id, name, alias, credit code or initials; default git config renling.org',
    ),
  );
}

export function addWith(command: Command, session: Session): void {
  // One a time: a list of its own would swallow the items that follow it.
  command.option(
    '--with <body>',
    session.say('配合单位，可写几次', 'a body that cooperates; may be given several times'),
    (body: string, before: readonly string[] | undefined) => [...(before ?? []), body],
  );
}

export function addSettings(command: Command, session: Session): void {
  command
    .option('--reason <text>', session.say('理由', 'reason'))
    .option(
      '--clerk <email>',
      session.say(
        '经办人邮箱；默认 git config user.email',
        'clerk’s e-mail; default git config user.email',
      ),
    )
    .option(
      '--dry-run',
      session.say(
        '只看会写什么，一个字也不写',
        'show exactly what would be written, write nothing',
      ),
    )
    .option(
      '--offline',
      session.say('不看别的分支上有没有人认领', 'do not look for claims on other branches'),
    )
    .option('--yes', session.say('不再确认', 'do not ask'))
    .option(
      '--keep-going',
      session.say('有的不行，其余照写', 'write the rest when some cannot be done'),
    );
}

/** As the schema of claims has it. */
const E_MAIL = /^[^@\s]+@[^@\s]+$/;

/** --clerk or git's user.email. Ends with exit 2 where there is none, or none that is an address. */
export function clerkOf(session: Session, settings: Settings): string {
  const clerk = settings.clerk ?? gitConfig(session, 'user.email');
  if (clerk === null) {
    throw new Stop(
      EXIT.usage,
      session.say('不知道经办人是谁', 'the clerk is not known'),
      session.say(
        '加 --clerk 邮箱，或设一次：git config user.email 邮箱',
        'add --clerk EMAIL, or once: git config user.email EMAIL',
      ),
    );
  }
  if (E_MAIL.test(clerk)) return clerk;
  throw new Stop(
    EXIT.usage,
    session.say(`经办人“${clerk}”不是邮箱`, `the clerk “${clerk}” is no e-mail address`),
    session.say('写成 name@example.cn 的样子', 'write it like name@example.org'),
  );
}
