/** `totals`: arithmetic first, declared and actual in columns, then what makes the difference. */
import Table from 'cli-table3';
import type { TotalsReport, TotalsRow } from '../../reports/totals.ts';
import type { FindingText, FindingTexts } from '../../text/finding-text.ts';
import { glossOf } from '../../text/terms.ts';
import { atLeast } from '../at-least.ts';
import { asText, type View } from '../view.ts';
import { totalsTexts } from '../../text/screens/totals.ts';

type ListOfReport = TotalsReport['lists'][number];
type Difference = ListOfReport['differences'][number];

const GAP = 2;
/** No borders and no colours of its own: two blanks before each column. */
const PLAIN_TABLE = {
  chars: Object.fromEntries(
    [
      ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
      ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
    ].map((place) => [place, '']),
  ),
  style: { head: [], border: [], 'padding-left': GAP, 'padding-right': 0 },
};
/** Differences of one kind that are listed; the others are counted. */
const MOST_OF_A_CODE = 10;
const MOST_RELATED = 5;

/** `prefix`: how the reader would type the catalogue's folder before a path. */
export function renderTotals(
  report: TotalsReport,
  view: View,
  options: { texts: FindingTexts; prefix: string },
): string {
  const lines: string[] = [];
  for (const [at, list] of report.lists.entries()) {
    if (at > 0) lines.push('');
    lines.push(
      ...heading(list, view),
      ...typeTable(list, view),
      ...fieldTable(list, view),
      ...differences(list, view, options),
    );
  }
  if (report.lists.length > 0) lines.push('', verdict(report, view));
  return asText(lines);
}

function verdict(report: TotalsReport, view: View): string {
  const words = view.texts(totalsTexts);
  if (report.agrees) {
    return view.paint.ok(words.agree);
  }
  const differ = report.lists.some(({ differences: found }) => found.length > 0);
  return view.paint.error(differ ? words.differ : words.unknown);
}

/** Title and arithmetic: 277 = 85 + 128 + 9 + 55 ✓ */
function heading(list: ListOfReport, view: View): string[] {
  const words = view.texts(totalsTexts);
  const { paint } = view;
  const title = `${list.title}${words.listId(list.list)}`;
  const parts = list.types.map(({ declared }) => declared ?? 0).filter((part) => part > 0);
  const total = list.total.declared ?? 0;
  const right = list.sum === total;
  const arithmetic = right
    ? `${total} = ${parts.join(' + ')} ✓`
    : `${total} ≠ ${parts.join(' + ')} = ${list.sum} ✗`;
  const painted = right ? paint.ok(arithmetic) : paint.error(arithmetic);
  const fits = view.widthOf(title) + GAP + view.widthOf(arithmetic) <= view.width;
  return fits
    ? [`${paint.bold(title)}  ${painted}`]
    : [...view.wrap(title, view.width).map((line) => paint.bold(line)), `  ${painted}`];
}

function differenceOf({ declared, actual }: TotalsRow): string {
  if (declared === null) return '—';
  const difference = actual - declared;
  return difference === 0 ? '✓' : difference > 0 ? `+${difference}` : String(difference);
}

function paintDifference(text: string, { declared, actual }: TotalsRow, view: View): string {
  if (declared === null) return view.paint.dim(text);
  return declared === actual ? view.paint.ok(text) : view.paint.error(text);
}

/** Types as columns where they fit, else as rows. */
function typeTable(list: ListOfReport, view: View): string[] {
  const words = view.texts(totalsTexts);
  const all: TotalsRow = { ...list.total, name: words.all };
  const rows = [all, ...list.types];
  const labels = [words.declared, words.actual, words.difference];
  const glosses =
    view.language === 'zh' ? rows.map(() => '') : rows.map(({ name }) => glossOf(name) ?? '');
  const label = Math.max(...labels.map((one) => view.widthOf(one)));
  const widths = rows.map((row, at) =>
    Math.max(
      ...[row.name, glosses[at] ?? '', String(row.declared), atLeast(row.actual, view)].map((one) =>
        view.widthOf(one),
      ),
    ),
  );
  const across = 2 + label + widths.reduce((sum, one) => sum + GAP + one, 0);
  if (across > view.width) return typeRows(rows, labels, view);
  const line = (
    first: string,
    cells: readonly string[],
    paint?: (text: string, row: TotalsRow) => string,
  ): string =>
    `  ${view.padEnd(first, label)}${cells
      .map((cell, at) => {
        const padded = ' '.repeat(GAP) + view.padStart(cell, widths[at] ?? 0);
        const row = rows[at];
        return paint === undefined || row === undefined ? padded : paint(padded, row);
      })
      .join('')}`;
  return [
    view.paint.dim(
      line(
        '',
        rows.map(({ name }) => name),
      ),
    ),
    ...(glosses.some((gloss) => gloss !== '') ? [view.paint.dim(line('', glosses))] : []),
    line(
      labels[0] ?? '',
      rows.map(({ declared }) => (declared === null ? '—' : String(declared))),
    ),
    line(
      labels[1] ?? '',
      rows.map(({ actual }) => atLeast(actual, view)),
    ),
    line(labels[2] ?? '', rows.map(differenceOf), (text, row) => paintDifference(text, row, view)),
  ];
}

