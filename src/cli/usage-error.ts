/** What commander finds wrong on a command line, said as everything else that ends a command. */
import type { Command, CommanderError } from 'commander';
import { nearest } from '../model/nearest.ts';
import { runTexts } from '../text/run-texts.ts';
import { usageTexts } from '../text/usage-texts.ts';
import { EXIT, Stop } from './exit.ts';
import type { Session } from './session.ts';

/** The command that was meant, as deep as its words are known; the program itself where none is. */
export function calledCommand(program: Command, words: readonly string[]): Command {
  let command = program;
  for (const word of words) {
    const below = command.commands.find((one) => one.name() === word);
    if (below !== undefined) command = below;
    else if (command !== program && !word.startsWith('-')) break;
  }
  return command;
}

/** `delegation new`; '' for the program itself. */
export function wordsOf(command: Command): string {
  const words: string[] = [];
  for (let one = command; one.parent !== null; one = one.parent) words.unshift(one.name());
  return words.join(' ');
}

export function stopOfUsage(session: Session, error: CommanderError, command: Command): Stop {
  const texts = session.texts(runTexts);
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const help = texts.usageAt(['renling', wordsOf(command), '--help'].filter(Boolean).join(' '));
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknown(session, 'command', quoted, namesOf(command), help);
    case 'commander.unknownOption':
      return unknown(session, 'option', quoted, optionsOf(command), help);
    case 'commander.excessArguments': {
      const expected = /Expected (\d+)/.exec(error.message)?.[1] ?? '0';
      return new Stop(EXIT.usage, texts.tooManyArguments(expected, command.args), help);
    }
    default:
      return new Stop(EXIT.usage, texts.usage[error.code]?.(quoted) ?? error.message, help);
  }
}

function unknown(
  session: Session,
  what: 'command' | 'option',
  given: string,
  values: readonly string[],
  help: string,
): Stop {
  const texts = session.texts(usageTexts);
  const near = nearest(given, values);
  const hint = near === null ? help : `${texts.didYouMean(near)}${texts.between}${help}`;
  return new Stop(EXIT.usage, texts.unknown(texts.named[what], given), hint, near);
}

function namesOf(command: Command): string[] {
  return command.commands.map((one) => one.name());
}

/** Of the command and of those above it. */
function optionsOf(command: Command): string[] {
  const options = command.options.flatMap(({ long }) => (long === undefined ? [] : [long]));
  return command.parent === null ? options : [...options, ...optionsOf(command.parent)];
}
