/** Agreements on the screen: the list, one agreement on a sheet, what is needed and missing. */
import { isEnded, isSigned } from '../../model/agreement.ts';
import type { AgreementRow, AgreementSheet } from '../../reports/delegations.ts';
import type { NeededDelegations } from '../../reports/needed-delegations.ts';
import { elementName, statusName } from '../../text/agreement-words.ts';
import { termIn } from '../../text/terms.ts';
import { type Labelled, labelledLines, labelWidth } from '../item/labelled.ts';
import { asText, type View } from '../view.ts';
import { agreementTexts } from '../../text/screens/agreements.ts';

/** Two lines an agreement: who and how many; status, term and marks. */
export function renderAgreements(rows: readonly AgreementRow[], view: View): string {
  const texts = view.texts(agreementTexts);
  const { paint } = view;
  const lines = rows.flatMap((row) => {
    const parties = texts.partiesAndItems(row.delegatorName, row.delegateName, row.items);
    return [
      paint.accent(row.id),
      ...view.wrap(parties, view.width - 2).map((line) => `  ${line}`),
      ...view
        .wrap(markWords(row, view), view.width - 2)
        .map((line) => `  ${row.inForce ? line : paint.dim(line)}`),
    ];
  });
  const items = rows.reduce((sum, row) => sum + row.items, 0);
  const total = texts.inAll(rows.length, items);
  return asText([...lines, '', total]);
}

function markWords(row: AgreementRow, view: View): string {
  const texts = view.texts(agreementTexts);
  const marks = [
    statusName(row.status, view.language),
    termWords(row, view),
    row.announcedBy.length === 0 ? texts.notAnnounced : announcedWords(row, view),
    row.filed ? texts.filed : texts.notFiled,
  ];
  return (isSigned(row) ? marks : marks.slice(0, 2)).join(view.marks.comma);
}

function announcedWords(row: AgreementRow, view: View): string {
  const texts = view.texts(agreementTexts);
  const both = row.announcedBy.includes(row.delegator) && row.announcedBy.includes(row.delegate);
  if (both) return texts.bothAnnounced;
  return row.announcedBy.includes(row.delegator)
    ? texts.delegatorAnnounced
    : texts.delegateAnnounced;
}

function termWords({ from, to, daysLeft, status }: AgreementRow, view: View): string {
  const texts = view.texts(agreementTexts);
  if (from === null && to === null) return texts.noTerm;
  const span = texts.span(from, to);
  if (daysLeft === null || !isSigned({ status })) return span;
  if (daysLeft < 0) return texts.over(span, -daysLeft);
  return texts.daysLeft(span, daysLeft);
}

export function renderAgreement(sheet: AgreementSheet, view: View): string {
  const texts = view.texts(agreementTexts);
  const { delegation, row } = sheet;
  const { paint } = view;
  const entry = (label: string, text: string | undefined): Labelled[] =>
    text === undefined || text === '' ? [] : [{ label, text }];
  const entries: Labelled[] = [
    ...entry(texts.delegator, sheet.delegatorFullName),
    ...entry(texts.delegate, sheet.delegateFullName),
    ...entry(texts.status, markWords(row, view)),
    ...(delegation.basis ?? []).map(({ law, article }, at) => ({
      label: at === 0 ? texts.basis : '',
      text: `《${law}》${article ?? ''}`,
    })),
    ...entry(texts.authority, delegation.authority),
    ...entry(texts.delegatorRights, delegation.rights?.delegator),
    ...entry(texts.delegateRights, delegation.rights?.delegate),
    ...entry(texts.delegatorDuties, delegation.duties?.delegator),
    ...entry(texts.delegateDuties, delegation.duties?.delegate),
    ...entry(texts.liability, delegation.liability),
    ...entry(texts.signed, delegation.signed?.date),
    ...entry(texts.document, delegation.document?.name),
    ...sheet.announcements.map(({ name, date, url }, at) => ({
      label: at === 0 ? texts.announced : '',
      text: [date, name, url ?? ''].filter((part) => part !== '').join('  '),
    })),
    ...entry(texts.filedWith, filedWords(sheet)),
    ...entry(texts.ended, endedWords(sheet)),
    ...entry(texts.note, delegation.note),
  ];
  return asText([
    paint.bold(row.id),
    ...labelledLines(entries, labelWidth(entries, view), view),
    '',
    paint.bold(texts.items(row.items)),
    ...itemLines(sheet, view),
    ...missingLines(sheet, view),
  ]);
}

