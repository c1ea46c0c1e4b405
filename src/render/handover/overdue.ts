/** `overdue`: per body what is late and what is about to be, a stage a line. */
import type { DueBody, DueGroup, OverdueReport } from '../../reports/overdue.ts';
import { STAGE_STEPS } from '../../text/stage-words.ts';
import { atLeast } from '../at-least.ts';
import { flow } from '../flow.ts';
import { idRanges } from '../id-ranges.ts';
import { asText, type View } from '../view.ts';
import { overdueTexts } from '../../text/screens/overdue.ts';

export function renderOverdue(report: OverdueReport, view: View): string {
  const texts = view.texts(overdueTexts);
  const { paint } = view;
  const { late, soon, horizon } = report;
  const heading = texts.inAll(atLeast(late, view), horizon, atLeast(soon, view));
  const lines = [
    late > 0 ? paint.error(heading) : soon > 0 ? paint.warning(heading) : paint.ok(heading),
    ...report.bodies.flatMap((body) => ['', ...bodyLines(body, view)]),
  ];
  if (report.undated.length > 0) {
    const parts = report.undated.map(
      ({ stage, count }) => `${STAGE_STEPS[stage][view.language]} ${count}`,
    );
    const title = texts.undated;
    lines.push('', ...flow(title, parts, view.width, view).map((line) => paint.dim(line)));
    lines.push(...view.wrap(texts.howToDate, view.width).map((line) => paint.dim(line)));
  }
  if (report.bodies.some(({ body }) => body !== null)) {
    lines.push(
      '',
      `${texts.reminders}${paint.accent(`renling overdue --notice --out ${texts.folder}`)}`,
    );
  }
  return asText(lines);
}

function bodyLines(body: DueBody, view: View): string[] {
  const texts = view.texts(overdueTexts);
  const name = body.name ?? texts.nobody;
  const counts = [
    ...(body.late > 0 ? [texts.late(body.late)] : []),
    ...(body.soon > 0 ? [texts.soon(body.soon)] : []),
  ].join(view.marks.comma);
  const painted = body.late > 0 ? view.paint.error(counts) : view.paint.warning(counts);
  return [
    `${view.paint.bold(name)}  ${painted}`,
    ...body.groups.flatMap((group) => groupLines(group, view)),
    ...body.agreements.flatMap(({ id, to, days, items }) =>
      indented(texts.agreementEnds(id, to, when(days, view)), items, view),
    ),
  ];
}

function groupLines(group: DueGroup, view: View): string[] {
  const texts = view.texts(overdueTexts);
  const step = STAGE_STEPS[group.stage][view.language];
  const count = texts.items(group.items.length);
  const title = texts.step(step, count, group.deadline, when(group.days, view));
  return indented(title, idRanges(group.items.map(({ item }) => item)), view);
}

function indented(title: string, parts: readonly string[], view: View): string[] {
  return flow(title, parts, view.width - 2, view).map((line) => `  ${line}`);
}

function when(days: number, view: View): string {
  const texts = view.texts(overdueTexts);
  if (days < 0) return texts.ago(-days);
  return days === 0 ? texts.today : texts.ahead(days);
}
