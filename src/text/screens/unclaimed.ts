/** What nobody has claimed. */
import { bilingual } from '../language.ts';

export const unclaimedTexts = bilingual(
  {
    listId: (list: string) => `（${list}）`,
    open: (items: string) => `未认领 ${items} 项`,
    or: '或',
    items: (items: number) => `${items} 项`,
    nobody: '没有登记主管单位',
    noField: '没有分领域',
    fieldAndBody: (field: string, who: string) => `${field}：${who}`,
    because: (reason: string) => `：${reason}`,
    releasedBy: (body: string, date: string, reason: string) => `${body} ${date} 退回${reason}`,
    body: '单位',
    inAll: (items: string) => `共 ${items} 项未认领`,
    claim: '认领：',
    decline: '不承接：',
    text: '理由',
  },
  {
    listId: (list) => ` (${list})`,
    open: (items) => `${items} unclaimed`,
    or: ' or ',
    items: (items) => `${items}`,
    nobody: 'no competent body registered',
    noField: 'no field',
    fieldAndBody: (field, who) => `${field}: ${who}`,
    because: (reason) => `: ${reason}`,
    releasedBy: (body, date, reason) => `released by ${body} on ${date}${reason}`,
    body: 'BODY',
    inAll: (items) => `${items} unclaimed in all`,
    claim: 'Claim: ',
    decline: 'Decline: ',
    text: 'TEXT',
  },
);
