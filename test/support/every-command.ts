/** Every command and subcommand there is, from the program itself. */
import { Command } from 'commander';
import { COMMANDS } from '../../src/cli/commands.ts';
import type { Io } from '../../src/cli/io.ts';
import { Session } from '../../src/cli/session.ts';

export interface KnownCommand {
  /** `delegation`, `delegation new` … */
  readonly name: string;
  /** Does something of its own: `dispute` alone only has others below it. */
  readonly hasAction: boolean;
}

export async function everyCommand(): Promise<readonly KnownCommand[]> {
  const known: KnownCommand[] = [];
  for (const entry of COMMANDS.filter(({ hidden }) => hidden !== true)) {
    const command = new Command(entry.name);
    const port = { env: {}, cwd: '/', out: () => undefined, err: () => undefined };
    (await entry.load()).define(command, new Session(port as unknown as Io, { lang: 'en' }));
    known.push({ name: entry.name, hasAction: acts(command) });
    for (const below of command.commands) {
      known.push({ name: `${entry.name} ${below.name()}`, hasAction: acts(below) });
    }
  }
  return known;
}

/** commander keeps it to itself. */
function acts(command: Command): boolean {
  return (command as unknown as { readonly _actionHandler: unknown })._actionHandler !== null;
}
