/**
 * The letter (函) that asks a provincial authority for its agreements, in Markdown. It goes from one
 * government office to another, so it is in Chinese whatever language the program speaks.
 */
import { TO_BE_WRITTEN } from '../../model/agreement.ts';
import type { Manifest } from '../../model/generated/records.ts';
import type { NeededAuthority, NeededPair } from '../../reports/needed-delegations.ts';
import { cell } from '../markdown.ts';

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as headings count: 一, 十, 十一, 二十一. */
export function headingNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? String(number);
  const ten = tens === 1 ? '十' : `${DIGITS[tens] ?? String(tens)}十`;
  return ones === 0 ? ten : `${ten}${DIGITS[ones] ?? ''}`;
}

/** `day`: the date the letter bears. */
export function renderLetter(needed: NeededAuthority, manifest: Manifest, day: string): string {
  const items = new Set(needed.delegates.flatMap((pair) => pair.items.map(({ item }) => item)))
    .size;
  const bodies = needed.delegates.map(({ delegateName }) => delegateName);
  const who = bodies.length === 1 ? cell(bodies[0] ?? '') : ` ${bodies.length} 个单位`;
  const lines = [
    '# 关于商请签订行政权力事项委托协议的函',
    '',
    `${cell(needed.authorityName)}：`,
    '',
    `${orderWords(manifest)}贵单位有 ${items} 项行政权力事项调整为委托实施，已由${who}认领承接，目前尚未签订委托协议。为依法做好承接工作，现商请贵单位与承接单位签订书面委托协议，明确委托依据、委托事项、委托权限、委托期限、双方权利和义务以及法律责任，并按规定向社会公告。有关事项如下：`,
    '',
    ...needed.delegates.flatMap((pair, at) => [...pairSection(pair, at + 1), '']),
    `请将委托协议文本或者修改意见函复我单位。联系人：${TO_BE_WRITTEN}，联系电话：${TO_BE_WRITTEN}。`,
    '',
    `发函单位：${TO_BE_WRITTEN}`,
    '',
    dateWords(day),
  ];
  return `${lines.join('\n')}\n`;
}

/** Several letters in one file, with a rule between them. */
export function renderLetters(
  authorities: readonly NeededAuthority[],
  manifest: Manifest,
  day: string,
): string {
  return authorities.map((one) => renderLetter(one, manifest, day)).join('\n---\n\n');
}

function pairSection({ delegateName, items }: NeededPair, number: number): string[] {
  return [
    `## ${headingNumber(number)}、拟委托${cell(delegateName)}实施的事项（${items.length} 项）`,
    '',
    '| 序号 | 事项编号 | 事项名称 | 事项类型 | 委托权限 |',
    '| ---: | --- | --- | --- | --- |',
    ...items.map(
      ({ item, name, type, powers, lapsed }, at) =>
        `| ${at + 1} | ${item} | ${cell(name)}${lapsed === null ? '' : '（原协议已到期或者终止）'} | ${type} | ${
          powers.length === 0 ? '由协议明确' : powers.join('、')
        } |`,
    ),
  ];
}

/** The order the catalogue rests on: the first document that has a number. */
function orderWords({ documents }: Manifest): string {
  const order = (documents ?? []).find(({ number }) => number !== undefined);
  if (order === undefined) return '';
  return `根据《${cell(order.title)}》（${cell(order.number ?? '')}），`;
}

function dateWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}
