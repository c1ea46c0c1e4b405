/**
 * 督办单: what a body has not done by its deadlines, as the office that supervises the handover would
 * send it. Markdown. Neither people nor a sender are named: who sends it fills in and stamps it.
 */
import type { DueBody, DueGroup, DueItem } from '../../reports/overdue.ts';
import type { PipelineStage } from '../../reports/stages.ts';
import type { Bilingual, Language } from '../../text/language.ts';
import { STAGE_STEPS } from '../../text/stage-words.ts';
import { cell } from '../markdown.ts';

export interface NoticeFrame {
  readonly language: Language;
  /** Day it is written, `2020-09-09`. */
  readonly date: string;
  /** What the handover rests on: title, and the number where it has one. */
  readonly documents: readonly { readonly title: string; readonly number?: string }[];
  readonly sample: boolean;
}

/** What the plan asks for at each stage. */
const REQUESTS: Readonly<Record<PipelineStage, Bilingual<string>>> = {
  认领: {
    zh: '对列出的事项逐项研究，属于本单位职责的办理认领；不承接的，书面说明理由。',
    en: 'decide on each item listed: claim what is yours; where you decline, give the reason in writing.',
  },
  签订协议: {
    zh: '与委托机关签订书面委托协议，载明委托依据、委托事项、委托权限、双方权利和义务。',
    en: 'sign a written agreement with the delegating body: basis, items, authority, rights and duties of both sides.',
  },
  培训: {
    zh: '组织经办人员参加岗前培训，掌握设定依据、审批要点和办理标准。',
    en: 'have the staff trained in the legal basis, points of review and handling standards.',
  },
  公开受理: {
    zh: '编制并公布业务手册、服务指南，公开受理条件、程序、标准、方式、地点和时限。',
    en: 'publish handbook and service guide and open the counter: conditions, procedure, standard, manner, place, limits.',
  },
  公布清单: {
    zh: '调整权责清单，在政务服务网和本单位网站公布。',
    en: 'adjust the power-and-duty list and publish it on the government-service site and your own.',
  },
};

export function renderNotice(body: DueBody, frame: NoticeFrame): string {
  const say = (zh: string, en: string): string => (frame.language === 'zh' ? zh : en);
  const stages = [...new Set(body.groups.map(({ stage }) => stage))];
  const late = body.groups.filter(({ days }) => days < 0);
  const soon = body.groups.filter(({ days }) => days >= 0);
  const sections = [
    ...(late.length > 0
      ? [
          {
            title: say('已经逾期的事项', 'Items that are late'),
            text: groupTable(late, say, frame),
          },
        ]
      : []),
    ...(soon.length > 0
      ? [{ title: say('即将到期的事项', 'Items due soon'), text: groupTable(soon, say, frame) }]
      : []),
    ...(body.agreements.length > 0
      ? [
          {
            title: say('到期的委托协议', 'Agreements that end'),
            text: agreementTable(body, say),
          },
        ]
      : []),
    {
      title: say('办理要求', 'What is asked'),
      text: [
        ...stages.map(
          (stage) =>
            `- ${STAGE_STEPS[stage][frame.language]}${say('：', ': ')}${REQUESTS[stage][frame.language]}`,
        ),
        ...(body.agreements.length > 0
          ? [
              say(
                '- 委托协议：与委托机关商定续签；不再委托的，办理终止并做好工作衔接。',
                '- Agreements: renew them with the delegating body, or end them and hand the work over.',
              ),
            ]
          : []),
        say(
          late.length > 0
            ? '- 逾期的立即办理，并书面说明逾期原因和完成时间；未到期的在期限内办结。'
            : '- 请在期限内办结，并书面反馈办理情况。',
          late.length > 0
            ? '- Do at once what is late, with its cause and the day of completion in writing; the rest by its deadline.'
            : '- Complete this by the deadlines and report in writing.',
        ),
        say(
          '- 承接工作完成前，相关事项仍由省级机关办理，做好衔接，不得出现无人办理的情况。',
          '- Until the handover is complete the province goes on handling the items: nobody may be left without a counter.',
        ),
      ].join('\n'),
    },
    { title: say('依据', 'Basis'), text: basisOf(body.groups, frame, say) },
  ];
  return [
    `# ${say('承接省级行政权力事项督办单', 'Reminder: taking over provincial administrative powers')}`,
    '',
    `${cell(body.name ?? '')}${say('：', ':')}`,
    '',
    say(
      `经核对，截至 ${chineseDay(frame.date)}，你单位承接省级行政权力事项有${countsOf(body, frame.language)}。现予督办，请抓紧落实。`,
      `As of ${frame.date}, in the handover of provincial powers your body has ${countsOf(body, frame.language)}. Please see to it.`,
    ),
    ...sections.flatMap(({ title, text }, at) => [
      '',
      `## ${say(`${'一二三四五六'.charAt(at)}、${title}`, title)}`,
      '',
      text,
    ]),
    '',
    ...(frame.sample
      ? [
          say(
            '> 本单依据样例目录生成，不是正式督办文件。',
            '> Written from a sample catalogue: not an official document.',
          ),
          '',
        ]
      : []),
    say('督办单位（盖章）：', 'From (stamp):'),
    '',
    say(chineseDay(frame.date), frame.date),
    '',
  ].join('\n');
}

