/** `exception list`: what expires first stands first. */
import type { ExceptionLine } from '../../reports/exceptions.ts';
import { asText, type View } from '../view.ts';
import { exceptionTexts } from '../../text/screens/exceptions.ts';

export function renderExceptions(lines: readonly ExceptionLine[], view: View): string {
  const texts = view.texts(exceptionTexts);
  const of = (state: ExceptionLine['state']): number =>
    lines.filter((line) => line.state === state).length;
  return asText([
    view.paint.bold(texts.inAll(lines.length, of('expired'), of('expiring'))),
    ...lines.flatMap((line) => ['', ...exceptionLines(line, view)]),
  ]);
}

function exceptionLines(line: ExceptionLine, view: View): string[] {
  const texts = view.texts(exceptionTexts);
  const { paint } = view;
  const indented = (text: string): string[] =>
    view.wrap(text, view.width - 2).map((one) => `  ${one}`);
  const heading = `${line.id}  ${line.code}  ${dueOf(line, view)}`;
  const painted = { expired: paint.error, expiring: paint.warning, 'in-force': paint.bold };
  return [
    painted[line.state](heading),
    ...indented(`${texts.covers}${scopeWords(line.scope, view)}`),
    ...indented(`${texts.reason}${line.reason}`),
    ...indented(`${texts.approvedBy}${line.approvedBy}`),
  ];
}

function dueOf({ state, expires, days }: ExceptionLine, view: View): string {
  const texts = view.texts(exceptionTexts);
  if (state === 'expired') {
    return texts.expired(expires, -days);
  }
  return texts.until(expires, days);
}

function scopeWords({ records, list, organization }: ExceptionLine['scope'], view: View): string {
  const texts = view.texts(exceptionTexts);
  const parts = [
    ...(records ?? []),
    ...(list === undefined ? [] : [texts.list(list)]),
    ...(organization === undefined ? [] : [texts.body(organization)]),
  ];
  return parts.length === 0 ? texts.everything : parts.join(view.marks.and);
}
