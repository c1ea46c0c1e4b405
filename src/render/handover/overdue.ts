/** `overdue`: per body what is late and what is about to be, a stage a line. */
import type { DueBody, DueGroup, OverdueReport } from '../../reports/overdue.ts';
import { STAGE_STEPS } from '../../text/stage-words.ts';
import { flow } from '../flow.ts';
import { idRanges } from '../id-ranges.ts';
import { asText, type View } from '../view.ts';

export function renderOverdue(report: OverdueReport, view: View): string {
  const { paint } = view;
  const { late, soon, horizon } = report;
  const heading = view.say(
    `逾期 ${late} 项，${horizon} 日内到期 ${soon} 项`,
    `${late} late, ${soon} due within ${horizon} days`,
  );
  const lines = [
    late > 0 ? paint.error(heading) : soon > 0 ? paint.warning(heading) : paint.ok(heading),
    ...report.bodies.flatMap((body) => ['', ...bodyLines(body, view)]),
  ];
  if (report.undated.length > 0) {
    const parts = report.undated.map(
      ({ stage, count }) => `${STAGE_STEPS[stage][view.language]} ${count}`,
    );
    const title = view.say('没有设期限、无从催办：', 'no deadline is set for: ');
    lines.push('', ...flow(title, parts, view.width, view).map((line) => paint.dim(line)));
    lines.push(
      ...view
        .wrap(
          view.say(
            '要设期限，在 catalog.yaml 的 deadlines 里写，如 stage: 承接',
            'to set one, write it under deadlines in catalog.yaml, e.g. stage: 承接',
          ),
          view.width,
        )
        .map((line) => paint.dim(line)),
    );
  }
  if (report.bodies.some(({ body }) => body !== null)) {
    lines.push(
      '',
      `${view.say('写督办单：', 'Reminders: ')}${paint.accent(`renling overdue --notice --out ${view.say('督办单', 'notices')}`)}`,
    );
  }
  return asText(lines);
}

function bodyLines(body: DueBody, view: View): string[] {
  const name = body.name ?? view.say('没有登记主管单位', 'no competent body registered');
  const counts = [
    ...(body.late > 0 ? [view.say(`逾期 ${body.late}`, `${body.late} late`)] : []),
    ...(body.soon > 0 ? [view.say(`将到期 ${body.soon}`, `${body.soon} due soon`)] : []),
  ].join(view.say('，', ', '));
  const painted = body.late > 0 ? view.paint.error(counts) : view.paint.warning(counts);
  return [
    `${view.paint.bold(name)}  ${painted}`,
    ...body.groups.flatMap((group) => groupLines(group, view)),
    ...body.agreements.flatMap(({ id, to, days, items }) =>
      indented(
        view.say(
          `协议 ${id} 到期 ${to}（${when(days, view)}）：`,
          `agreement ${id} ends ${to} (${when(days, view)}): `,
        ),
        items,
        view,
      ),
    ),
  ];
}

function groupLines(group: DueGroup, view: View): string[] {
  const step = STAGE_STEPS[group.stage][view.language];
  const count = view.say(`${group.items.length} 项`, String(group.items.length));
  const title = view.say(
    `${step} ${count}，期限 ${group.deadline}（${when(group.days, view)}）：`,
    `${step}: ${count}, due ${group.deadline} (${when(group.days, view)}): `,
  );
  return indented(title, idRanges(group.items.map(({ item }) => item)), view);
}

function indented(title: string, parts: readonly string[], view: View): string[] {
  return flow(title, parts, view.width - 2, view).map((line) => `  ${line}`);
}

function when(days: number, view: View): string {
  if (days < 0) return view.say(`已过 ${-days} 日`, `${-days} day${days === -1 ? '' : 's'} ago`);
  return days === 0
    ? view.say('就是今天', 'today')
    : view.say(`还有 ${days} 日`, `in ${days} day${days === 1 ? '' : 's'}`);
}
