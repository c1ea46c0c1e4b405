/** Plain scalars that YAML reads as something else than is written, or readers read differently. */
import type { ArgsOf } from '../../findings/registry.ts';
import { isOldTruthWord, isPlainDate } from './plain-words.ts';
import type { ReadingCode } from './reading-problem.ts';

/** JavaScript and spreadsheets keep 15 digits of any number; 16 and 17 only of some. */
const MOST_DIGITS = 15;

/** Decimal notation with a leading zero, octal, hexadecimal. */
const OTHER_NUMBER = /^(?:[-+]?0[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;

type ScalarCode = Extract<ReadingCode, 'RL109' | 'RL110' | 'RL111' | 'RL112' | 'RL113'>;

export type ScalarProblem = { [C in ScalarCode]: { code: C; args: ArgsOf<C> } }[ScalarCode];

/** `source` as it is written, without quotes; `value` as the core schema reads it. */
export function scalarProblem(source: string, value: unknown): ScalarProblem | undefined {
  if (typeof value === 'number') {
    const args = { source, value: String(value) };
    if (OTHER_NUMBER.test(source)) return { code: 'RL109', args };
    if (digitsOf(source) > MOST_DIGITS) return { code: 'RL110', args };
    return args.value === source ? undefined : { code: 'RL111', args };
  }
  if (typeof value !== 'string') return undefined;
  if (isOldTruthWord(source)) return { code: 'RL112', args: { source } };
  if (isPlainDate(source)) return { code: 'RL113', args: { source } };
  return undefined;
}

/** Digits that count: without leading zeros, sign, point and exponent. */
function digitsOf(source: string): number {
  return source
    .replace(/[eE].*$/, '')
    .replace(/[^0-9]/g, '')
    .replace(/^0+/, '').length;
}
