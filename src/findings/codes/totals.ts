/** RL4xx: declared breakdown against what is there. */
import type { NamedRef } from '../../model/named-ref.ts';
import type { NumberRange } from '../../model/number-ranges.ts';
import { code } from './declare.ts';

/** `missing`: 序号 that should be there, in runs; `doubled`: 序号 used twice. */
export interface Difference {
  list: string;
  declared: number;
  actual: number;
  missing: NumberRange[];
  doubled: number[];
  unreadable: number;
}

export const totalsCodes = {
  /** The declared types do not add up to the declared total. */
  RL401: code<{ list: string; total: number; sum: number; parts: Record<string, number> }>('error'),
  /** The declared fields do not add up to the declared total. */
  RL402: code<{ list: string; total: number; sum: number }>('error'),
  RL403: code<Difference>('error'),
  RL404: code<Difference & { type: string }>('error'),
  /** A declared field that no item has. */
  RL405: code<{ list: string; field: string; nearest: string | null }>('error'),
  /** A field that the list does not declare. */
  RL406: code<{ list: string; field: string; nearest: string | null }>('error'),
  /** Gaps in 序号. */
  RL407: code<{ list: string; missing: NumberRange[] }>('warning'),
  RL408: code<Difference & { field: string }>('error'),
  /** field_totals names a field that `fields` does not. */
  RL409: code<{ list: string; field: string }>('error'),
  /** The list declares fields and the item has none. */
  RL410: code<{ list: string; item: NamedRef }>('error'),
};
