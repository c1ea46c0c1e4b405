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
import { average, headline, percent } from './numbers.ts';

export function renderStreamlining(report: StreamliningReport, view: View): string {
  const { paint } = view;
  const lines = view
    .wrap(headline(report, view.language), view.width)
    .map((one) => paint.bold(one));
  if (report.reductions.length > 0) {
    lines.push('', ...sums(report.reductions, view));
    lines.push(...groups(view.say('按单位', 'By body'), report.bodies, view));
    if (report.lists.length > 1)
      lines.push(...groups(view.say('按清单', 'By list'), report.lists, view));
    lines.push(...groups(view.say('按领域', 'By field'), report.fields, view));
  }
  lines.push(...notReduced(report.notReduced, view));
  if (report.notFilled.length > 0) {
    const title = view.say(
      `六减一项都没有填的 ${report.notFilled.length} 个：`,
      `Without any of the six, ${report.notFilled.length}: `,
    );
    const ids = report.notFilled.map(({ item, body }) => `${item} ${body}`);
    lines.push('', ...flow(title, ids, view.width, view));
  }
  return asText(lines);
}

function sums(reductions: readonly Reduction[], view: View): string[] {
  const heads = [
    '',
    view.say('减前', 'before'),
    view.say('减后', 'after'),
    view.say('减少', 'less'),
    view.say('平均', 'average'),
    view.say('办理', 'services'),
  ];
  const rows = reductions.map((one) => [
    MEASURE_NAMES[one.measure][view.language],
    String(one.before),
    String(one.after),
    `${one.before - one.after}${view.say('（', ' (')}${percent(one)}${view.say('）', ')')}`,
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
  return [
    '',
    view.paint.bold(title),
    ...all.flatMap(({ name, services, reductions }) => {
      const called = name === '' ? view.say('没有领域', 'no field') : name;
      const count = view.say(
        `${services} 个办理`,
        `${services} service${services === 1 ? '' : 's'}`,
      );
      const parts = reductions.map(
        ({ measure, before, after }) =>
          `${MEASURE_NAMES[measure][view.language]} ${before} → ${after}`,
      );
      return [
        ...hanging(`${called}${view.say('，', ', ')}${count}`, '  ', view),
        ...(parts.length === 0
          ? [`    ${view.say('都没有填', 'nothing filled in')}`]
          : flow('', parts, view.width - 4, view, view.say('，', ', ')).map((one) => `    ${one}`)),
      ];
    }),
  ];
}

function notReduced(all: readonly NotReduced[], view: View): string[] {
  if (all.length === 0) return [];
  const grown = all.filter(({ before, after }) => after > before).length;
  const title = view.say(
    `没有减下来的 ${all.length} 处${grown === 0 ? '' : `，其中增加了的 ${grown} 处`}`,
    `Did not shrink: ${all.length}${grown === 0 ? '' : `, of which ${grown} grew`}`,
  );
  return [
    '',
    view.paint.warning(title),
    ...all.flatMap(({ item, name, bodyName, measure, before, after }) => {
      const what = `${MEASURE_NAMES[measure][view.language]} ${before} → ${after}`;
      const line = `${item}  ${name}${view.say('（', ' (')}${bodyName}${view.say('）：', '): ')}${what}`;
      return hanging(line, '  ', view).map((one) => (after > before ? view.paint.error(one) : one));
    }),
  ];
}
