/** What a command is to the program, and what all commands share in how they are set up. */
import { type Command, Help, type Option } from 'commander';
import type { Bilingual } from '../text/language.ts';
import { displayWidth, wrapWidth } from '../text/width.ts';
import type { Session } from './session.ts';

export interface CommandModule {
  /** Adds arguments, options and examples, and the action. */
  define(command: Command, session: Session): void;
}

export type CommandGroup = 'look' | 'claim' | 'handover' | 'check' | 'review' | 'set-up';

export interface CommandEntry {
  readonly name: string;
  readonly group: CommandGroup;
  /** Only reads: takes --at REF. */
  readonly reads?: true;
  /** Not for people: in no help. */
  readonly hidden?: true;
  readonly summary: Bilingual<string>;
  load(): Promise<CommandModule>;
}

/** Commander measures by string length; Chinese is two columns wide. Its own words are English. */
class WideHelp extends Help {
  constructor(private readonly say: Session['say']) {
    super();
  }
  override optionDescription({ description, defaultValue }: Option): string {
    if (typeof defaultValue !== 'string') return description;
    return `${description}${this.say(`，默认 ${defaultValue}`, `; ${defaultValue} by default`)}`;
  }
  override displayWidth(text: string): number {
    return displayWidth(text);
  }
  override boxWrap(text: string, width: number): string {
    return width < this.minWidthToWrap ? text : wrapWidth(text, width);
  }
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Errors come back as exceptions and are said by `run`; help goes to the port, measured by width. */
export function configureCommand(command: Command, session: Session): void {
  command
    .exitOverride()
    .helpCommand(false)
    .configureOutput({
      writeOut: (text) => session.io.out(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => session.io.columns,
    })
    .configureHelp({
      styleTitle: (title) => (session.lang === 'zh' ? (TITLES[title] ?? title) : title),
    });
  command.createHelp = () =>
    Object.assign(new WideHelp((zh, en) => session.say(zh, en)), command.configureHelp());
}

export function addGlobalOptions(command: Command, session: Session, reads: boolean): void {
  command
    .option('--catalog <dir>', session.say('目录所在的文件夹', 'folder of the catalogue'))
    .option('--lang <zh|en>', session.say('语言：zh 中文，en 英文', 'language: zh or en'))
    .option('--json', session.say('以 JSON 输出', 'print JSON'))
    .option(
      '--color <when>',
      session.say('颜色：auto、always、never', 'colour: auto, always or never'),
    )
    .option(
      '--as-of <date>',
      session.say('按哪一天计算，如 2020-09-09', 'reckon as of a day, e.g. 2020-09-09'),
    )
    .helpOption('-h, --help', session.say('显示帮助', 'show help'));
  if (reads) {
    command.option(
      '--at <ref>',
      session.say(
        '看某个提交、分支或标签时的目录，不必检出',
        'the catalogue as it is at a commit, branch or tag; nothing is checked out',
      ),
    );
  }
}

/** A command below a command (`delegation new`), with what all commands have. */
export function addSubcommand(
  parent: Command,
  session: Session,
  name: string,
  summary: Bilingual<string>,
  options: { reads?: true } = {},
): Command {
  const command = parent.command(name).description(summary[session.lang]);
  configureCommand(command, session);
  addGlobalOptions(command, session, options.reads === true);
  return command;
}

/** Examples at the end of a command's help, one command line each. */
export function addExamples(
  command: Command,
  session: Session,
  examples: Bilingual<readonly string[]>,
): void {
  const lines = examples[session.lang].map((line) => `  ${line}`).join('\n');
  command.addHelpText('after', `\n${session.say('例：', 'Examples:')}\n${lines}`);
}
