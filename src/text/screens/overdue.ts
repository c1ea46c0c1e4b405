/** What is late or about to be. */
import { bilingual } from '../language.ts';

export const overdueTexts = bilingual(
  {
    inAll: (late: string, days: number, soon: string) =>
      `逾期 ${late} 项，${days} 日内到期 ${soon} 项`,
    undated: '没有设期限、无从催办：',
    howToDate: '要设期限，在 catalog.yaml 的 deadlines 里写，如 stage: 承接',
    reminders: '写督办单：',
    folder: '督办单',
    nobody: '没有登记主管单位',
    late: (items: number) => `逾期 ${items}`,
    soon: (items: number) => `将到期 ${items}`,
    agreementEnds: (agreement: string, day: string, when: string) =>
      `协议 ${agreement} 到期 ${day}（${when}）：`,
    items: (items: number) => `${items} 项`,
    step: (step: string, count: string, day: string, when: string) =>
      `${step} ${count}，期限 ${day}（${when}）：`,
    ago: (days: number) => `已过 ${days} 日`,
    today: '就是今天',
    ahead: (days: number) => `还有 ${days} 日`,
  },
  {
    inAll: (late, days, soon) => `${late} late, ${soon} due within ${days} days`,
    undated: 'no deadline is set for: ',
    howToDate: 'to set one, write it under deadlines in catalog.yaml, e.g. stage: 承接',
    reminders: 'Reminders: ',
    folder: 'notices',
    nobody: 'no competent body registered',
    late: (items) => `${items} late`,
    soon: (items) => `${items} due soon`,
    agreementEnds: (agreement, day, when) => `agreement ${agreement} ends ${day} (${when}): `,
    items: (items) => String(items),
    step: (step, count, day, when) => `${step}: ${count}, due ${day} (${when}): `,
    ago: (days) => `${days} day${days === 1 ? '' : 's'} ago`,
    today: 'today',
    ahead: (days) => `in ${days} day${days === 1 ? '' : 's'}`,
  },
);
