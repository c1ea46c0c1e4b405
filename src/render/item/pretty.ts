/** `show`: one item on a sheet. Each section is a block of its own; agreements and services join here. */
import type { BodyStanding, Decided, ItemSheet } from '../../reports/item-sheet.ts';
import type { FindingTexts } from '../../text/finding-text.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { termIn } from '../../text/terms.ts';
import { dueWords, paintDue } from '../days.ts';
import { said } from '../findings/input.ts';
import { asText, type View } from '../view.ts';
import { type Labelled, labelledLines, labelWidth } from './labelled.ts';

export interface SheetOptions {
  readonly texts: FindingTexts;
  /** How the reader would type the catalogue's folder. */
  readonly prefix: string;
}

export function renderItem(sheet: ItemSheet, view: View, options: SheetOptions): string {
  const { paint } = view;
  const content = contentOf(sheet, view);
  const width = labelWidth(content, view);
  const title = view.wrap(`${sheet.item.id}  ${sheet.item.name}`, view.width);
  const sections = [
    [...title.map((line) => paint.bold(line)), ...labelledLines(content, width, view)],
    claimSection(sheet, view, options),
    findingSection(sheet, view, options),
  ].filter((lines) => lines.length > 0);
  return asText(sections.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])));
}

function contentOf(
  { item, listTitle, authorityName, competent }: ItemSheet,
  view: View,
): Labelled[] {
  const term = (text: string): string => termIn(view.language, text);
  const separator = view.say('、', ', ');
  const { scope, withdrawal, source } = item;
  const entry = (zh: string, en: string, text: string | undefined): Labelled[] =>
    text === undefined || text === '' ? [] : [{ label: view.say(zh, en), text }];
  return [
    ...entry('子项', 'Sub-item', item.subitem),
    ...entry(
      '清单',
      'List',
      `${listTitle}${view.say(`（${item.list}）第 ${item.number} 项`, ` (${item.list}), no. ${item.number}`)}`,
    ),
    ...entry('类型', 'Type', term(item.type)),
    ...entry('领域', 'Field', item.field),
    ...entry('主管部门', 'Competent', competent.join(view.say('或', ' or '))),
    ...entry('省级部门', 'Authority', authorityName),
    ...entry('调整方式', 'Mode', term(item.mode)),
    ...entry('调整范围', 'Extent', term(scope.extent)),
    ...entry('承接权限', 'Powers', (scope.powers ?? []).map(term).join(separator)),
    ...entry('调整内容', 'Content', scope.content),
    ...item.basis.map(({ law, article }, at) => ({
      label: at === 0 ? view.say('设定依据', 'Legal basis') : '',
      text: `《${law}》${article ?? ''}`,
    })),
    ...entry('编码', 'Code', item.code),
    ...entry(
      '状态',
      'Status',
      withdrawal === undefined
        ? term(item.status)
        : [term(item.status), withdrawal.date, withdrawal.document, withdrawal.note ?? '']
            .filter((part) => part !== '')
            .join(view.say('，', ', ')),
    ),
    ...entry(
      '出处',
      'Source',
      source === undefined
        ? undefined
        : [
            source.document,
            source.annex ?? '',
            source.row === undefined ? '' : view.say(`第 ${source.row} 行`, `row ${source.row}`),
          ]
            .filter((part) => part !== '')
            .join(' '),
    ),
    ...entry('备注', 'Note', item.note),
  ];
}

function claimSection(sheet: ItemSheet, view: View, options: SheetOptions): string[] {
  const lines = [view.paint.bold(view.say('认领情况', 'Claims'))];
  if (sheet.item.status === '收回') {
    lines.push(`  ${view.say('已经收回，不用认领', 'withdrawn, needs no claim')}`);
  }
  lines.push(...sheet.decisions.flatMap((one) => decisionLines(one, view, options)));
  const name = Math.max(0, ...sheet.bodies.map((one) => view.widthOf(one.name)));
  for (const body of sheet.bodies) lines.push(...bodyLines(body, name, view));
  const open =
    sheet.standing === 'unclaimed' || sheet.bodies.some(({ standing }) => standing === 'unclaimed');
  if (sheet.standing === 'unknown') {
    lines.push(
      `  ${view.paint.error(view.say('认领文件读不出来：renling validate', 'its claim could not be read: renling validate'))}`,
    );
  }
  if (!open) return lines;
  if (sheet.standing === 'unclaimed' && sheet.decisions.length === 0) {
    lines.push(`  ${view.paint.warning(view.say('还没有单位认领', 'nobody has claimed it'))}`);
  }
  lines.push(`  ${paintDue(dueWords(sheet, view), sheet, view)}`);
  const body =
    sheet.competent.length === 1
      ? sheet.competent[0]
      : sheet.bodies.find(({ standing }) => standing === 'unclaimed')?.name;
  const command = `renling claim ${sheet.item.id} --org ${body ?? view.say('单位', 'BODY')}`;
  lines.push(`  ${view.say('认领：', 'Claim: ')}${view.paint.accent(command)}`);
  return lines;
}