function filedWords({ delegation, filedWith }: AgreementSheet): string {
  const { filed } = delegation;
  return filed === undefined ? '' : `${filed.date}  ${filedWith ?? filed.with}`;
}

function endedWords({ delegation }: AgreementSheet): string {
  const { termination } = delegation;
  return termination === undefined ? '' : `${termination.date}  ${termination.reason}`;
}

function itemLines(sheet: AgreementSheet, view: View): string[] {
  const texts = view.texts(agreementTexts);
  const width = Math.max(0, ...sheet.items.map(({ item }) => view.widthOf(item)));
  return sheet.items.flatMap(({ item, name, powers, changed }) => {
    const indent = width + 4;
    const separator = view.marks.and;
    const text = name ?? texts.noSuchItem;
    const lines = view.wrap(text, view.width - indent);
    const words = powers.map((power) => termIn(view.language, power)).join(separator);
    return [
      `  ${view.paint.accent(view.padEnd(item, width))}  ${lines[0] ?? ''}`,
      ...lines.slice(1).map((line) => ' '.repeat(indent) + line),
      ...(words === ''
        ? []
        : view
            .wrap(words, view.width - indent)
            .map((line) => ' '.repeat(indent) + view.paint.dim(line))),
      ...(changed ? [' '.repeat(indent) + view.paint.warning(texts.changedSince)] : []),
    ];
  });
}

function missingLines(
  { lacks, toAnnounce, delegation, row }: AgreementSheet,
  view: View,
): string[] {
  const texts = view.texts(agreementTexts);
  if (isEnded(delegation)) return [];
  const lines = [
    ...lacks.map(({ element, how }) => {
      const name = elementName(element, view.language);
      return how === 'absent' ? texts.absent(name) : texts.unwritten(name);
    }),
    ...toAnnounce.map(({ name, id }) => texts.toAnnounce(name, row.id, id)),
    ...(isSigned(delegation) && !row.filed ? [texts.notYetFiled] : []),
  ];
  if (lines.length === 0) return [];
  return [
    '',
    view.paint.bold(texts.missing),
    ...lines.flatMap((line) =>
      view.wrap(line, view.width - 2).map((part) => `  ${view.paint.warning(part)}`),
    ),
  ];
}

const MOST_ITEMS = 20;

export function renderNeeded(report: NeededDelegations, view: View): string {
  const texts = view.texts(agreementTexts);
  const { paint } = view;
  const lines = report.authorities.flatMap((authority) => [
    `${paint.bold(authority.authorityName)}  ${paint.dim(texts.count(authority.count))}`,
    ...authority.delegates.flatMap(({ delegateName, delegateShort, items }) => {
      const width = Math.max(0, ...items.map(({ item }) => view.widthOf(item)));
      const shown = items.slice(0, MOST_ITEMS);
      const rest = items.length - shown.length;
      const command = `renling delegation new --authority ${authority.authorityShort} --org ${delegateShort}`;
      return [
        `  → ${delegateName}  ${paint.dim(texts.count(items.length))}`,
        ...shown.flatMap(({ item, name, lapsed }) => {
          const note = lapsed === null ? '' : texts.lapsed(lapsed);
          const [first = '', ...more] = view.wrap(name + note, view.width - width - 6);
          return [
            `    ${paint.accent(view.padEnd(item, width))}  ${first}`,
            ...more.map((line) => ' '.repeat(width + 6) + line),
          ];
        }),
        ...(rest > 0 ? [`    ${texts.more(rest)}`] : []),
        `    ${texts.draft}${paint.accent(command)}`,
      ];
    }),
    '',
  ]);
  return asText([
    ...lines,
    texts.needed(report.count, report.authorities.length),
    `${texts.letters}${paint.accent(`renling delegation missing --out ${texts.lettersFile}`)}`,
  ]);
}
