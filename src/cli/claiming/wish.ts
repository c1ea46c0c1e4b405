/** What a clerk wants done with one item, by ids: the records are read again under the lock. */
import type { Decided } from '../../actions/decision.ts';
import type { Claim, Item } from '../../model/generated/records.ts';

interface Wanted {
  readonly item: string;
  /** Whose decision it is; for a transfer, who receives. */
  readonly body: string;
  /** Ids of bodies that cooperate; null: as they were. */
  readonly cooperating: readonly string[] | null;
  readonly reason: string | null;
  /** Row of the table it comes from, from 1; null for what was typed. */
  readonly row: number | null;
}

export type Wish =
  | (Wanted & { readonly act: 'decide'; readonly decision: Claim['decision'] })
  | (Wanted & { readonly act: 'transfer'; readonly from: string });

/** What cannot be carried out for reasons that lie in the files, not in the decision. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly path: string;
}

export interface Outcome {
  readonly wish: Wish;
  readonly item: Item;
  readonly decided: Decided | Unreadable;
}

/** A word or a row that stands for no wish, in words. */
export interface Problem {
  readonly exit: number;
  readonly message: string;
  readonly hint: string | null;
}
