/** Lists of items. */
import { bilingual } from '../language.ts';
import { glossOf } from '../terms.ts';

function some(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

export const hitTexts = bilingual(
  {
    found: (items: number) => `找到 ${items} 项`,
    more: (items: number) => `，另有 ${items} 项没有列出：`,
  },
  {
    found: (items) => `${items} found`,
    more: (items) => `, ${items} not shown: `,
  },
);

export const itemListTexts = bilingual(
  {
    item: '事项',
    type: '类型',
    field: '领域',
    claimedBy: '认领情况',
    name: '事项名称',
    inAll: (items: number) => `共 ${items} 项`,
  },
  {
    item: 'Item',
    type: 'Type',
    field: 'Field',
    claimedBy: 'Claimed by',
    name: 'Name',
    inAll: (items) => some(items),
  },
);

export const standingTexts = bilingual(
  {
    withdrawn: '已收回',
    nobodyMay: '无人可认领',
    claimed: (items: number) => `认领 ${items}`,
    declined: (items: number) => `不承接 ${items}`,
    open: (items: number) => `未认领 ${items}`,
    unknown: (items: number) => `不明 ${items}`,
    between: ' ',
    unreadable: '读不出来',
    unclaimed: '未认领',
    releasedBy: (body: string) => `${body}退回`,

    decided: (body: string, decision: string) => `${body}${decision}`,
  },
  {
    withdrawn: 'withdrawn',
    nobodyMay: 'nobody may claim',
    claimed: (items) => `claimed ${items}`,
    declined: (items) => `declined ${items}`,
    open: (items) => `open ${items}`,
    unknown: (items) => `unknown ${items}`,
    between: ', ',
    unreadable: 'not readable',
    unclaimed: 'unclaimed',
    releasedBy: (body) => `released by ${body}`,

    decided: (body, decision) => `${glossOf(decision) ?? decision}: ${body}`,
  },
);
