/**
 * The catalogue in memory: every record that could be read and has its schema's form, with the
 * indexes that checks and reports share. Pure data; `load.ts` makes one.
 */
import type {
  Claim,
  Exception,
  Item,
  ItemList,
  Manifest,
  Organization,
} from '../model/generated/records.ts';
import type { RecordKind } from '../model/record-kinds.ts';

export interface Entry<T> {
  /** Relative to the catalogue's root. */
  readonly path: string;
  readonly id: string;
  readonly value: T;
}

export interface ClaimEntry extends Entry<Claim> {
  /** The list folder it is filed under. */
  readonly list: string;
  /** The body folder it is filed under; null directly below the list. */
  readonly organization: string | null;
}

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
  readonly exceptions: ReadonlyMap<string, Entry<Exception>>;
  readonly unusable: readonly Unusable[];
  /** Files below `sources/`: path → SHA-256 in lower-case hex. Empty when `sources` was not asked for. */
  readonly sources: ReadonlyMap<string, string>;
}
