/**
 * A report's table on a screen, whole: side by side where every column fits, else a paragraph a row,
 * what leads on its first line. Columns that are empty from top to bottom are left out.
 */
import { noteLine } from '../../reports/note-line.ts';
import { type Cell, leadingOf, type ReportTable } from '../../reports/table.ts';
import { reportTexts } from '../../text/report-texts.ts';
import { flow } from '../flow.ts';
import { hanging } from '../hanging.ts';
import { renderTable } from '../table.ts';
import { asText, type View } from '../view.ts';

/** Less room than this makes a ladder of a text that wraps. */
const LEAST_ROOM = 24;
const GAP = 2;
const INDENT = '  ';
const BETWEEN = '   ';

export function renderReportTable(table: ReportTable, view: View): string {
  const shown = withoutEmpty(table);
  const lines = [...headOf(table, view), ''];
  if (shown.rows.length > 0) lines.push(...(grid(shown, view) ?? paragraphs(shown, view)));
  lines.push(view.paint.dim(reportTexts[view.language].rows(table.rows.length)));
  return asText(lines);
}

/** Title and notes. */
export function headOf(
  { title, notes }: Pick<ReportTable, 'title' | 'notes'>,
  view: View,
): string[] {
  const said = notes.filter(({ key }) => key !== 'unread').map(noteLine);
  const warned = notes.filter(({ key }) => key === 'unread').map(noteLine);
  return [
    ...view.wrap(title, view.width).map((line) => view.paint.bold(line)),
    ...flow('', said, view.width, view, BETWEEN).map((line) => view.paint.dim(line)),
    ...warned.flatMap((line) => hanging(line, '', view)).map((line) => view.paint.warning(line)),
  ];
}

function withoutEmpty<T extends ReportTable>(table: T): T {
  const kept = table.columns.map((_, at) => table.rows.some((row) => (row[at] ?? null) !== null));
  const only = <V>(values: readonly V[]): V[] => values.filter((__, at) => kept[at]);
  return { ...table, columns: only(table.columns), rows: table.rows.map(only) };
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? '').replaceAll(/\s+/g, ' ');
}

/** null where the columns do not fit side by side. */
function grid({ columns, rows }: ReportTable, view: View): string[] | null {
  const widths = columns.map(({ heading }, at) =>
    rows.reduce(
      (most, row) => Math.max(most, view.widthOf(textOf(row[at]))),
      view.widthOf(heading),
    ),
  );
  const wraps = widths.indexOf(Math.max(...widths));
  const others = widths.reduce((sum, one, at) => sum + (at === wraps ? 0 : one + GAP), 0);
  const room = view.width - others;
  if (room < Math.min(widths[wraps] ?? 0, LEAST_ROOM)) return null;
  const cellOf = (text: string, at: number): string =>
    columns[at]?.kind === 'number' ? view.padStart(text, widths[at] ?? 0) : text;
  return renderTable(
    columns.map(({ heading }, at) => cellOf(heading, at)),
    rows.map((row) =>
      columns.map(({ kind }, at) => ({
        text: cellOf(textOf(row[at]), at),
        ...(kind === 'id' && { paint: view.paint.accent }),
      })),
    ),
    { wraps, wrapped: true },
    view,
  );
}

function paragraphs({ columns, rows }: ReportTable, view: View): string[] {
  const leading = Math.max(1, leadingOf({ columns }));
  return rows.flatMap((row) => {
    const title = row
      .slice(0, leading)
      .map(textOf)
      .filter((text) => text !== '');
    const said = columns.slice(leading).flatMap(({ heading: label }, at) => {
      const value = textOf(row[leading + at]);
      return value === '' ? [] : [noteLine({ label, value })];
    });
    return [
      ...hanging(title.join('  '), '', view).map((line) => view.paint.bold(line)),
      ...flowed(said, view),
      '',
    ];
  });
}

/** Short parts beside each other, a long one in lines of its own. */
function flowed(parts: readonly string[], view: View): string[] {
  const lines: string[] = [];
  const short: string[] = [];
  const flush = (): void => {
    if (short.length > 0) {
      lines.push(...flow('', short, view.width - INDENT.length, view, BETWEEN));
    }
    short.length = 0;
  };
  for (const part of parts) {
    if (view.widthOf(part) <= view.width / 2) {
      short.push(part);
      continue;
    }
    flush();
    lines.push(...view.wrap(part, view.width - INDENT.length));
  }
  flush();
  return lines.map((line) => `${INDENT}${line}`);
}
