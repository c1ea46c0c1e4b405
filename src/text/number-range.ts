/** Runs of 序号 as people write them down: 7, 12-14. */
import type { NumberRange } from '../model/number-ranges.ts';

export function numberRange({ from, to }: NumberRange): string {
  return from === to ? `${from}` : `${from}-${to}`;
}
