/** Agreements on the screen: the list, one agreement on a sheet, what is needed and missing. */
import type { AgreementRow, AgreementSheet } from '../../reports/delegations.ts';
import type { NeededDelegations } from '../../reports/needed-delegations.ts';
import { elementName, statusName } from '../../text/agreement-words.ts';
import { termIn } from '../../text/terms.ts';
import { type Labelled, labelledLines, labelWidth } from '../item/labelled.ts';
import { asText, type View } from '../view.ts';

/** Two lines an agreement: who and how many; status, term and marks. */
export function renderAgreements(rows: readonly AgreementRow[], view: View): string {
  const { paint } = view;
  const lines = rows.flatMap((row) => {
    const parties = view.say(
      `${row.delegatorName} → ${row.delegateName}　${row.items} 项`,
      `${row.delegatorName} → ${row.delegateName}, ${row.items} ${row.items === 1 ? 'item' : 'items'}`,
    );
    return [
      paint.accent(row.id),
      ...view.wrap(parties, view.width - 2).map((line) => `  ${line}`),
      ...view
        .wrap(markWords(row, view), view.width - 2)
        .map((line) => `  ${row.inForce ? line : paint.dim(line)}`),
    ];
  });
  const items = rows.reduce((sum, row) => sum + row.items, 0);
  const total = view.say(
    `共 ${rows.length} 份协议，${items} 项次`,
    `${rows.length} ${rows.length === 1 ? 'agreement' : 'agreements'} over ${items} items`,
  );
  return asText([...lines, '', total]);
}

function markWords(row: AgreementRow, view: View): string {
  const marks = [
    statusName(row.status, view.language),
    termWords(row, view),
    row.announcedBy.length === 0 ? view.say('未公告', 'not announced') : announcedWords(row, view),
    row.filed ? view.say('已备案', 'filed') : view.say('未备案', 'not filed'),
  ];
  return (row.status === '签订' ? marks : marks.slice(0, 2)).join(view.say('，', ', '));
}

function announcedWords(row: AgreementRow, view: View): string {
  const both = row.announcedBy.includes(row.delegator) && row.announcedBy.includes(row.delegate);
  if (both) return view.say('双方已公告', 'announced by both');
  return row.announcedBy.includes(row.delegator)
    ? view.say('委托方已公告', 'announced by the delegator')
    : view.say('受托方已公告', 'announced by the delegate');
}

function termWords({ from, to, daysLeft, status }: AgreementRow, view: View): string {
  if (from === null && to === null) return view.say('没有期限', 'no term');
  const span = view.say(
    `${from ?? '签订之日'} 至 ${to ?? '未定'}`,
    `${from ?? 'signature'} to ${to ?? 'open'}`,
  );
  if (daysLeft === null || status !== '签订') return span;
  if (daysLeft < 0)
    return view.say(`${span}（已到期 ${-daysLeft} 天）`, `${span} (over for ${-daysLeft} days)`);
  return view.say(`${span}（还剩 ${daysLeft} 天）`, `${span} (${daysLeft} days left)`);
}

