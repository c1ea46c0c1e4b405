/** `status` on one screen: what is done, what is open, how long there is, what to type next. */
import type { ListStatus, NamedProgress, StatusReport } from '../../reports/status.ts';
import { termIn } from '../../text/terms.ts';
import { atLeast } from '../at-least.ts';
import { dueWords, paintDue } from '../days.ts';
import { flow } from '../flow.ts';
import { asText, type View } from '../view.ts';
import { type BarColumns, barColumns, barHeading, barRow, headingRoom } from './bars.ts';
import { pipelineLine } from './pipeline.ts';
import { statusTexts } from '../../text/screens/status.ts';

/** From this width on, rows stand in two columns and every field is shown. */
const WIDE = 112;
/** Longer bars say no more. */
const WIDEST = 132;
const GAP = 4;

export function renderStatus(
  report: StatusReport,
  view: View,
  options: { allFields: boolean },
): string {
  const texts = view.texts(statusTexts);
  const { paint } = view;
  const lines = view.wrap(report.title, view.width).map((line) => paint.bold(line));
  const [first] = report.lists;
  const oneDeadline =
    first !== undefined &&
    report.lists.every(
      ({ deadline, untold }) => deadline === first.deadline && untold === first.untold,
    );
  const day = texts.asOf(report.asOf);
  lines.push(
    oneDeadline ? `${day}  ${paintDue(dueWords(first, view), first, view)}` : paint.dim(day),
  );
  const draw = view.width >= WIDE ? wide(report, view) : narrow(report, view, options.allFields);
  for (const list of report.lists) {
    // 24 lines are few: on a narrow screen the bold title parts the lists.
    if (view.width >= WIDE) lines.push('');
    if (!oneDeadline) lines.push(paintDue(dueWords(list, view), list, view));
    lines.push(...draw(list), ...unreadable(list, view));
  }
  if (view.width >= WIDE) lines.push('');
  lines.push(...ending(report, view));
  return asText(lines);
}

function total(view: View): string {
  const texts = view.texts(statusTexts);
  return texts.all;
}

function typeName({ name }: NamedProgress, view: View): string {
  return termIn(view.language, name);
}

/** The list's title over its numbers; on a line of its own where it is too long for that. */
function heading(list: ListStatus, columns: BarColumns, view: View): string[] {
  const texts = view.texts(statusTexts);
  const { paint } = view;
  const id = texts.listId(list.list);
  const title = `${list.title}${id}`;
  if (view.widthOf(title) <= headingRoom(columns)) {
    return [barHeading(title, columns, view).replace(title, paint.bold(title))];
  }
  return [
    ...view.wrap(title, view.width).map((line) => paint.bold(line)),
    barHeading('', columns, view),
  ];
}

interface Row {
  readonly name: string;
  readonly row: NamedProgress;
}

function isOpen(row: NamedProgress): boolean {
  return row.unclaimed + row.unknown > 0;
}

/** One row under another; the columns are those of all lists, so that they line up. */
function narrow(report: StatusReport, view: View, all: boolean): (list: ListStatus) => string[] {
  const indented = (name: string, row: NamedProgress): Row => ({ name: `  ${name}`, row });
  const rowsOf = (list: ListStatus): Row[] => [
    ...list.types.map((row) => indented(typeName(row, view), row)),
    ...list.bodies.filter((row) => all || isOpen(row)).map((row) => indented(row.name, row)),
    ...(all ? list.fields.map((row) => indented(row.name, row)) : []),
  ];
  const rows = report.lists.flatMap(rowsOf);
  const columns = barColumns(
    [total(view), ...rows.map(({ name }) => name)],
    [...report.lists, ...rows.map(({ row }) => row)],
    Math.min(view.width, WIDEST),
    view,
  );
  return (list) => [
    ...heading(list, columns, view),
    barRow(total(view), list, columns, view),
    ...rowsOf(list).map(({ name, row }) => barRow(name, row, columns, view)),
    ...(all ? [] : openFields(list, view)),
    ...later(all ? [] : settledBodies(list, view), list, view),
  ];
}

/** What has no row of its own on a narrow screen. */
function openFields(list: ListStatus, view: View): string[] {
  const texts = view.texts(statusTexts);
  const open = list.fields.filter(isOpen);
  if (open.length === 0) return [];
  const names = open.map(({ name, unclaimed, unknown }) => `${name} ${unclaimed + unknown}`);
  return note(texts.openFields, names, view);
}

function settledBodies(list: ListStatus, view: View): string[] {
  const texts = view.texts(statusTexts);
  const settled = list.bodies.filter((row) => !isOpen(row) && row.percent !== null);
  if (settled.length === 0) return [];
  const names = settled.map(({ name }) => name);
  return note(texts.allDecided, names, view);
}

