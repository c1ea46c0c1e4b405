/** Numbers of the six reductions as they are written, on a screen and in Markdown alike. */
import type { Reduction } from '../../reports/streamlining.ts';

/** To one place; whole numbers without. */
export function average(sum: number, of: number): string {
  const tenths = Math.round((sum * 10) / of);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
}

/** How much less in whole per cent; — of nothing. */
export function percent({ before, after }: Pick<Reduction, 'before' | 'after'>): string {
  return before === 0 ? '—' : `${Math.round(((before - after) * 100) / before)}%`;
}