/** Only what there is: 「2 项工作逾期」. */
function countsOf({ late, soon }: DueBody, language: Language): string {
  const parts =
    language === 'zh'
      ? [late > 0 ? ` ${late} 项工作逾期` : '', soon > 0 ? ` ${soon} 项工作即将到期` : '']
      : [late > 0 ? `${late} late` : '', soon > 0 ? `${soon} due soon` : ''];
  return parts.filter((part) => part !== '').join(language === 'zh' ? '、' : ' and ');
}

type Say = (zh: string, en: string) => string;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

interface ItemDue extends Pick<DueGroup, 'deadline' | 'days'> {
  readonly item: DueItem;
  readonly steps: string[];
}

/** An item once, with all of its steps that are due on one day. */
function byItem(groups: readonly DueGroup[], language: Language): ItemDue[] {
  const found = new Map<string, ItemDue>();
  for (const { stage, deadline, days, items } of groups) {
    for (const item of items) {
      const key = `${deadline} ${item.item}`;
      const due = found.get(key) ?? { item, deadline, days, steps: [] };
      found.set(key, due);
      due.steps.push(STAGE_STEPS[stage][language]);
    }
  }
  return [...found.values()];
}

function groupTable(groups: readonly DueGroup[], say: Say, { language }: NoticeFrame): string {
  return table(
    [
      say('序号', 'No.'),
      say('事项编号', 'Item'),
      say('事项名称', 'Name'),
      say('事项类型', 'Type'),
      say('省级机关', 'Provincial body'),
      say('未完成的工作', 'To be done'),
      say('期限', 'Due'),
      say('逾期或剩余', 'Days'),
    ],
    byItem(groups, language).map(({ item, steps, deadline, days }, at) => [
      String(at + 1),
      item.item,
      cell(item.name),
      item.type,
      cell(item.authority),
      steps.join(say('、', ', ')),
      deadline,
      daysWords(days, say),
    ]),
  );
}

function agreementTable({ agreements }: DueBody, say: Say): string {
  return table(
    [
      say('协议', 'Agreement'),
      say('委托机关', 'Delegator'),
      say('涉及事项', 'Items'),
      say('终止日期', 'Ends'),
      say('逾期或剩余', 'Days'),
    ],
    agreements.map(({ id, delegator, items, to, days }) => [
      id,
      cell(delegator),
      items.join(say('、', ', ')),
      to,
      daysWords(days, say),
    ]),
  );
}

function daysWords(days: number, say: Say): string {
  if (days < 0) return say(`逾期 ${-days} 日`, `${-days} late`);
  return say(`剩余 ${days} 日`, `${days} left`);
}

function basisOf(groups: readonly DueGroup[], { documents }: NoticeFrame, say: Say): string {
  const lines = [
    ...documents.map(({ title, number }) =>
      number === undefined
        ? `《${cell(title)}》`
        : `《${cell(title)}》${say(`（${number}）`, ` (${number})`)}`,
    ),
    ...[...new Set(groups.flatMap(({ basis }) => (basis === null ? [] : [basis])))].map((basis) =>
      say(`期限：${cell(basis)}`, `Deadline: ${cell(basis)}`),
    ),
  ];
  return lines.length === 0
    ? say('- 本市承接工作方案', '- The handover plan')
    : lines.map((line) => `- ${line}`).join('\n');
}

/** 2020年9月9日, as official papers write it. */
function chineseDay(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
