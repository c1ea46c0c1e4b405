/** `exception list`: what expires first stands first. */
import type { ExceptionLine } from '../../reports/exceptions.ts';
import { asText, type View } from '../view.ts';

export function renderExceptions(lines: readonly ExceptionLine[], view: View): string {
  const of = (state: ExceptionLine['state']): number =>
    lines.filter((line) => line.state === state).length;
  return asText([
    view.paint.bold(
      view.say(
        `例外 ${lines.length} 条：过期 ${of('expired')}，将到期 ${of('expiring')}`,
        `${lines.length} exception${lines.length === 1 ? '' : 's'}: ${of('expired')} expired, ${of('expiring')} expiring`,
      ),
    ),
    ...lines.flatMap((line) => ['', ...exceptionLines(line, view)]),
  ]);
}

function exceptionLines(line: ExceptionLine, view: View): string[] {
  const { paint } = view;
  const indented = (text: string): string[] =>
    view.wrap(text, view.width - 2).map((one) => `  ${one}`);
  const heading = `${line.id}  ${line.code}  ${dueOf(line, view)}`;
  const painted = { expired: paint.error, expiring: paint.warning, 'in-force': paint.bold };
  return [
    painted[line.state](heading),
    ...indented(`${view.say('范围：', 'covers: ')}${scopeWords(line.scope, view)}`),
    ...indented(`${view.say('理由：', 'reason: ')}${line.reason}`),
    ...indented(`${view.say('批准：', 'approved by: ')}${line.approvedBy}`),
  ];
}

function dueOf({ state, expires, days }: ExceptionLine, view: View): string {
  if (state === 'expired') {
    return view.say(
      `${expires} 到期，已过 ${-days} 日，不再起作用`,
      `expired ${expires}, ${-days} days ago: accepts nothing`,
    );
  }
  return view.say(`${expires} 到期，还有 ${days} 日`, `until ${expires}, ${days} days left`);
}

function scopeWords({ records, list, organization }: ExceptionLine['scope'], view: View): string {
  const parts = [
    ...(records ?? []),
    ...(list === undefined ? [] : [view.say(`清单 ${list}`, `list ${list}`)]),
    ...(organization === undefined
      ? []
      : [view.say(`单位 ${organization}`, `body ${organization}`)]),
  ];
  return parts.length === 0
    ? view.say('整个目录', 'the whole catalogue')
    : parts.join(view.say('、', ', '));
}
