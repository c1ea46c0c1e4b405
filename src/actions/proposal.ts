/**
 * What a command would do, before it is done: the files as they would become, and what of the wish is
 * refused. It is made to be shown, and made again under the lock on the newest state; whether the two
 * are the same is told here. Pure.
 */
import type { PlannedChange } from '../files/plan-write.ts';
import type { PlannedFile, PlannedWrite } from '../files/transaction/outcome.ts';
import type { EditProblem } from '../files/yaml/edit.ts';
import { denied, granted, type Outcome } from './outcome.ts';

/** How grave it is, as far as an exit code tells: the order is that of the codes. */
export type Weight = 'findings' | 'usage' | 'unreadable' | 'nothing' | 'refused';

/** What lies in the files and not in the wish. */
export type FileRefusal =
  /** Something stands there that cannot be read. */
  | { readonly kind: 'unreadable'; readonly path: string }
  /** Chosen a moment ago, and deleted since. */
  | { readonly kind: 'gone'; readonly id: string }
  | { readonly kind: 'cannot-edit'; readonly path: string; readonly problem: EditProblem };

export interface RefusedMatter {
  /** What it is about: the id of an item, a row of a table, a file. */
  readonly about: string;
  readonly weight: Weight;
  /** Why, as data: what tells two refusals of one matter apart. */
  readonly reason: unknown;
}

export interface Proposal<Result> {
  /** Of all that is not refused. May be written alone where the rest is refused, with --keep-going. */
  readonly writes: readonly PlannedFile[];
  readonly refusals: readonly RefusedMatter[];
  /** What the command says of it. */
  readonly result: Result;
}

/** The write of a change; null where nothing changes. */
export function editOf(change: PlannedChange): Outcome<PlannedWrite | null, FileRefusal> {
  if (change.ok) return granted(change.write);
  return denied({ kind: 'cannot-edit', path: change.path, problem: change.problem });
}

export type Difference =
  | { readonly kind: 'refused-now'; readonly refusal: RefusedMatter }
  | { readonly kind: 'refused-no-more'; readonly about: string }
  /** A file that is written besides, no longer, or with another text before or after. */
  | {
      readonly kind: 'written-now' | 'written-no-more' | 'written-otherwise';
      readonly path: string;
    };

/** What differs between the proposal that was shown and the one of now; empty: they are the same. */
export function differences(
  shown: Proposal<unknown>,
  now: Proposal<unknown>,
): readonly Difference[] {
  const before = new Map(shown.refusals.map((one) => [keyOf(one), one]));
  const after = new Map(now.refusals.map((one) => [keyOf(one), one]));
  const still = new Set([...after.values()].map(({ about }) => about));
  const written = new Map(shown.writes.map((write) => [write.path, write]));
  const planned = new Map(now.writes.map((write) => [write.path, write]));
  return [
    ...[...after].flatMap(([key, refusal]): Difference[] =>
      before.has(key) ? [] : [{ kind: 'refused-now', refusal }],
    ),
    ...[...before].flatMap(([key, { about }]): Difference[] =>
      after.has(key) || still.has(about) ? [] : [{ kind: 'refused-no-more', about }],
    ),
    ...now.writes.flatMap((write): Difference[] => {
      const other = written.get(write.path);
      if (other === undefined) return [{ kind: 'written-now', path: write.path }];
      const same = isSame(other.before, write.before) && isSame(other.after, write.after);
      return same ? [] : [{ kind: 'written-otherwise', path: write.path }];
    }),
    ...shown.writes.flatMap(({ path }): Difference[] =>
      planned.has(path) ? [] : [{ kind: 'written-no-more', path }],
    ),
  ];
}

type Content = string | Uint8Array | null;

function isSame(one: Content, other: Content): boolean {
  if (one === null || other === null) return one === other;
  return Buffer.from(one).equals(Buffer.from(other));
}

function keyOf({ about, reason }: RefusedMatter): string {
  return JSON.stringify([about, reason]);
}
