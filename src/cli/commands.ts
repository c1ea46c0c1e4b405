/**
 * The program on one screen: every command, its summary, and where it lives. Only the command that
 * is called is loaded.
 */
import { commandSummaries } from '../text/command-summaries.ts';
import type { CommandEntry } from './command.ts';

type Name = keyof (typeof commandSummaries)['zh'];
type Load = CommandEntry['load'];

/** Its name, its group in the help, where it lives; `reads`: it only reads, and takes --at REF. */
type Listed = readonly [Name, CommandEntry['group'], Load, ('reads' | 'hidden')?];

const LISTED: readonly Listed[] = [
  ['status', 'look', async () => (await import('./commands/status.ts')).statusCommand, 'reads'],
  [
    'unclaimed',
    'look',
    async () => (await import('./commands/unclaimed.ts')).unclaimedCommand,
    'reads',
  ],
  ['totals', 'look', async () => (await import('./commands/totals.ts')).totalsCommand, 'reads'],
  ['list', 'look', async () => (await import('./commands/list.ts')).listCommand, 'reads'],
  ['search', 'look', async () => (await import('./commands/search.ts')).searchCommand, 'reads'],
  ['show', 'look', async () => (await import('./commands/show.ts')).showCommand, 'reads'],
  ['log', 'look', async () => (await import('./commands/log.ts')).logCommand, 'reads'],
  ['claim', 'claim', async () => (await import('./commands/claim.ts')).claimCommand],
  ['decline', 'claim', async () => (await import('./commands/decline.ts')).declineCommand],
  ['release', 'claim', async () => (await import('./commands/release.ts')).releaseCommand],
  ['transfer', 'claim', async () => (await import('./commands/transfer.ts')).transferCommand],
  ['service', 'handover', async () => (await import('./commands/service.ts')).serviceCommand],
  ['dispute', 'claim', async () => (await import('./commands/dispute.ts')).disputeCommand],
  ['training', 'handover', async () => (await import('./commands/training.ts')).trainingCommand],
  [
    'overdue',
    'handover',
    async () => (await import('./commands/overdue.ts')).overdueCommand,
    'reads',
  ],
  ['withdraw', 'handover', async () => (await import('./commands/withdraw.ts')).withdrawCommand],
  ['exception', 'check', async () => (await import('./commands/exception.ts')).exceptionCommand],
  [
    'delegation',
    'handover',
    async () => (await import('./commands/delegation.ts')).delegationCommand,
  ],
  [
    'validate',
    'check',
    async () => (await import('./commands/validate.ts')).validateCommand,
    'reads',
  ],
  ['watch', 'check', async () => (await import('./commands/watch.ts')).watchCommand],
  ['diff', 'review', async () => (await import('./commands/diff.ts')).diffCommand],
  ['incoming', 'review', async () => (await import('./commands/incoming.ts')).incomingCommand],
  ['resolve', 'review', async () => (await import('./commands/resolve.ts')).resolveCommand],
  [
    'verify-merge',
    'review',
    async () => (await import('./commands/verify-merge.ts')).verifyMergeCommand,
  ],
  ['preview', 'review', async () => (await import('./commands/preview.ts')).previewCommand],
  ['authorize', 'review', async () => (await import('./commands/authorize.ts')).authorizeCommand],
  ['explain', 'check', async () => (await import('./commands/explain.ts')).explainCommand],
  ['import', 'set-up', async () => (await import('./commands/import.ts')).importCommand],
  ['export', 'look', async () => (await import('./commands/export.ts')).exportCommand, 'reads'],
  ['report', 'look', async () => (await import('./commands/report.ts')).reportCommand, 'reads'],
  ['init', 'set-up', async () => (await import('./commands/init.ts')).initCommand],
  ['ci', 'set-up', async () => (await import('./commands/ci.ts')).ciCommand],
  [
    'codeowners',
    'set-up',
    async () => (await import('./commands/codeowners.ts')).codeownersCommand,
  ],
  ['fmt', 'check', async () => (await import('./commands/fmt.ts')).fmtCommand],
  [
    'completion',
    'set-up',
    async () => (await import('./commands/completion.ts')).completionCommand,
  ],
  [
    'complete',
    'set-up',
    async () => (await import('./commands/completion.ts')).completeCommand,
    'hidden',
  ],
];

export const COMMANDS: readonly CommandEntry[] = LISTED.map(([name, group, load, special]) => ({
  name,
  group,
  load,
  summary: { zh: commandSummaries.zh[name], en: commandSummaries.en[name] },
  ...(special === undefined ? {} : { [special]: true }),
}));
