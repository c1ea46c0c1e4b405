/** `report streamlining` on a screen: the sums, then each body, list and field, then what did not shrink. */
import type {
  NotReduced,
  Reduction,
  ReductionGroup,
  StreamliningReport,
} from '../../reports/streamlining.ts';
import { MEASURE_NAMES } from '../../text/streamlining-words.ts';
import { flow } from '../flow.ts';
import { hanging } from '../hanging.ts';
import { asText, type View } from '../view.ts';
import { average, percent } from './numbers.ts';
import { streamliningHeadline, streamliningTexts } from '../../text/screens/streamlining.ts';

export function renderStreamlining(report: StreamliningReport, view: View): string {
  const texts = view.texts(streamliningTexts);
  const { paint } = view;
  const lines = view
    .wrap(streamliningHeadline[view.language].said(report.services, report.filled), view.width)
    .map((one) => paint.bold(one));
  if (report.reductions.length > 0) {
    lines.push('', ...sums(report.reductions, view));
    lines.push(...groups(texts.byBody, report.bodies, view));
    if (report.lists.length > 1) lines.push(...groups(texts.byList, report.lists, view));
    lines.push(...groups(texts.byField, report.fields, view));
  }
  lines.push(...notReduced(report.notReduced, view));
  if (report.notFilled.length > 0) {
    const title = texts.nothingFilled(report.notFilled.length);
    const ids = report.notFilled.map(({ item, body }) => `${item} ${body}`);
    lines.push('', ...flow(title, ids, view.width, view));
  }
  return asText(lines);
}

function sums(reductions: readonly Reduction[], view: View): string[] {
  const texts = view.texts(streamliningTexts);
  const heads = ['', texts.before, texts.after, texts.less, texts.average, texts.services];
  const rows = reductions.map((one) => [
    MEASURE_NAMES[one.measure][view.language],
    String(one.before),
    String(one.after),
    `${one.before - one.after}${texts.open}${percent(one)}${texts.close}`,
    `${average(one.before, one.services)} → ${average(one.after, one.services)}`,
    String(one.services),
  ]);
  const widths = heads.map((head, at) =>
    Math.max(view.widthOf(head), ...rows.map((row) => view.widthOf(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    `  ${cells
      .map((cell, at) =>
        at === 0 ? view.padEnd(cell, widths[at] ?? 0) : view.padStart(cell, widths[at] ?? 0),
      )
      .join('  ')}`;
  return [view.paint.dim(line(heads)), ...rows.map(line)];
}

function groups(title: string, all: readonly ReductionGroup[], view: View): string[] {
  const texts = view.texts(streamliningTexts);
  return [
    '',
    view.paint.bold(title),
    ...all.flatMap(({ name, services, reductions }) => {
      const called = name === '' ? texts.noField : name;
      const count = texts.count(services);
      const parts = reductions.map(
        ({ measure, before, after }) =>
          `${MEASURE_NAMES[measure][view.language]} ${before} → ${after}`,
      );
      return [
        ...hanging(`${called}${view.marks.comma}${count}`, '  ', view),
        ...(parts.length === 0
          ? [`    ${texts.nobodyFilled}`]
          : flow('', parts, view.width - 4, view, view.marks.comma).map((one) => `    ${one}`)),
      ];
    }),
  ];
}

function notReduced(all: readonly NotReduced[], view: View): string[] {
  const texts = view.texts(streamliningTexts);
  if (all.length === 0) return [];
  const grown = all.filter(({ before, after }) => after > before).length;
  const title = texts.notReduced(all.length, grown);
  return [
    '',
    view.paint.warning(title),
    ...all.flatMap(({ item, name, bodyName, measure, before, after }) => {
      const what = `${MEASURE_NAMES[measure][view.language]} ${before} → ${after}`;
      const line = `${item}  ${name}${texts.open}${bodyName}${texts.closeAndColon}${what}`;
      return hanging(line, '  ', view).map((one) => (after > before ? view.paint.error(one) : one));
    }),
  ];
}
