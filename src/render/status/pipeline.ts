/** The stages of the handover: one line for the first screen, a table for `status --stages`. */
import type { ListPipeline, PipelineRow, StageCount } from '../../reports/stages.ts';
import { STAGE_HEADS } from '../../text/stage-words.ts';
import { asText, type View } from '../view.ts';
import { pipelineTexts } from '../../text/screens/status.ts';

/** `协议 3/88 → 培训 5/263 → 受理 0/263 → 公布 0/263`; empty before anything is claimed. */
export function pipelineLine(stages: readonly StageCount[], view: View): string {
  return stages
    .filter(({ stage, needed }) => stage !== '认领' && needed > 0)
    .map(({ stage, done, needed }) => `${STAGE_HEADS[stage][view.language]} ${done}/${needed}`)
    .join(view.language === 'zh' ? ' → ' : ' ');
}

export interface PipelineOptions {
  readonly title: string;
  readonly asOf: string;
  readonly by: 'body' | 'field' | null;
}

export function renderPipelines(
  lists: readonly ListPipeline[],
  options: PipelineOptions,
  view: View,
): string {
  const texts = view.texts(pipelineTexts);
  const lines = view.wrap(options.title, view.width).map((line) => view.paint.bold(line));
  lines.push(view.paint.dim(texts.asOf(options.asOf)));
  for (const list of lists) {
    const rows: readonly PipelineRow[] =
      options.by === null ? [] : options.by === 'body' ? list.bodies : list.fields;
    lines.push('', ...table(list, rows, view));
  }
  return asText(lines);
}

const GAP = 2;

function table(list: ListPipeline, rows: readonly PipelineRow[], view: View): string[] {
  const texts = view.texts(pipelineTexts);
  const { paint } = view;
  const total = texts.all;
  const nameOf = ({ name }: PipelineRow): string => `  ${name ?? texts.none}`;
  const due = texts.due;
  const all: { name: string; cells: string[] }[] = [
    { name: '', cells: list.stages.map(({ stage }) => STAGE_HEADS[stage][view.language]) },
    {
      name: due,
      cells: list.deadlines.map(
        ({ deadline, untold }) => deadline?.slice(5) ?? (untold ? '?' : '—'),
      ),
    },
    { name: total, cells: list.stages.map(countOf) },
    ...rows.map((row) => ({ name: nameOf(row), cells: row.stages.map(countOf) })),
  ];
  const widths = list.stages.map((_, at) =>
    Math.max(...all.map(({ cells }) => view.widthOf(cells[at] ?? ''))),
  );
  const numbers = widths.reduce((sum, width) => sum + width + GAP, 0);
  const longest = Math.max(...all.map(({ name }) => view.widthOf(name)));
  const nameWidth = Math.min(longest, view.width - numbers);
  const drawn = all.map(({ name, cells }, at) => {
    const stages = at === 0 ? null : at === 2 ? list.stages : rows[at - 3]?.stages;
    const painted = cells.map((cell, column) => {
      const padded = view.padStart(cell, widths[column] ?? 0);
      const count = stages?.[column];
      if (at === 0) return paint.dim(padded);
      if (at === 1) return dueOf(padded, list.deadlines[column]?.days ?? null, view);
      if (count === undefined || count.needed === 0) return paint.dim(padded);
      return count.done === count.needed ? paint.ok(padded) : padded;
    });
    return [view.padEnd(view.cut(name, nameWidth), nameWidth), ...painted].join(' '.repeat(GAP));
  });
  const title = `${list.title}${texts.listId(list.list)}`;
  return [...view.wrap(title, view.width).map((line) => paint.bold(line)), ...drawn];
}

function countOf({ done, needed }: StageCount): string {
  return needed === 0 ? '—' : `${done}/${needed}`;
}

function dueOf(text: string, days: number | null, view: View): string {
  if (days === null) return view.paint.dim(text);
  return days < 0 ? view.paint.error(text) : text;
}
