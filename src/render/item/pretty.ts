/** `show`: one item on a sheet. Each section is a block of its own; agreements and services join here. */
import { isClaimed, isReleased } from '../../model/decision-facts.ts';
import type { BodyStanding, Decided, ItemSheet } from '../../reports/item-sheet.ts';
import type { FindingTexts } from '../../text/finding-text.ts';
import { renderTexts } from '../../text/render-texts.ts';
import { termIn } from '../../text/terms.ts';
import { dueWords, paintDue } from '../days.ts';
import { said } from '../findings/input.ts';
import { asText, type View } from '../view.ts';
import { type Labelled, labelledLines, labelWidth } from './labelled.ts';
import { itemTexts } from '../../text/screens/item.ts';

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
  const texts = view.texts(itemTexts);
  const term = (text: string): string => termIn(view.language, text);
  const separator = view.marks.and;
  const { scope, withdrawal, source } = item;
  const entry = (label: string, text: string | undefined): Labelled[] =>
    text === undefined || text === '' ? [] : [{ label, text }];
  return [
    ...entry(texts.subitem, item.subitem),
    ...entry(texts.list, `${listTitle}${texts.listAndNumber(item.list, item.number)}`),
    ...entry(texts.type, term(item.type)),
    ...entry(texts.field, item.field),
    ...entry(texts.competent, competent.join(texts.or)),
    ...entry(texts.authority, authorityName),
    ...entry(texts.mode, term(item.mode)),
    ...entry(texts.extent, term(scope.extent)),
    ...entry(texts.powers, (scope.powers ?? []).map(term).join(separator)),
    ...entry(texts.content, scope.content),
    ...item.basis.map(({ law, article }, at) => ({
      label: at === 0 ? texts.basis : '',
      text: `《${law}》${article ?? ''}`,
    })),
    ...entry(texts.code, item.code),
    ...entry(
      texts.status,
      withdrawal === undefined
        ? term(item.status)
        : [term(item.status), withdrawal.date, withdrawal.document, withdrawal.note ?? '']
            .filter((part) => part !== '')
            .join(view.marks.comma),
    ),
    ...entry(
      texts.source,
      source === undefined
        ? undefined
        : [
            source.document,
            source.annex ?? '',
            source.row === undefined ? '' : texts.row(source.row),
          ]
            .filter((part) => part !== '')
            .join(' '),
    ),
    ...entry(texts.note, item.note),
  ];
}

function claimSection(sheet: ItemSheet, view: View, options: SheetOptions): string[] {
  const texts = view.texts(itemTexts);
  const lines = [view.paint.bold(texts.claims)];
  if (!sheet.inForce) {
    lines.push(`  ${texts.withdrawn}`);
  }
  lines.push(...sheet.decisions.flatMap((one) => decisionLines(one, view, options)));
  const name = Math.max(0, ...sheet.bodies.map((one) => view.widthOf(one.name)));
  for (const body of sheet.bodies) lines.push(...bodyLines(body, name, view));
  const open =
    sheet.standing === 'unclaimed' || sheet.bodies.some(({ standing }) => standing === 'unclaimed');
  if (sheet.standing === 'unknown') {
    lines.push(`  ${view.paint.error(texts.claimUnread)}`);
  }
  if (!open) return lines;
  if (sheet.standing === 'unclaimed' && sheet.decisions.length === 0) {
    lines.push(`  ${view.paint.warning(texts.nobody)}`);
  }
  lines.push(`  ${paintDue(dueWords(sheet, view), sheet, view)}`);
  const body =
    sheet.competent.length === 1
      ? sheet.competent[0]
      : sheet.bodies.find(({ standing }) => standing === 'unclaimed')?.name;
  const command = `renling claim ${sheet.item.id} --org ${body ?? texts.body}`;
  lines.push(`  ${texts.claim}${view.paint.accent(command)}`);
  return lines;
}

function decisionPaint(decision: Decided['decision'], view: View): (text: string) => string {
  if (isClaimed({ decision })) return view.paint.ok;
  return isReleased({ decision }) ? view.paint.warning : view.paint.info;
}

function decisionLines(one: Decided, view: View, { prefix }: SheetOptions): string[] {
  const texts = view.texts(itemTexts);
  const paint = decisionPaint(one.decision, view);
  const entry = (label: string, text: string | null): Labelled[] =>
    text === null || text === '' ? [] : [{ label, text }];
  const { transfer } = one;
  const entries: Labelled[] = [
    ...(transfer === null
      ? []
      : entry(texts.transfer, texts.transferred(transfer.date, transfer.from, transfer.reason))),
    ...entry(texts.reason, one.reason),
    ...entry(texts.cooperating, one.cooperating.join(view.marks.and)),
    ...entry(texts.clerk, one.clerk),
    ...entry(texts.remark, one.note),
    ...entry(texts.file, prefix + one.file),
    ...(one.changedSince
      ? [
          {
            label: texts.attention,
            text: texts.changedSince,
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
  const texts = view.texts(itemTexts);
  const left = view.padEnd(name, width);
  const { paint } = view;
  const released = decided !== null && isReleased(decided);
  const text =
    standing === 'unknown'
      ? texts.unread
      : decided === null
        ? texts.unclaimed
        : [
            termIn(view.language, decided.decision),
            decided.date,
            decided.reason ?? '',
            decided.changedSince ? texts.changed : '',
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
  const own = view.texts(itemTexts);
  const words = renderTexts[view.language];
  const { paint } = view;
  const lines = [paint.bold(own.findings)];
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
    lines.push(`  ${own.more(more)}${paint.accent(`renling validate`)}`);
  }
  return lines;
}
