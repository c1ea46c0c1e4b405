/** A head line: `截至日期：2020-08-20`, `As of: 2020-08-20`. */
import type { TableNote } from './table.ts';

export function noteLine({ label, value }: Pick<TableNote, 'label' | 'value'>): string {
  return /\p{Script=Han}/u.test(label) ? `${label}：${value}` : `${label}: ${value}`;
}
