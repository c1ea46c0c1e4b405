/** `training list`: what was held; with `--missing` which claimed items have nobody trained. */
import type { TrainingLine, TrainingReport, UntrainedBody } from '../../reports/training.ts';
import { flow } from '../flow.ts';
import { asText, type View } from '../view.ts';

export function renderTrainings(report: TrainingReport, view: View): string {
  return asText([
    view.paint.bold(
      view.say(`培训 ${report.trainings.length} 次`, `${report.trainings.length} trainings`),
    ),
    ...report.trainings.flatMap((line) => ['', ...trainingLines(line, view)]),
    '',
    ...coverage(report, view),
    ...(report.missing.length === 0 ? [] : [nextLine(view)]),
  ]);
}

function nextLine(view: View): string {
  return `${view.say('逐项看：', 'one by one: ')}${view.paint.accent('renling training list --missing')}`;
}

export function renderUntrained(report: TrainingReport, view: View): string {
  return asText([
    ...coverage(report, view),
    ...report.missing.flatMap((body) => ['', ...bodyLines(body, view)]),
  ]);
}

function coverage({ claimed, trained }: TrainingReport, view: View): string[] {
  const { paint } = view;
  const open = claimed - trained;
  const text = view.say(
    `已认领 ${claimed} 项，培训过 ${trained} 项，没有培训 ${open} 项`,
    `${claimed} claimed, ${trained} trained, ${open} without training`,
  );
  return [open === 0 ? paint.ok(text) : paint.warning(text)];
}

function trainingLines(line: TrainingLine, view: View): string[] {
  const inner = view.width - 2;
  const and = view.say('、', ', ');
  const rows = [
    flow(
      view.say('参训：', 'took part: '),
      line.participants.map(({ body, number }) =>
        view.say(`${body} ${number} 人`, `${body} (${number})`),
      ),
      inner,
      view,
    ),
    flow(view.say('内容：', 'topics: '), line.topics, inner, view),
    flow(
      view.say(`事项（${line.items.length} 项）：`, `items (${line.items.length}): `),
      line.items,
      inner,
      view,
      and,
    ),
  ];
  return [
    view.paint.bold(`${line.date}  ${line.organizer}`) + `  ${view.paint.dim(line.id)}`,
    ...rows.flat().map((row) => `  ${row}`),
  ];
}

function bodyLines({ name, claimed, items }: UntrainedBody, view: View): string[] {
  const { paint } = view;
  const width = Math.max(...items.map(({ item }) => item.length));
  const count = view.say(
    `${claimed} 项中有 ${items.length} 项没有培训`,
    `${items.length} of ${claimed} without training`,
  );
  return [
    `${paint.bold(name)}  ${paint.warning(count)}`,
    ...items.flatMap((line) => {
      const [first = '', ...rest] = view.wrap(line.name, view.width - width - 4);
      return [
        `  ${paint.accent(line.item.padEnd(width))}  ${first}`,
        ...rest.map((more) => ' '.repeat(width + 4) + more),
      ];
    }),
  ];
}
