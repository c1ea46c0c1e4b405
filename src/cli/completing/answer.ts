/** Answers a shell that asks what may come next: every command with its options and values. */
import { RootCommand } from '@bomb.sh/tab';
import { Command as Program, type Command } from 'commander';
import { addGlobalOptions } from '../command.ts';
import { COMMANDS } from '../commands.ts';
import type { Session } from '../session.ts';
import { valuesOf } from './values.ts';

type Suggest = (complete: (value: string, description: string) => void) => void;

interface Described {
  option(name: string, description: string, suggest?: Suggest): unknown;
  argument(name: string, suggest: Suggest, variadic: boolean): unknown;
}

function describe(command: Command, into: Described, session: Session): void {
  for (const option of command.createHelp().visibleOptions(command)) {
    const long = option.long?.slice(2);
    if (long === undefined) continue;
    const takesValue = option.required || option.optional;
    if (!takesValue) into.option(long, option.description);
    else {
      into.option(long, option.description, (complete) => {
        for (const value of valuesOf(session, long)) complete(value, '');
      });
    }
  }
  for (const argument of command.registeredArguments) {
    into.argument(
      argument.name(),
      (complete) => {
        for (const value of valuesOf(session, argument.name())) complete(value, '');
      },
      argument.variadic,
    );
  }
}

/** `words`: what stands on the command line after `renling`, the last one being typed. */
export async function answerShell(session: Session, words: readonly string[]): Promise<void> {
  const root = new RootCommand();
  for (const entry of COMMANDS.filter(({ hidden }) => hidden !== true)) {
    const shown = root.command(entry.name, entry.summary[session.lang]);
    if (!words.includes(entry.name)) continue;
    const command = new Program(entry.name);
    (await entry.load()).define(command, session);
    addGlobalOptions(command, session, entry.reads === true);
    describe(command, shown, session);
    for (const below of command.commands) {
      const sub = root.command(`${entry.name} ${below.name()}`, below.description());
      describe(below, sub, session);
    }
  }
  session.io.out(printedBy(() => root.parse([...words])));
}

/** The library prints with console.log; the program speaks through its port. */
export function printedBy(print: () => void): string {
  const original = console.log;
  let printed = '';
  console.log = (text: string) => {
    printed += `${text}\n`;
  };
  try {
    print();
  } finally {
    console.log = original;
  }
  return printed;
}