function decisionPaint(decision: Decided['decision'], view: View): (text: string) => string {
  if (decision === '认领') return view.paint.ok;
  return decision === '退回' ? view.paint.warning : view.paint.info;
}

function decisionLines(one: Decided, view: View, { prefix }: SheetOptions): string[] {
  const paint = decisionPaint(one.decision, view);
  const entry = (zh: string, en: string, text: string | null): Labelled[] =>
    text === null || text === '' ? [] : [{ label: view.say(zh, en), text }];
  const { transfer } = one;
  const entries: Labelled[] = [
    ...(transfer === null
      ? []
      : entry(
          '移交',
          'Transfer',
          view.say(
            `${transfer.date} 由${transfer.from}移交${transfer.reason === null ? '' : `：${transfer.reason}`}`,
            `from ${transfer.from} on ${transfer.date}${transfer.reason === null ? '' : `: ${transfer.reason}`}`,
          ),
        )),
    ...entry('理由', 'Reason', one.reason),
    ...entry('共同办理', 'Cooperating', one.cooperating.join(view.say('、', ', '))),
    ...entry('经办人', 'Clerk', one.clerk),
    ...entry('说明', 'Note', one.note),
    ...entry('文件', 'File', prefix + one.file),
    ...(one.changedSince
      ? [
          {
            label: view.say('注意', 'Note'),
            text: view.say(
              '认领以后事项内容改过：核对后请认领单位再认领一次',
              'the item has changed since it was claimed: check it, then claim again',
            ),
            paint: view.paint.warning,
          },
        ]
      : []),
  ];
  const head = `${one.date}  ${termIn(view.language, one.decision)}  ${one.claimantName}`;
  const [first = '', ...rest] = view.wrap(head, view.width - 2);
  return [
    `  ${paint(first)}`,
    ...rest.map((line) => `  ${line}`),
    ...labelledLines(entries, labelWidth(entries, view), view, 4),
  ];
}

/** One line a body: the decision, the day, the reason. */
function bodyLines({ name, standing, decided }: BodyStanding, width: number, view: View): string[] {
  const left = view.padEnd(name, width);
  const { paint } = view;
  const released = decided?.decision === '退回';
  const text =
    standing === 'unknown'
      ? view.say('读不出来', 'could not be read')
      : decided === null
        ? view.say('未认领', 'unclaimed')
        : [
            termIn(view.language, decided.decision),
            decided.date,
            decided.reason ?? '',
            decided.changedSince
              ? view.say('（认领以后事项内容改过）', '(the item has changed since)')
              : '',
          ]
            .filter((part) => part !== '')
            .join('  ');
  const colour =
    standing === 'unknown'
      ? paint.error
      : decided === null || released
        ? paint.warning
        : decisionPaint(decided.decision, view);
  return view
    .wrap(text, view.width - 4 - width)
    .map((line, at) => `  ${at === 0 ? left : ' '.repeat(width)}  ${colour(line)}`);
}

/** An item of an `each` list may have one for every body. */
const MOST_FINDINGS = 6;

function findingSection(sheet: ItemSheet, view: View, { texts }: SheetOptions): string[] {
  if (sheet.findings.length === 0) return [];
  const words = renderTexts[view.language];
  const { paint } = view;
  const lines = [paint.bold(view.say('检查结果', 'Findings'))];
  for (const finding of sheet.findings.slice(0, MOST_FINDINGS)) {
    const { message, remedy } = said(texts, finding);
    const label = `${words.severity[finding.severity]} ${finding.code}`;
    const indent = 4 + view.widthOf(label);
    for (const [at, line] of view.wrap(message, view.width - indent).entries()) {
      const left = at === 0 ? paint[finding.severity](label) : ' '.repeat(view.widthOf(label));
      lines.push(`  ${left}  ${line}`);
    }
    for (const line of view.wrap(words.remedy(remedy), view.width - indent)) {
      lines.push(' '.repeat(indent) + paint.accent(line));
    }
  }
  const more = sheet.findings.length - MOST_FINDINGS;
  if (more > 0) {
    lines.push(
      `  ${view.say(`……另有 ${more} 条：`, `… ${more} more: `)}${paint.accent(`renling validate`)}`,
    );
  }
  return lines;
}