/** The stages after claiming, beside what stands before them where there is room. */
function later(before: readonly string[], list: ListStatus, view: View): string[] {
  const { paint } = view;
  const stages = pipelineLine(list.stages, view);
  const dimmed = before.map((line) => paint.dim(line));
  if (stages === '') return dimmed;
  const [only] = before;
  if (only !== undefined && before.length === 1) {
    const joined = `${only}${' '.repeat(GAP)}${stages}`;
    if (view.widthOf(joined) <= view.width)
      return [`${dimmed.join('')}${' '.repeat(GAP)}${stages}`];
  }
  return [...dimmed, `  ${stages}`];
}

function note(title: string, parts: readonly string[], view: View): string[] {
  return flow(title, parts, view.width - 2, view).map((line) => `  ${line}`);
}

/** Rows in two columns under a heading for each way of counting. */
function wide(report: StatusReport, view: View): (list: ListStatus) => string[] {
  const texts = view.texts(statusTexts);
  const groupsOf = (list: ListStatus): { title: string; rows: Row[] }[] =>
    [
      {
        title: texts.byType,
        rows: list.types.map((row) => ({ name: typeName(row, view), row })),
      },
      {
        title: texts.byBody,
        rows: list.bodies.map((row) => ({ name: row.name, row })),
      },
      {
        title: texts.byField,
        rows: list.fields.map((row) => ({ name: row.name, row })),
      },
    ].filter(({ rows }) => rows.length > 0);
  const all = report.lists.flatMap((list) => groupsOf(list).flatMap(({ rows }) => rows));
  const columns = barColumns(
    all.map(({ name }) => name),
    [...report.lists, ...all.map(({ row }) => row)],
    Math.floor((Math.min(view.width, WIDEST) - 2 - GAP) / 2),
    view,
  );
  const whole = barColumns([total(view)], report.lists, 2 + 2 * columns.width + GAP, view);
  return (list) => [
    ...heading(list, whole, view),
    barRow(total(view), list, whole, view),
    ...later([], list, view),
    ...groupsOf(list).flatMap(({ title, rows }) => sideBySide(title, rows, columns, view)),
  ];
}

function sideBySide(
  title: string,
  rows: readonly Row[],
  columns: BarColumns,
  view: View,
): string[] {
  const height = Math.ceil(rows.length / 2);
  const right = rows.length > 1 ? [barHeading('', columns, view)] : [];
  const lines = [[barHeading(title, columns, view), ...right]];
  for (let at = 0; at < height; at += 1) {
    const pair = [rows[at], rows[height + at]].filter((one) => one !== undefined);
    lines.push(pair.map(({ name, row }) => barRow(name, row, columns, view)));
  }
  return lines.map((cells) => `  ${cells.join(' '.repeat(GAP))}`);
}

/** What could not be read is said, not counted as open or done. */
function unreadable(list: ListStatus, view: View): string[] {
  const texts = view.texts(statusTexts);
  const parts = [
    ...(list.unreadable > 0 ? [texts.items(list.unreadable)] : []),
    ...(list.unknown > 0 ? [texts.standings(list.unknown)] : []),
  ];
  if (parts.length === 0) return [];
  const title = texts.unread;
  return [
    ...note(title, parts, view).map((line) => view.paint.error(line)),
    `  ${view.paint.accent('renling validate')}`,
  ];
}

function ending(report: StatusReport, view: View): string[] {
  const texts = view.texts(statusTexts);
  const { paint } = view;
  if (report.lists.length === 0) {
    return view.partial ? [] : [texts.noLists];
  }
  const lines: string[] = [];
  const items = report.lists.reduce((sum, list) => sum + list.items, 0);
  const open = report.lists.reduce((sum, list) => sum + list.unclaimed, 0);
  const unknown = report.lists.reduce((sum, list) => sum + list.unknown + list.unreadable, 0);
  const command = (text: string): string => paint.accent(text);
  if (items === 0 && !view.partial) {
    const list = report.lists[0]?.list ?? 'city';
    lines.push(`${texts.noItems}${command(texts.importInto(list))}`);
  } else if (open > 0) {
    lines.push(`${texts.unclaimed(atLeast(open, view))}${command('renling unclaimed')}`);
  } else if (unknown === 0 && !view.partial) {
    lines.push(paint.ok(texts.everything));
  }
  const { errors, warnings } = report;
  const counted = texts.checks(errors, warnings);
  const painted =
    errors > 0 ? paint.error(counted) : warnings > 0 ? paint.warning(counted) : counted;
  lines.push(
    errors + warnings === 0
      ? paint.ok(texts.noProblems)
      : `${painted}${view.marks.colon}${command('renling validate')}`,
  );
  // One line where it fits: the screen is short.
  const joined = lines.join(' '.repeat(GAP));
  return view.widthOf(joined) <= view.width ? [joined] : lines;
}
