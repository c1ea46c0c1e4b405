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
import type { Held, Several, There } from './held.ts';
import type { Grouped, Records } from './records.ts';

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

/**
 * `form`: read, and not valid by its schema. `folder`: a folder that cannot be listed. `misnamed`: it
 * says another id or list than its file's.
 */
export type UnusableReason = 'form' | 'unreadable' | 'folder' | 'not-checked-out' | 'misnamed';

/** A record that is there and could not be used: it has findings of its own. */
export interface Unusable {
  readonly kind: RecordKind;
  /** A folder that cannot be listed stands for every record that may be in it; its id is ''. */
  readonly path: string;
  readonly id: string;
  readonly list: string | null;
  readonly reason: UnusableReason;
  /** What could be read of it (not valid by its schema), or undefined. */
  readonly value: unknown;
}

export interface Catalogue {
  readonly manifest: Held<Entry<Manifest>>;
  /** By id, in order of path; so are the others. */
  readonly lists: Records<Entry<ItemList>>;
  readonly organizations: Records<Entry<Organization>>;
  readonly items: Records<Entry<Item>>;
  /** By the list folder they stand in. */
  readonly itemsByList: Grouped<Entry<Item>>;
  readonly claims: Several<ClaimEntry>;
  /** Claims by the item they name. */
  readonly claimsByItem: Grouped<ClaimEntry>;
  readonly delegations: Records<Entry<Delegation>>;
  /** Agreements by the items they cover, whatever their status. */
  readonly delegationsByItem: Grouped<Entry<Delegation>>;
  readonly services: Several<ServiceEntry>;
  readonly servicesByItem: Grouped<ServiceEntry>;
  readonly trainings: Records<Entry<Training>>;
  readonly disputes: Records<Entry<Dispute>>;
  /** Disputes by the item they are over, open or settled. */
  readonly disputesByItem: Grouped<Entry<Dispute>>;
  readonly exceptions: Records<Entry<Exception>>;
  /** Everything that is there and cannot be used, in order of path; but for what is only misnamed. */
  readonly unusable: readonly Unusable[];
  /** Counted where all are counted, and found under no id: what they say and their file's name differ. */
  readonly misnamed: readonly Unusable[];
  /** Files below `sources/`: path → SHA-256 in lower-case hex. Empty when `sources` was not asked for. */
  readonly sources: ReadonlyMap<string, string>;
}

/** A catalogue whose settings are known: every day, deadline and title that depends on them can be told. */
export interface SettledCatalogue extends Catalogue {
  readonly manifest: There<Entry<Manifest>>;
}
