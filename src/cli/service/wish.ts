/** What a clerk wants set for one item; the record it is about is read under the lock. */
import type { Assignment } from '../../actions/service/assignment.ts';
import type { NamedBody } from '../../actions/service/read-value.ts';
import type { ServiceSet } from '../../actions/service/set-service.ts';
import type { Item, Service } from '../../model/generated/records.ts';

/** A value that cannot be set, in words. */
export interface Trouble {
  readonly message: string;
  readonly hint: string | null;
  /** Letter of the column in a table. */
  readonly column: string | null;
}

export interface Assignments {
  readonly assignments: readonly Assignment[];
  readonly troubles: readonly Trouble[];
}

export interface ServiceWish {
  readonly item: string;
  readonly body: string;
  /** Makes the record even where nothing is set in it. */
  readonly creates: boolean;
  /** In the table it comes from, from 1; null for what was typed. */
  readonly row: number | null;
  assign(existing: Service | null, bodies: readonly NamedBody[]): Assignments;
}

export type ServiceDecided =
  | ServiceSet
  | { readonly kind: 'troubled'; readonly troubles: readonly Trouble[] }
  | { readonly kind: 'unreadable'; readonly path: string }
  /** Nothing was to be set, and there is no record. */
  | { readonly kind: 'nothing' };

export interface ServiceOutcome {
  readonly wish: ServiceWish;
  readonly item: Item;
  readonly decided: ServiceDecided;
}

export function isRefused({ decided }: ServiceOutcome): boolean {
  return ['refused', 'troubled', 'unreadable'].includes(decided.kind);
}
