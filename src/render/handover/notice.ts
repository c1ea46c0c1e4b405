/**
 * 督办单: what a body has not done by its deadlines, as the office that supervises the handover would
 * send it. Markdown. Neither people nor a sender are named: who sends it fills in and stamps it.
 */
import type { Manifest } from '../../model/generated/records.ts';
import type { DueBody, DueGroup, DueItem } from '../../reports/overdue.ts';
import type { PipelineStage } from '../../reports/stages.ts';
import type { Bilingual, Language } from '../../text/language.ts';
import { STAGE_STEPS } from '../../text/stage-words.ts';
import { cell } from '../markdown.ts';
import { noticeCounts, noticeTexts } from '../../text/screens/notice.ts';
import { marks } from '../../text/marks.ts';

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

/** One for each body that is known; `text` is its letter. */
export function renderNotices(
  bodies: readonly DueBody[],
  { documents = [], sample }: Pick<Manifest, 'documents' | 'sample'>,
  date: string,
  language: Language,
): { readonly body: string; readonly text: string }[] {
  const frame = { language, date, documents, sample: sample === true };
  return bodies.flatMap((one) =>
    one.body === null ? [] : [{ body: one.body, text: renderNotice(one, frame) }],
  );
}

export function renderNotice(body: DueBody, frame: NoticeFrame): string {
  const texts = noticeTexts[frame.language];
  const stages = [...new Set(body.groups.map(({ stage }) => stage))];
  const late = body.groups.filter(({ days }) => days < 0);
  const soon = body.groups.filter(({ days }) => days >= 0);
  const sections = [
    ...(late.length > 0
      ? [
          {
            title: texts.late,
            text: groupTable(late, texts, frame),
          },
        ]
      : []),
    ...(soon.length > 0 ? [{ title: texts.soon, text: groupTable(soon, texts, frame) }] : []),
    ...(body.agreements.length > 0
      ? [
          {
            title: texts.agreements,
            text: agreementTable(body, texts),
          },
        ]
      : []),
    {
      title: texts.demands,
      text: [
        ...stages.map(
          (stage) =>
            `- ${STAGE_STEPS[stage][frame.language]}${marks[frame.language].colon}${REQUESTS[stage][frame.language]}`,
        ),
        ...(body.agreements.length > 0 ? [texts.renew] : []),
        late.length > 0 ? texts.lateDemand : texts.soonDemand,
        texts.meanwhile,
      ].join('\n'),
    },
    { title: texts.basis, text: basisOf(body.groups, frame, texts) },
  ];
  return [
    `# ${texts.title}`,
    '',
    `${cell(body.name ?? '')}${texts.addressee}`,
    '',
    texts.opening(texts.day(frame.date), countsOf(body, frame.language)),
    ...sections.flatMap(({ title, text }, at) => ['', `## ${texts.heading(at, title)}`, '', text]),
    '',
    ...(frame.sample ? [texts.sampleOnly, ''] : []),
    texts.from,
    '',
    texts.day(frame.date),
    '',
  ].join('\n');
}

/** Only what there is: 「2 项工作逾期」. */
function countsOf({ late, soon }: DueBody, language: Language): string {
  const texts = noticeCounts[language];
  const parts = [late > 0 ? texts.late(late) : '', soon > 0 ? texts.soon(soon) : ''];
  return parts.filter((part) => part !== '').join(texts.between);
}

type Texts = (typeof noticeTexts)['zh'];

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

function groupTable(groups: readonly DueGroup[], texts: Texts, { language }: NoticeFrame): string {
  return table(
    [
      texts.number,
      texts.item,
      texts.name,
      texts.type,
      texts.authority,
      texts.steps,
      texts.due,
      texts.days,
    ],
    byItem(groups, language).map(({ item, steps, deadline, days }, at) => [
      String(at + 1),
      item.item,
      cell(item.name),
      item.type,
      cell(item.authority),
      steps.join(marks[language].and),
      deadline,
      daysWords(days, texts),
    ]),
  );
}

function agreementTable({ agreements }: DueBody, texts: Texts): string {
  return table(
    [texts.agreement, texts.delegator, texts.items, texts.ends, texts.days],
    agreements.map(({ id, delegator, items, to, days }) => [
      id,
      cell(delegator),
      items.join(texts.and),
      to,
      daysWords(days, texts),
    ]),
  );
}

function daysWords(days: number, texts: Texts): string {
  if (days < 0) return texts.daysLate(-days);
  return texts.daysLeft(days);
}

function basisOf(groups: readonly DueGroup[], { documents }: NoticeFrame, texts: Texts): string {
  const lines = [
    ...documents.map(({ title, number }) =>
      number === undefined
        ? `《${cell(title)}》`
        : `《${cell(title)}》${texts.documentNumber(number)}`,
    ),
    ...[...new Set(groups.flatMap(({ basis }) => (basis === null ? [] : [basis])))].map((basis) =>
      texts.deadline(cell(basis)),
    ),
  ];
  return lines.length === 0 ? texts.plan : lines.map((line) => `- ${line}`).join('\n');
}
