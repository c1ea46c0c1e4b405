/** How far claiming and the handover are. */
import { bilingual } from '../language.ts';

export const barTexts = bilingual(
  {
    none: '无',
  },
  {
    none: 'none',
  },
);

export const pipelineTexts = bilingual(
  {
    asOf: (day: string) => `截至 ${day}`,
    all: '合计',
    none: '（未定）',
    due: '期限',
    listId: (list: string) => `（${list}）`,
  },
  {
    asOf: (day) => `as of ${day}`,
    all: 'All',
    none: '(none)',
    due: 'due',
    listId: (list) => ` (${list})`,
  },
);

export const statusTexts = bilingual(
  {
    asOf: (day: string) => `截至 ${day}`,
    all: '合计',
    listId: (list: string) => `（${list}）`,
    openFields: '未认领的领域：',
    allDecided: '已全部定下：',
    byType: '按类型',
    byBody: '按单位',
    byField: '按领域',
    items: (files: number) => `${files} 个事项文件`,
    /** A claim or a dispute of theirs cannot be read. */
    standings: (decisions: number) => `${decisions} 项的认领情况`,
    unread: '读不出来、没有计入：',
    noLists: '还没有清单：renling init，或在 lists/ 里加一张',
    noItems: '还没有事项，导入附件：',
    importInto: (list: string) => `renling import 附件.xlsx --list ${list}`,
    unclaimed: (items: string) => `未认领 ${items} 项：`,
    everything: '全部事项都已定下。',
    checks: (errors: number, warnings: number) => `检查：${errors} 个错误、${warnings} 个警告`,
    noProblems: '检查：没有发现问题',
  },
  {
    asOf: (day) => `as of ${day}`,
    all: 'All',
    listId: (list) => ` (${list})`,
    openFields: 'fields with unclaimed items: ',
    allDecided: 'all decided: ',
    byType: 'By type',
    byBody: 'By body',
    byField: 'By field',
    items: (files) => `${files} item file${files === 1 ? '' : 's'}`,
    standings: (decisions) => `how ${decisions} decision${decisions === 1 ? ' stands' : 's stand'}`,
    unread: 'could not be read and not counted: ',
    noLists: 'No lists yet: renling init, or add one below lists/',
    noItems: 'No items yet; import the annex: ',
    importInto: (list) => `renling import ANNEX.xlsx --list ${list}`,
    unclaimed: (items) => `${items} unclaimed: `,
    everything: 'Every item is decided.',
    checks: (errors, warnings) =>
      `Checks: ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`,
    noProblems: 'Checks: no problems found',
  },
);
