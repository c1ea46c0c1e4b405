/** A table on the terminal: cells wrapped by display width before cli-table3 sees them. */
import Table from 'cli-table3';
import { wrapWidth } from '../text/width.ts';

/** `widths`: columns of text a cell may take; a cell that is wider wraps. `right`: columns of numbers. */
export function printTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  options: { widths?: readonly (number | undefined)[]; right?: readonly number[] } = {},
): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, at) => (options.right?.includes(at) === true ? 'right' : 'left')),
  });
  for (const row of rows) {
    table.push(
      row.map((cell, at) => {
        const width = options.widths?.[at];
        return width === undefined ? String(cell) : wrapWidth(String(cell), width);
      }),
    );
  }
  return `${table.toString()}\n`;
}
