/** delegation new, sign, announce, file, terminate: what was put on record, and what comes next. */
import type { Delegation } from '../../model/generated/records.ts';
import { type Bilingual, bilingual } from '../language.ts';

export interface AgreementTexts {
  /** Over all the reasons, a line each. */
  notDrafted(reasons: readonly string[]): string;
  notChanged(id: string, reasons: readonly string[]): string;
  readonly brokenOff: string;
  covered(delegation: Delegation): string;
  drafted(file: string, parties: string, items: number, future: boolean): string;
  stillToWrite(elements: readonly string[]): string;
  signNext(id: string): string;
  already(id: string): string;
  signed(date: string): string;
  announced(body: string, date: string): string;
  filed(body: string, date: string): string;
  ended(date: string): string;
  stepDone(file: string, what: string): string;
}

export const agreementTexts: Bilingual<AgreementTexts> = bilingual<AgreementTexts>(
  {
    notDrafted: (reasons) => `没有拟订协议，什么都没有写入：\n  ${reasons.join('\n  ')}`,
    notChanged: (id, reasons) => `${id} 没有改，什么都没有写入：\n  ${reasons.join('\n  ')}`,
    brokenOff: '没有拟订，什么都没有写入',
    covered: ({ id, status }) => `这些事项已有协议：${id}（${status}），什么都不用改`,
    drafted: (file, parties, items, future) =>
      `${future ? '将' : '已'}拟订 ${file}：${parties}，${items} 项${future ? '（没有写入）' : ''}`,
    stillToWrite: (elements) => `还要由人填写：${elements.join('、')}`,
    signNext: (id) => `签订以后：renling delegation sign ${id} --date 日期 --from 起 --to 止`,
    already: (id) => `${id} 已经是这样，什么都不用改`,
    signed: (date) => `已登记签订（${date}）`,
    announced: (body, date) => `已登记公告：${body}，${date}`,
    filed: (body, date) => `已登记备案：${body}，${date}`,
    ended: (date) => `已登记终止，${date} 起不再有效`,
    stepDone: (file, what) => `${file}：${what}`,
  },
  {
    notDrafted: (reasons) =>
      `no agreement was drafted, nothing was written:\n  ${reasons.join('\n  ')}`,
    notChanged: (id, reasons) =>
      `${id} was not changed, nothing was written:\n  ${reasons.join('\n  ')}`,
    brokenOff: 'not drafted; nothing was written',
    covered: ({ id, status }) =>
      `these items have an agreement: ${id} (${status}); nothing to change`,
    drafted: (file, parties, items, future) =>
      `${future ? 'would draft' : 'drafted'} ${file}: ${parties}, ${items} items${future ? ' (nothing written)' : ''}`,
    stillToWrite: (elements) => `still to be written: ${elements.join(', ')}`,
    signNext: (id) =>
      `once signed: renling delegation sign ${id} --date DATE --from DATE --to DATE`,
    already: (id) => `${id}: already so, nothing to change`,
    signed: (date) => `recorded as signed on ${date}`,
    announced: (body, date) => `recorded: announced by ${body} on ${date}`,
    filed: (body, date) => `recorded: filed with ${body} on ${date}`,
    ended: (date) => `recorded as ended: no longer holds from ${date}`,
    stepDone: (file, what) => `${file}: ${what}`,
  },
);
