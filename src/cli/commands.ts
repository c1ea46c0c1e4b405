/**
 * The program on one screen: every command, its summary, and where it lives. Only the command that
 * is called is loaded.
 */
import type { Bilingual } from '../text/language.ts';
import type { CommandEntry, CommandGroup } from './command.ts';

/** Headings of the groups in `renling --help`, in this order. */
export const GROUPS: Readonly<Record<CommandGroup, Bilingual<string>>> = {
  look: { zh: '查看：', en: 'Look:' },
  claim: { zh: '认领：', en: 'Claim:' },
  handover: { zh: '承接落实：', en: 'Hand over:' },
  check: { zh: '检查：', en: 'Check:' },
  review: { zh: '合并与审核：', en: 'Merge and review:' },
  'set-up': { zh: '建库与导入：', en: 'Set up:' },
};

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'status',
    group: 'look',
    reads: true,
    summary: {
      zh: '一屏看清：认领到哪一步、还剩几天',
      en: 'One screen: how far claiming is, days left',
    },
    load: async () => (await import('./commands/status.ts')).statusCommand,
  },
  {
    name: 'unclaimed',
    group: 'look',
    reads: true,
    summary: { zh: '还没有人认领的事项', en: 'Items nobody has claimed' },
    load: async () => (await import('./commands/unclaimed.ts')).unclaimedCommand,
  },
  {
    name: 'totals',
    group: 'look',
    reads: true,
    summary: { zh: '公布数与实有数对照', en: 'Declared against actual totals' },
    load: async () => (await import('./commands/totals.ts')).totalsCommand,
  },
  {
    name: 'list',
    group: 'look',
    reads: true,
    summary: { zh: '按条件列出事项', en: 'List items by conditions' },
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
  {
    name: 'search',
    group: 'look',
    reads: true,
    summary: {
      zh: '查找事项：名称、拼音首字母、序号、编码',
      en: 'Find items: names, pinyin initials, numbers, codes',
    },
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  {
    name: 'show',
    group: 'look',
    reads: true,
    summary: { zh: '看一个事项及其认领', en: 'One item and its claims' },
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    name: 'log',
    group: 'look',
    reads: true,
    summary: {
      zh: '一个事项的历史：谁认领、何时、哪次提交',
      en: 'An item’s history: who claimed it, when, in which commit',
    },
    load: async () => (await import('./commands/log.ts')).logCommand,
  },
  {
    name: 'claim',
    group: 'claim',
    summary: { zh: '认领事项', en: 'Claim items' },
    load: async () => (await import('./commands/claim.ts')).claimCommand,
  },
  {
    name: 'decline',
    group: 'claim',
    summary: { zh: '不承接（须写理由）', en: 'Decline items, with a reason' },
    load: async () => (await import('./commands/decline.ts')).declineCommand,
  },
  {
    name: 'release',
    group: 'claim',
    summary: { zh: '退回已认领的事项', en: 'Give a claim back' },
    load: async () => (await import('./commands/release.ts')).releaseCommand,
  },
  {
    name: 'transfer',
    group: 'claim',
    summary: { zh: '移交给另一个单位', en: 'Transfer claimed items to another body' },
    load: async () => (await import('./commands/transfer.ts')).transferCommand,
  },
  {
    name: 'service',
    group: 'handover',
    summary: {
      zh: '怎样办理：填写、查看、按表格填报',
      en: 'How items are run: fill in, look, by workbook',
    },
    load: async () => (await import('./commands/service.ts')).serviceCommand,
  },
  {
    name: 'dispute',
    group: 'claim',
    summary: {
      zh: '争议事项：open 提出、settle 议定、list 列出',
      en: 'Disputed items: open, settle, list',
    },
    load: async () => (await import('./commands/dispute.ts')).disputeCommand,
  },
  {
    name: 'training',
    group: 'handover',
    summary: { zh: '岗前培训：new 登记、list 列出', en: 'Training: new, list' },
    load: async () => (await import('./commands/training.ts')).trainingCommand,
  },
  {
    name: 'overdue',
    group: 'handover',
    reads: true,
    summary: {
      zh: '逾期和将到期的，按单位；可写督办单',
      en: 'What is late or due soon, per body; reminders',
    },
    load: async () => (await import('./commands/overdue.ts')).overdueCommand,
  },
  {
    name: 'withdraw',
    group: 'handover',
    summary: { zh: '省里收回或部分收回事项', en: 'The province takes items back' },
    load: async () => (await import('./commands/withdraw.ts')).withdrawCommand,
  },
  {
    name: 'exception',
    group: 'check',
    summary: { zh: '限期例外：new 登记、list 列出', en: 'Exceptions for a time: new, list' },
    load: async () => (await import('./commands/exception.ts')).exceptionCommand,
  },
  {
    name: 'delegation',
    group: 'handover',
    summary: {
      zh: '委托协议：拟订、签订、公告、还缺哪些',
      en: 'Delegation agreements, and which are missing',
    },
    load: async () => (await import('./commands/delegation.ts')).delegationCommand,
  },
  {
    name: 'validate',
    group: 'check',
    reads: true,
    summary: { zh: '检查整个目录', en: 'Check the whole catalogue' },
    load: async () => (await import('./commands/validate.ts')).validateCommand,
  },
  {
    name: 'watch',
    group: 'check',
    summary: {
      zh: '每次保存都检查，屏幕上总是现状',
      en: 'Check at every save; the screen stays current',
    },
    load: async () => (await import('./commands/watch.ts')).watchCommand,
  },
  {
    name: 'diff',
    group: 'review',
    summary: {
      zh: '改动了什么：失去的在前，数目前后对照',
      en: 'What a change does: losses first, totals before and after',
    },
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  {
    name: 'incoming',
    group: 'review',
    summary: {
      zh: '别的分支上谁在认领同样的事项',
      en: 'Who claims the same items on other branches',
    },
    load: async () => (await import('./commands/incoming.ts')).incomingCommand,
  },
  {
    name: 'resolve',
    group: 'review',
    summary: {
      zh: '合并冲突：两边对照，按规则归谁，写干净',
      en: 'A conflict: both sides, whose it is by the rule, a clean file',
    },
    load: async () => (await import('./commands/resolve.ts')).resolveCommand,
  },
  {
    name: 'verify-merge',
    group: 'review',
    summary: {
      zh: '核对合并：每个值是否都来自合并前的一边',
      en: 'Verify a merge: is every value from one of its sides',
    },
    load: async () => (await import('./commands/verify-merge.ts')).verifyMergeCommand,
  },
  {
    name: 'preview',
    group: 'review',
    summary: {
      zh: '预演合并：合并后的数目和新问题，不检出',
      en: 'Preview a merge: its totals and new findings, nothing checked out',
    },
    load: async () => (await import('./commands/preview.ts')).previewCommand,
  },
  {
    name: 'authorize',
    group: 'review',
    summary: {
      zh: '核对各提交的作者有没有权改',
      en: 'Check that each commit’s author may change what it changes',
    },
    load: async () => (await import('./commands/authorize.ts')).authorizeCommand,
  },
  {
    name: 'explain',
    group: 'check',
    summary: { zh: '解释一个检查编号', en: 'Explain a finding code' },
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'import',
    group: 'set-up',
    summary: { zh: '从附件表格导入事项', en: 'Import items from an annex table' },
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'export',
    group: 'look',
    reads: true,
    summary: {
      zh: '把报表写成文件（xlsx、csv、md、json）',
      en: 'Reports as files (xlsx, csv, md, json)',
    },
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'report',
    group: 'look',
    reads: true,
    summary: {
      zh: '看报表：认领台账、数目对照、优化流程等；不写名称则列出全部',
      en: 'Read a report: claims, totals, streamlining …; without a name, all are listed',
    },
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  {
    name: 'init',
    group: 'set-up',
    summary: { zh: '建一个新目录', en: 'Make a new catalogue' },
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  {
    name: 'ci',
    group: 'set-up',
    summary: {
      zh: '写 CI 文件：github、gitlab、gitee、pre-commit、hooks',
      en: 'Write CI files: github, gitlab, gitee, pre-commit, hooks',
    },
    load: async () => (await import('./commands/ci.ts')).ciCommand,
  },
  {
    name: 'codeowners',
    group: 'set-up',
    summary: {
      zh: '按单位登记表写 CODEOWNERS',
      en: 'Write CODEOWNERS from the registry of bodies',
    },
    load: async () => (await import('./commands/codeowners.ts')).codeownersCommand,
  },
  {
    name: 'fmt',
    group: 'check',
    summary: { zh: '整理成规范格式', en: 'Bring records to canonical form' },
    load: async () => (await import('./commands/fmt.ts')).fmtCommand,
  },
  {
    name: 'completion',
    group: 'set-up',
    summary: {
      zh: '命令行 Tab 补全：bash、zsh、fish、powershell',
      en: 'Tab completion for a shell',
    },
    load: async () => (await import('./commands/completion.ts')).completionCommand,
  },
  {
    name: 'complete',
    group: 'set-up',
    hidden: true,
    summary: { zh: '供补全脚本调用', en: 'For the completion script' },
    load: async () => (await import('./commands/completion.ts')).completeCommand,
  },
];
