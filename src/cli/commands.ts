/**
 * The program on one screen: every command, its summary, and where it lives. Only the command that
 * is called is loaded.
 */
import { commandSummaries } from '../text/command-summaries.ts';
import type { CommandEntry } from './command.ts';

type Listed = Omit<CommandEntry, 'summary' | 'name'> & {
  readonly name: keyof (typeof commandSummaries)['zh'];
};

const LISTED: readonly Listed[] = [
  {
    name: 'status',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/status.ts')).statusCommand,
  },
  {
    name: 'unclaimed',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/unclaimed.ts')).unclaimedCommand,
  },
  {
    name: 'totals',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/totals.ts')).totalsCommand,
  },
  {
    name: 'list',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
  {
    name: 'search',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  {
    name: 'show',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    name: 'log',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/log.ts')).logCommand,
  },
  {
    name: 'claim',
    group: 'claim',
    load: async () => (await import('./commands/claim.ts')).claimCommand,
  },
  {
    name: 'decline',
    group: 'claim',
    load: async () => (await import('./commands/decline.ts')).declineCommand,
  },
  {
    name: 'release',
    group: 'claim',
    load: async () => (await import('./commands/release.ts')).releaseCommand,
  },
  {
    name: 'transfer',
    group: 'claim',
    load: async () => (await import('./commands/transfer.ts')).transferCommand,
  },
  {
    name: 'service',
    group: 'handover',
    load: async () => (await import('./commands/service.ts')).serviceCommand,
  },
  {
    name: 'dispute',
    group: 'claim',
    load: async () => (await import('./commands/dispute.ts')).disputeCommand,
  },
  {
    name: 'training',
    group: 'handover',
    load: async () => (await import('./commands/training.ts')).trainingCommand,
  },
  {
    name: 'overdue',
    group: 'handover',
    reads: true,
    load: async () => (await import('./commands/overdue.ts')).overdueCommand,
  },
  {
    name: 'withdraw',
    group: 'handover',
    load: async () => (await import('./commands/withdraw.ts')).withdrawCommand,
  },
  {
    name: 'exception',
    group: 'check',
    load: async () => (await import('./commands/exception.ts')).exceptionCommand,
  },
  {
    name: 'delegation',
    group: 'handover',
    load: async () => (await import('./commands/delegation.ts')).delegationCommand,
  },
  {
    name: 'validate',
    group: 'check',
    reads: true,
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  {
    name: 'watch',
    group: 'check',
    load: async () => (await import('./commands/watch.ts')).watchCommand,
  },
  {
    name: 'diff',
    group: 'review',
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  {
    name: 'incoming',
    group: 'review',
    load: async () => (await import('./commands/incoming.ts')).incomingCommand,
  },
  {
    name: 'resolve',
    group: 'review',
    load: async () => (await import('./commands/resolve.ts')).resolveCommand,
  },
  {
    name: 'verify-merge',
    group: 'review',
    load: async () => (await import('./commands/verify-merge.ts')).verifyMergeCommand,
  },
  {
    name: 'preview',
    group: 'review',
    load: async () => (await import('./commands/preview.ts')).previewCommand,
  },
  {
    name: 'authorize',
    group: 'review',
    load: async () => (await import('./commands/authorize.ts')).authorizeCommand,
  },
  {
    name: 'explain',
    group: 'check',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'import',
    group: 'set-up',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'export',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'report',
    group: 'look',
    reads: true,
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  {
    name: 'init',
    group: 'set-up',
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  {
    name: 'ci',
    group: 'set-up',
    load: async () => (await import('./commands/ci.ts')).ciCommand,
  },
  {
    name: 'codeowners',
    group: 'set-up',
    load: async () => (await import('./commands/codeowners.ts')).codeownersCommand,
  },
  {
    name: 'fmt',
    group: 'check',
    load: async () => (await import('./commands/fmt.ts')).fmtCommand,
  },
  {
    name: 'completion',
    group: 'set-up',
    load: async () => (await import('./commands/completion.ts')).completionCommand,
  },
  {
    name: 'complete',
    group: 'set-up',
    hidden: true,
    load: async () => (await import('./commands/completion.ts')).completeCommand,
  },
];

export const COMMANDS: readonly CommandEntry[] = LISTED.map((entry) => ({
  ...entry,
  summary: { zh: commandSummaries.zh[entry.name], en: commandSummaries.en[entry.name] },
}));
