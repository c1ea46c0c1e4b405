/** Reminders (督办单) to a body. */
import { bilingual } from '../language.ts';

/** 2020年9月9日, as official papers write it. */
function chineseDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

export const noticeTexts = bilingual(
  {
    day: chineseDay,
    and: '、',
    heading: (at: number, title: string) => `${'一二三四五六'.charAt(at)}、${title}`,
    opening: (day: string, counts: string) =>
      `经核对，截至 ${day}，你单位承接省级行政权力事项有${counts}。现予督办，请抓紧落实。`,
    lateDemand: '- 逾期的立即办理，并书面说明逾期原因和完成时间；未到期的在期限内办结。',
    soonDemand: '- 请在期限内办结，并书面反馈办理情况。',
    late: '已经逾期的事项',
    soon: '即将到期的事项',
    agreements: '到期的委托协议',
    demands: '办理要求',
    renew: '- 委托协议：与委托机关商定续签；不再委托的，办理终止并做好工作衔接。',
    meanwhile: '- 承接工作完成前，相关事项仍由省级机关办理，做好衔接，不得出现无人办理的情况。',
    basis: '依据',
    title: '承接省级行政权力事项督办单',
    addressee: '：',
    sampleOnly: '> 本单依据样例目录生成，不是正式督办文件。',
    from: '督办单位（盖章）：',
    number: '序号',
    item: '事项编号',
    name: '事项名称',
    type: '事项类型',
    authority: '省级机关',
    steps: '未完成的工作',
    due: '期限',
    days: '逾期或剩余',
    agreement: '协议',
    delegator: '委托机关',
    items: '涉及事项',
    ends: '终止日期',
    daysLate: (days: number) => `逾期 ${days} 日`,
    daysLeft: (days: number) => `剩余 ${days} 日`,
    documentNumber: (number: string) => `（${number}）`,
    deadline: (basis: string) => `期限：${basis}`,
    plan: '- 本市承接工作方案',
  },
  {
    day: (date) => date,
    and: ', ',
    heading: (_at, title) => title,
    opening: (day, counts) =>
      `As of ${day}, in the handover of provincial powers your body has ${counts}. Please see to it.`,
    lateDemand:
      '- Do at once what is late, with its cause and the day of completion in writing; the rest by its deadline.',
    soonDemand: '- Complete this by the deadlines and report in writing.',
    late: 'Items that are late',
    soon: 'Items due soon',
    agreements: 'Agreements that end',
    demands: 'What is asked',
    renew: '- Agreements: renew them with the delegating body, or end them and hand the work over.',
    meanwhile:
      '- Until the handover is complete the province goes on handling the items: nobody may be left without a counter.',
    basis: 'Basis',
    title: 'Reminder: taking over provincial administrative powers',
    addressee: ':',
    sampleOnly: '> Written from a sample catalogue: not an official document.',
    from: 'From (stamp):',
    number: 'No.',
    item: 'Item',
    name: 'Name',
    type: 'Type',
    authority: 'Provincial body',
    steps: 'To be done',
    due: 'Due',
    days: 'Days',
    agreement: 'Agreement',
    delegator: 'Delegator',
    items: 'Items',
    ends: 'Ends',
    daysLate: (days) => `${days} late`,
    daysLeft: (days) => `${days} left`,
    documentNumber: (number) => ` (${number})`,
    deadline: (basis) => `Deadline: ${basis}`,
    plan: '- The handover plan',
  },
);

/** How much is late and how much soon, within a sentence. */
export const noticeCounts = bilingual(
  {
    late: (count: number) => ` ${count} 项工作逾期`,
    soon: (count: number) => ` ${count} 项工作即将到期`,
    between: '、',
  },
  {
    late: (count) => `${count} late`,
    soon: (count) => `${count} due soon`,
    between: ' and ',
  },
);
