/** What to change in a claim's record so that it says another decision. */
import type { Change } from '../files/yaml/edit.ts';
import type { Claim } from '../model/generated/records.ts';

/** All but the item, which is the file's name, and the note, which is the clerks' own. */
const DECIDED = [
  'claimant',
  'decision',
  'date',
  'clerk',
  'reason',
  'cooperating',
  'transfer',
  'stamp',
] as const satisfies readonly (keyof Claim)[];

export function claimChanges(before: Claim, after: Claim): Change[] {
  return DECIDED.flatMap((key): Change[] => {
    const value = after[key];
    if (value !== undefined) return [{ pointer: [key], value }];
    return before[key] === undefined ? [] : [{ pointer: [key], remove: true }];
  });
}
