/** What claim, decline, release and transfer share in options, and who the clerk is. */
import type { Command } from 'commander';
import { claimHelp } from '../../text/commands/claim.ts';
import { isAddress } from '../../words/typed.ts';
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
  command.argument('[items...]', session.texts(claimHelp).items);
}

export function addOrg(command: Command, session: Session): void {
  command.option('--org <body>', session.texts(claimHelp).org);
}

export function addWith(command: Command, session: Session): void {
  // One a time: a list of its own would swallow the items that follow it.
  command.option(
    '--with <body>',
    session.texts(claimHelp).with,
    (body: string, before: readonly string[] | undefined) => [...(before ?? []), body],
  );
}

export function addSettings(command: Command, session: Session): void {
  const help = session.texts(claimHelp);
  command
    .option('--reason <text>', help.reason)
    .option('--clerk <email>', help.clerk)
    .option('--dry-run', help.dryRun)
    .option('--offline', help.offline)
    .option('--yes', help.yes)
    .option('--keep-going', help.keepGoing);
}

/** --clerk or git's user.email. Ends with exit 2 where there is none, or none that is an address. */
export function clerkOf(session: Session, settings: Settings): string {
  const clerk = settings.clerk ?? gitConfig(session, 'user.email');
  const help = session.texts(claimHelp);
  if (clerk === null) throw new Stop(EXIT.usage, help.noClerk, help.noClerkHint);
  if (isAddress(clerk)) return clerk;
  throw new Stop(EXIT.usage, help.noAddress(clerk), help.noAddressHint);
}
