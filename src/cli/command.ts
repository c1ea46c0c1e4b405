/** What a command is to the program, and what all commands share in how they are set up. */
import { type Command, Help, type Option } from 'commander';
import type { Bilingual } from '../text/language.ts';
import { displayWidth, wrapWidth } from '../text/width.ts';
import type { Session } from './session.ts';
import { commonTexts } from '../text/commands/common.ts';
import type { CommandGroup } from '../text/command-summaries.ts';

export interface CommandModule {
  /** Adds arguments, options and examples, and the action. */
  define(command: Command, session: Session): void;
}

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
  constructor(private readonly session: Session) {
    super();
  }
  override optionDescription({ description, defaultValue }: Option): string {
    if (typeof defaultValue !== 'string') return description;
    return `${description}${this.session.texts(commonTexts).byDefault(defaultValue)}`;
  }
  override displayWidth(text: string): number {
    return displayWidth(text);
  }
  override boxWrap(text: string, width: number): string {
    return width < this.minWidthToWrap ? text : wrapWidth(text, width);
  }
}

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
      styleTitle: (title) => session.texts(commonTexts).titles[title] ?? title,
    });
  command.createHelp = () => Object.assign(new WideHelp(session), command.configureHelp());
}

export function addGlobalOptions(command: Command, session: Session, reads: boolean): void {
  command
    .option('--catalog <dir>', session.texts(commonTexts).catalog)
    .option('--lang <zh|en>', session.texts(commonTexts).lang)
    .option('--json', session.texts(commonTexts).json)
    .option('--color <when>', session.texts(commonTexts).color)
    .option('--as-of <date>', session.texts(commonTexts).asOf)
    .helpOption('-h, --help', session.texts(commonTexts).help);
  if (reads) {
    command.option('--at <ref>', session.texts(commonTexts).at);
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

/**
 * For an option that may be given several times, one value each. Commander's own variadic options
 * (`<x...>`) swallow the arguments behind them.
 */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Examples at the end of a command's help, one command line each. */
export function addExamples(
  command: Command,
  session: Session,
  examples: Bilingual<readonly string[]> | readonly string[],
): void {
  const own = 'zh' in examples ? examples[session.lang] : examples;
  const lines = own.map((line) => `  ${line}`).join('\n');
  command.addHelpText('after', `\n${session.texts(commonTexts).examples}\n${lines}`);
}
