/** `training list`: what was held; with `--missing` which claimed items have nobody trained. */
import type { TrainingLine, TrainingReport, UntrainedBody } from '../../reports/training.ts';
import { flow } from '../flow.ts';
import { asText, type View } from '../view.ts';
import { trainingTexts } from '../../text/screens/trainings.ts';

export function renderTrainings(report: TrainingReport, view: View): string {
  const texts = view.texts(trainingTexts);
  return asText([
    view.paint.bold(texts.inAll(report.trainings.length)),
    ...report.trainings.flatMap((line) => ['', ...trainingLines(line, view)]),
    '',
    ...coverage(report, view),
    ...(report.missing.length === 0 ? [] : [nextLine(view)]),
  ]);
}

function nextLine(view: View): string {
  const texts = view.texts(trainingTexts);
  return `${texts.oneByOne}${view.paint.accent('renling training list --missing')}`;
}

export function renderUntrained(report: TrainingReport, view: View): string {
  return asText([
    ...coverage(report, view),
    ...report.missing.flatMap((body) => ['', ...bodyLines(body, view)]),
  ]);
}

function coverage({ claimed, trained }: TrainingReport, view: View): string[] {
  const texts = view.texts(trainingTexts);
  const { paint } = view;
  const open = claimed - trained;
  const text = texts.coverage(claimed, trained, open);
  return [open === 0 ? paint.ok(text) : paint.warning(text)];
}

function trainingLines(line: TrainingLine, view: View): string[] {
  const texts = view.texts(trainingTexts);
  const inner = view.width - 2;
  const and = view.marks.and;
  const rows = [
    flow(
      texts.tookPart,
      line.participants.map(({ body, number }) => texts.people(body, number)),
      inner,
      view,
    ),
    flow(texts.topics, line.topics, inner, view),
    flow(texts.items(line.items.length), line.items, inner, view, and),
  ];
  return [
    view.paint.bold(`${line.date}  ${line.organizer}`) + `  ${view.paint.dim(line.id)}`,
    ...rows.flat().map((row) => `  ${row}`),
  ];
}

function bodyLines({ name, claimed, items }: UntrainedBody, view: View): string[] {
  const texts = view.texts(trainingTexts);
  const { paint } = view;
  const width = Math.max(...items.map(({ item }) => item.length));
  const count = texts.untrained(claimed, items.length);
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
