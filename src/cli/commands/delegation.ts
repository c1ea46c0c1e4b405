/** delegation: agreements (委托协议) from draft to end, and which are missing. */
import type { Command } from 'commander';
import {
  delegationExamples,
  delegationHelp,
  type DelegationWord,
  draftExamples,
} from '../../text/commands/delegation.ts';
import { addItems } from '../claiming/settings.ts';
import { addExamples, addSubcommand, collected, type CommandModule } from '../command.ts';
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
import { addItemFilter } from '../item-filter.ts';
import type { Session } from '../session.ts';
import { unknownValue } from '../unknown-value.ts';

export const delegationCommand: CommandModule = {
  define(command, session) {
    defineNew(command, session);
    defineSteps(command, session);
    defineLooks(command, session);
    addExamples(command, session, delegationExamples);
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

function subcommand(parent: Command, session: Session, name: DelegationWord, reads?: true) {
  const summary = {
    zh: delegationHelp.zh.summaries[name],
    en: delegationHelp.en.summaries[name],
  };
  return addSubcommand(parent, session, name, summary, reads === true ? { reads } : {});
}

function defineNew(parent: Command, session: Session): void {
  const help = session.texts(delegationHelp);
  const command = subcommand(parent, session, 'new');
  addItems(command, session);
  addItemFilter(command, session);
  command
    .option('--org <body>', help.delegate)
    .option('--authority <body>', help.itemsOfAuthority)
    .option('--powers <powers>', help.powers)
    .option('--basis <law>', help.basis, collected)
    .option('--authority-text <text>', help.authorityText)
    .option('--delegator-rights <text>', help.delegatorRights)
    .option('--delegate-rights <text>', help.delegateRights)
    .option('--delegator-duties <text>', help.delegatorDuties)
    .option('--delegate-duties <text>', help.delegateDuties)
    .option('--liability <text>', help.liability)
    .option('--from <date>', help.from)
    .option('--to <date>', help.to)
    .option('--id <id>', help.newId)
    .option('--dry-run', help.dryRun)
    .option('--yes', help.yes);
  addExamples(command, session, draftExamples);
  command.action((words: string[], options: NewOptions) => newAgreement(session, words, options));
}

function defineSteps(parent: Command, session: Session): void {
  const help = session.texts(delegationHelp);
  const step = (name: DelegationWord): Command =>
    subcommand(parent, session, name).argument('<id>', help.id);
  step('sign')
    .option('--date <date>', help.date)
    .option('--from <date>', help.from)
    .option('--to <date>', help.to)
    .option('--document <file>', help.document)
    .option('--restamp', help.restamp)
    .action((id: string, options: SignOptions) => sign(session, id, options));
  step('announce')
    .option('--by <body>', help.announcer)
    .option('--date <date>', help.date)
    .option('--url <url>', help.url)
    .action((id: string, options: AnnounceOptions) => announce(session, id, options));
  step('file')
    .option('--with <body>', help.filedWith)
    .option('--date <date>', help.date)
    .action((id: string, options: FileOptions) => file(session, id, options));
  step('terminate')
    .option('--date <date>', help.endsOn)
    .option('--reason <text>', help.reason)
    .action((id: string, options: TerminateOptions) => terminate(session, id, options));
}

function defineLooks(parent: Command, session: Session): void {
  const help = session.texts(delegationHelp);
  subcommand(parent, session, 'list', true)
    .option('--org <body>', help.party)
    .option('--status <status>', help.status)
    .option('--expiring [days]', help.expiring)
    .action((options: ListOptions) => listAgreements(session, options));
  subcommand(parent, session, 'show', true)
    .argument('<id>', help.id)
    .action((id: string) => {
      showAgreement(session, id);
    });
  subcommand(parent, session, 'missing', true)
    .option('--org <body>', help.onlyDelegate)
    .option('--authority <body>', help.onlyAuthority)
    .option('--letter', help.letter)
    .option('--out <file>', help.out)
    .option('--force', help.force)
    .action((options: MissingOptions) => missingAgreements(session, options));
}
