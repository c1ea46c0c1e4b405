/** Everything that is known of one conflict. */
import type { Verdict } from '../../actions/resolve.ts';
import type { Shelf } from '../../catalogue/shelf.ts';
import type { Side } from '../../compare/changed-files.ts';
import type { ConflictNames } from '../../git/conflict-names.ts';
import type { ConflictedRecord } from './find-conflict.ts';
import type { Facts } from './rule-facts.ts';

export interface Scene {
  readonly record: ConflictedRecord;
  readonly shelf: Shelf;
  readonly facts: Facts;
  readonly names: ConflictNames;
  readonly verdict: Verdict;
  readonly prefix: string;
}

export function valuesOf({ base, ours, theirs }: ConflictedRecord) {
  return { base: valueIn(base), ours: valueIn(ours), theirs: valueIn(theirs) };
}

export function valueIn({ version }: Side): unknown {
  return version.state === 'read' ? version.value : undefined;
}