export function renderAgreement(sheet: AgreementSheet, view: View): string {
  const { delegation, row } = sheet;
  const { paint } = view;
  const entry = (zh: string, en: string, text: string | undefined): Labelled[] =>
    text === undefined || text === '' ? [] : [{ label: view.say(zh, en), text }];
  const entries: Labelled[] = [
    ...entry('委托机关', 'Delegator', sheet.delegatorFullName),
    ...entry('受托单位', 'Delegate', sheet.delegateFullName),
    ...entry('状态', 'Status', markWords(row, view)),
    ...(delegation.basis ?? []).map(({ law, article }, at) => ({
      label: at === 0 ? view.say('委托依据', 'Basis') : '',
      text: `《${law}》${article ?? ''}`,
    })),
    ...entry('委托权限', 'Authority', delegation.authority),
    ...entry('委托方权利', 'Delegator’s rights', delegation.rights?.delegator),
    ...entry('受托方权利', 'Delegate’s rights', delegation.rights?.delegate),
    ...entry('委托方义务', 'Delegator’s duties', delegation.duties?.delegator),
    ...entry('受托方义务', 'Delegate’s duties', delegation.duties?.delegate),
    ...entry('法律责任', 'Liability', delegation.liability),
    ...entry('签订日期', 'Signed', delegation.signed?.date),
    ...entry('协议文本', 'Document', delegation.document?.name),
    ...sheet.announcements.map(({ name, date, url }, at) => ({
      label: at === 0 ? view.say('公告', 'Announced') : '',
      text: [date, name, url ?? ''].filter((part) => part !== '').join('  '),
    })),
    ...entry('备案', 'Filed', filedWords(sheet)),
    ...entry('终止', 'Ended', endedWords(sheet)),
    ...entry('备注', 'Note', delegation.note),
  ];
  return asText([
    paint.bold(row.id),
    ...labelledLines(entries, labelWidth(entries, view), view),
    '',
    paint.bold(view.say(`事项（${row.items} 项）`, `Items (${row.items})`)),
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
  const width = Math.max(0, ...sheet.items.map(({ item }) => view.widthOf(item)));
  return sheet.items.flatMap(({ item, name, powers, changed }) => {
    const indent = width + 4;
    const separator = view.say('、', ', ');
    const text = name ?? view.say('目录里没有这个事项', 'no such item');
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
      ...(changed
        ? [
            ' '.repeat(indent) +
              view.paint.warning(view.say('协议订立后事项内容改过', 'changed since the agreement')),
          ]
        : []),
    ];
  });
}

function missingLines(
  { lacks, toAnnounce, delegation, row }: AgreementSheet,
  view: View,
): string[] {
  if (delegation.status === '终止') return [];
  const lines = [
    ...lacks.map(({ element, how }) => {
      const name = elementName(element, view.language);
      return how === 'absent'
        ? view.say(`没有${name}`, `${name}: absent`)
        : view.say(`${name}还没有填写`, `${name}: still to be written`);
    }),
    ...toAnnounce.map(({ name, id }) =>
      view.say(
        `${name}还没有公告：renling delegation announce ${row.id} --by ${id} --date 日期`,
        `${name} has not announced it: renling delegation announce ${row.id} --by ${id} --date DATE`,
      ),
    ),
    ...(delegation.status === '签订' && !row.filed
      ? [view.say('还没有备案', 'not filed yet')]
      : []),
  ];
  if (lines.length === 0) return [];
  return [
    '',
    view.paint.bold(view.say('还缺', 'Missing')),
    ...lines.flatMap((line) =>
      view.wrap(line, view.width - 2).map((part) => `  ${view.paint.warning(part)}`),
    ),
  ];
}

const MOST_ITEMS = 20;

export function renderNeeded(report: NeededDelegations, view: View): string {
  const { paint } = view;
  const lines = report.authorities.flatMap((authority) => [
    `${paint.bold(authority.authorityName)}  ${paint.dim(view.say(`${authority.count} 项`, String(authority.count)))}`,
    ...authority.delegates.flatMap(({ delegateName, delegateShort, items }) => {
      const width = Math.max(0, ...items.map(({ item }) => view.widthOf(item)));
      const shown = items.slice(0, MOST_ITEMS);
      const rest = items.length - shown.length;
      const command = `renling delegation new --authority ${authority.authorityShort} --org ${delegateShort}`;
      return [
        `  → ${delegateName}  ${paint.dim(view.say(`${items.length} 项`, String(items.length)))}`,
        ...shown.flatMap(({ item, name, lapsed }) => {
          const note =
            lapsed === null ? '' : view.say(`（原协议 ${lapsed} 已失效）`, ` (${lapsed} is over)`);
          const [first = '', ...more] = view.wrap(name + note, view.width - width - 6);
          return [
            `    ${paint.accent(view.padEnd(item, width))}  ${first}`,
            ...more.map((line) => ' '.repeat(width + 6) + line),
          ];
        }),
        ...(rest > 0 ? [`    ${view.say(`…… 另有 ${rest} 项`, `… ${rest} more`)}`] : []),
        `    ${view.say('拟订：', 'Draft: ')}${paint.accent(command)}`,
      ];
    }),
    '',
  ]);
  return asText([
    ...lines,
    view.say(
      `还缺委托协议的共 ${report.count} 项次，涉及 ${report.authorities.length} 个省级部门`,
      `${report.count} without an agreement, of ${report.authorities.length} provincial authorities`,
    ),
    `${view.say('写给各部门的函：', 'Letters to them: ')}${paint.accent(`renling delegation missing --out ${view.say('委托协议商请函.md', 'letters.md')}`)}`,
  ]);
}
