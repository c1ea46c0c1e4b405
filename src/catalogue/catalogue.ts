/**
 * The catalogue in memory: every record that could be read and has its schema's form, with the
 * indexes that checks and reports share. Pure data; `load.ts` makes one.
 */
import type {
  Claim,
  Delegation,
  Dispute,
  Exception,
  Item,
  ItemList,
  Manifest,
  Organization,
  Service,
  Training,
} from '../model/generated/records.ts';
import type { RecordKind } from '../model/record-kinds.ts';

export interface Entry<T> {
  /** Relative to the catalogue's root. */
  readonly path: string;
  readonly id: string;
  readonly value: T;
}

/** A record filed under a list, and under a body where the list asks each. */
export interface CellEntry<T> extends Entry<T> {
  /** The list folder it is filed under. */
  readonly list: string;
  /** The body folder it is filed under; null directly below the list. */
  readonly organization: string | null;
}

export type ClaimEntry = CellEntry<Claim>;
export type ServiceEntry = CellEntry<Service>;

/** A record that is there and could not be used: it has findings of its own. */
export interface Unusable {
  readonly kind: RecordKind;
  readonly path: string;
  readonly id: string;
  readonly list: string | null;
  /** What could be read of it (not valid by its schema), or undefined. */
  readonly value: unknown;
}

export interface Catalogue {
  readonly manifest: Entry<Manifest>;
  /** By id, in order of path; so are the others. */
  readonly lists: ReadonlyMap<string, Entry<ItemList>>;
  readonly organizations: ReadonlyMap<string, Entry<Organization>>;
  readonly items: ReadonlyMap<string, Entry<Item>>;
  readonly itemsByList: ReadonlyMap<string, readonly Entry<Item>[]>;
  readonly claims: readonly ClaimEntry[];
  /** Claims by the item they name. */
  readonly claimsByItem: ReadonlyMap<string, readonly ClaimEntry[]>;
  readonly delegations: ReadonlyMap<string, Entry<Delegation>>;
  /** Agreements by the items they cover, whatever their status. */
  readonly delegationsByItem: ReadonlyMap<string, readonly Entry<Delegation>[]>;
  readonly services: readonly ServiceEntry[];
  readonly servicesByItem: ReadonlyMap<string, readonly ServiceEntry[]>;
  readonly trainings: ReadonlyMap<string, Entry<Training>>;
  readonly disputes: ReadonlyMap<string, Entry<Dispute>>;
  readonly exceptions: ReadonlyMap<string, Entry<Exception>>;
  readonly unusable: readonly Unusable[];
  /** Files below `sources/`: path → SHA-256 in lower-case hex. Empty when `sources` was not asked for. */
  readonly sources: ReadonlyMap<string, string>;
}
