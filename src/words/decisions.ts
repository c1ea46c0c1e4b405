/** The decisions on an item, as they are typed and as tables of bodies have them. */
import type { Claim } from '../model/generated/records.ts';
import { found, type Meant } from './meant.ts';
import { termMeant } from './terms.ts';
import { nameKey } from './typed.ts';

type Decision = Claim['decision'];

const DECISIONS: readonly Decision[] = ['认领', '不承接', '不适用', '退回'];

/** Beside the terms themselves. Whole words: 承接 is a part of 不承接. */
const OTHER_NAMES: Readonly<Record<string, Decision>> = {
  承接: '认领',
  同意认领: '认领',
  不认领: '不承接',
};

export function decisionMeant(word: string): Meant<Decision> {
  const key = nameKey(word);
  const other = Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined;
  return other === undefined ? termMeant('decision', DECISIONS, word) : found(other);
}
