/** Rows of progress with a bar, columns of numbers aligned under one heading. */
import type { Progress } from '../../reports/status.ts';
import type { View } from '../view.ts';
import { barTexts } from '../../text/screens/status.ts';

/** Where everything of a row stands; the same for all rows under one heading. */
export interface BarColumns {
  readonly name: number;
  /** Columns of the terminal, whatever the blocks take. */
  readonly bar: number;
  readonly numbers: readonly number[];
  /** Of the whole row. */
  readonly width: number;
}

const PERCENT = 4;
const LEAST_BAR = 4;

function headings(view: View): string[] {
  return view.language === 'zh'
    ? ['认领', '不承接', '未认领']
    : ['claimed', 'declined', 'unclaimed'];
}

/** `names`: what stands in the first column; `width`: columns a row may take. */
export function barColumns(
  names: readonly string[],
  rows: readonly Progress[],
  width: number,
  view: View,
): BarColumns {
  const widest = (values: readonly (string | number)[]): number =>
    Math.max(0, ...values.map((value) => view.widthOf(String(value))));
  const [claimed = '', declined = '', unclaimed = ''] = headings(view);
  const numbers = [
    widest([claimed, ...rows.map((row) => row.claimed)]),
    widest([declined, ...rows.map((row) => row.declined)]),
    widest([unclaimed, ...rows.map((row) => row.unclaimed)]),
  ];
  const rest = 2 + PERCENT + 1 + numbers.reduce((sum, one) => sum + one + 1, 0);
  const name = Math.min(widest(names), width - rest - LEAST_BAR);
  const bar = Math.max(LEAST_BAR, width - rest - name);
  return { name, bar, numbers, width: name + bar + rest };
}

/** The heading over the numbers, with a title where the names stand. */
export function barHeading(title: string, columns: BarColumns, view: View): string {
  const heads = headings(view)
    .map((head, at) => view.padStart(head, columns.numbers[at] ?? 0))
    .join(' ');
  const room = columns.width - view.widthOf(heads) - 1;
  return `${view.padEnd(view.cut(title, room), room)} ${view.paint.dim(heads)}`;
}

/** The width a title may take before `barHeading` cuts it. */
export function headingRoom(columns: BarColumns): number {
  return columns.width - columns.numbers.reduce((sum, one) => sum + one + 1, 0);
}

export function barRow(name: string, row: Progress, columns: BarColumns, view: View): string {
  const texts = view.texts(barTexts);
  const { paint } = view;
  const numbers = [row.claimed, row.declined, row.unclaimed].map((count, at) =>
    String(count).padStart(columns.numbers[at] ?? 0),
  );
  const [claimed = '', declined = '', unclaimed = ''] = numbers;
  const percent = row.percent === null ? texts.none : `${row.percent}%`;
  return [
    view.padEnd(view.cut(name, columns.name), columns.name),
    bar(row, columns.bar, view),
    view.padStart(percent, PERCENT),
    '',
    row.claimed === 0 ? paint.dim(claimed) : claimed,
    row.declined === 0 ? paint.dim(declined) : declined,
    row.unclaimed === 0 ? paint.dim(unclaimed) : paint.warning(unclaimed),
  ].join(' ');
}

/** █ claimed, ▒ declined, ░ open. Full only when nothing is open, empty only when nothing is decided. */
function bar(row: Progress, width: number, view: View): string {
  const blocks = Math.floor(width / view.ambiguous);
  const all = row.claimed + row.declined + row.unclaimed + row.unknown;
  const decided = share(row.claimed + row.declined, all, blocks);
  const claimed = Math.min(decided, share(row.claimed, all, blocks));
  const drawn =
    view.paint.ok('█'.repeat(claimed)) +
    view.paint.info('▒'.repeat(decided - claimed)) +
    view.paint.dim('░'.repeat(blocks - decided));
  return drawn + ' '.repeat(width - blocks * view.ambiguous);
}

function share(part: number, all: number, blocks: number): number {
  if (all === 0 || part === 0) return 0;
  return part === all
    ? blocks
    : Math.min(blocks - 1, Math.max(1, Math.round((part / all) * blocks)));
}