function typeRows(rows: readonly TotalsRow[], labels: readonly string[], view: View): string[] {
  const named = rows.map((row) => ({
    row,
    name: view.language === 'zh' ? row.name : `${row.name} ${glossOf(row.name) ?? ''}`.trim(),
  }));
  const numbersOf = (row: TotalsRow): string[] => [
    row.declared === null ? '—' : String(row.declared),
    atLeast(row.actual, view),
    differenceOf(row),
  ];
  const name = Math.max(...named.map((one) => view.widthOf(one.name)));
  const widths = labels.map((label, at) =>
    Math.max(6, view.widthOf(label), ...rows.map((row) => view.widthOf(numbersOf(row)[at] ?? ''))),
  );
  // Cells come padded: the library does not know that a terminal may draw “—” two columns wide.
  const padded = (cells: readonly string[]): string[] =>
    cells.map((cell, at) => view.padStart(cell, widths[at] ?? 0));
  const table = new Table(PLAIN_TABLE);
  table.push(
    [' '.repeat(name), ...padded(labels)].map((cell) => view.paint.dim(cell)),
    ...named.map(({ row, name: first }) => {
      const [declared = '', actual = '', difference = ''] = padded(numbersOf(row));
      return [view.padEnd(first, name), declared, actual, paintDifference(difference, row, view)];
    }),
  );
  return table.toString().split('\n');
}

/** Fields in as many columns as fit, read downwards. */
function fieldTable(list: ListOfReport, view: View): string[] {
  const words = view.texts(totalsTexts);
  const { fields } = list;
  if (fields.length === 0) return [];
  const declared = fields.some((field) => field.declared !== null);
  const numbersOf = (field: TotalsRow): string =>
    field.declared === null
      ? atLeast(field.actual, view)
      : `${field.declared} → ${atLeast(field.actual, view)} ${differenceOf(field)}`;
  const numbers = Math.max(...fields.map((field) => view.widthOf(numbersOf(field))));
  const room = view.width - 2;
  const name = Math.min(
    Math.max(...fields.map((field) => view.widthOf(field.name))),
    room - numbers - 1,
  );
  const cell = name + 1 + numbers;
  const columns = Math.max(1, Math.floor((room + 3) / (cell + 3)));
  const height = Math.ceil(fields.length / columns);
  const title = declared ? words.fields : words.actualFields;
  const lines = view.wrap(title, room).map((line) => view.paint.dim(`  ${line}`));
  for (let at = 0; at < height; at += 1) {
    const cells: string[] = [];
    for (let column = 0; column < columns; column += 1) {
      const field = fields[column * height + at];
      if (field === undefined) continue;
      const text = view.padStart(numbersOf(field), numbers);
      const isWrong =
        field.declared === null ? field.actual === 0 : field.declared !== field.actual;
      cells.push(
        `${view.padEnd(view.cut(field.name, name), name)} ${isWrong ? view.paint.error(text) : text}`,
      );
    }
    lines.push(`  ${cells.join('   ')}`);
  }
  return lines;
}

/** What the checks say, by code; the records that make the difference under it. */
function differences(
  list: ListOfReport,
  view: View,
  { texts, prefix }: { texts: FindingTexts; prefix: string },
): string[] {
  const words = view.texts(totalsTexts);
  const { paint } = view;
  const lines: string[] = [];
  const shown = new Map<string, number>();
  const hanging = (text: string, indent: number, colour: (text: string) => string): void => {
    for (const line of view.wrap(text, view.width - indent)) {
      lines.push(' '.repeat(indent) + colour(line));
    }
  };
  for (const found of list.differences) {
    const before = shown.get(found.code) ?? 0;
    shown.set(found.code, before + 1);
    if (before >= MOST_OF_A_CODE) continue;
    const { message, remedy } = textOf(texts, found);
    hanging(`${found.code} ${message}`, 2, paint.error);
    for (const file of filesOf(found)) {
      hanging(`${prefix}${file}`, 6, (text) => text);
    }
    hanging(remedy, 6, paint.accent);
  }
  for (const [code, count] of shown) {
    const more = count - MOST_OF_A_CODE;
    if (more > 0) lines.push(words.more(code, more));
  }
  return lines;
}

function filesOf(found: Difference): string[] {
  const own = found.file.startsWith('lists/') ? [] : [found.file];
  const related = found.related
    .map(({ file }) => file)
    .filter((file) => !file.startsWith('lists/'));
  return [...new Set([...own, ...related])].slice(0, MOST_RELATED);
}

function textOf(texts: FindingTexts, found: Difference): { message: string; remedy: string } {
  // The table maps each code to a text for its own arguments, which the compiler cannot follow here.
  const text = texts[found.code] as FindingText<unknown>;
  return { message: text.message(found.args), remedy: text.remedy(found.args) };
}
