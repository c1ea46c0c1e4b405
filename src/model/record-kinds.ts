/**
 * The kinds of record a catalogue holds, one entry each: where it lies, what repeats its path, whose
 * it is, what it refers to, what it is called. Everything that differs by kind and is data is asked of
 * this table; what is code (checks, words) has an exhaustive table of its own. Each kind has a schema
 * `schemas/<kind>.schema.json`.
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
} from './generated/records.ts';

/** What a record of a kind says. */
export interface RecordTypes {
  readonly manifest: Manifest;
  readonly list: ItemList;
  readonly organization: Organization;
  readonly item: Item;
  readonly claim: Claim;
  readonly delegation: Delegation;
  readonly service: Service;
  readonly training: Training;
  readonly dispute: Dispute;
  readonly exception: Exception;
}

export type RecordKind = keyof RecordTypes;

/** Keys on the way to a text of a record; `*` is every entry of a list. */
type TextPlace<T> = T extends string
  ? readonly []
  : T extends readonly (infer E)[]
    ? readonly ['*', ...TextPlace<E>]
    : T extends object
      ? { [K in keyof T & string]-?: readonly [K, ...TextPlace<NonNullable<T[K]>>] }[keyof T &
          string]
      : never;

/**
 * `one`: a single file, `catalog.yaml`. `flat`: one record a file, directly in the folder. `by-list`:
 * in a folder of its list. `by-cell`: below its list, where that asks each body in a folder of the body.
 */
export type Filing = 'one' | 'flat' | 'by-list' | 'by-cell';

/** What people call a record. */
type Called<T> =
  /** By a text of its own. */
  | { readonly by: 'text'; readonly key: keyof T & string }
  /** As an item is: main item and sub-item. */
  | { readonly by: 'item-name' }
  /** By the item it is about. */
  | { readonly by: 'item'; readonly key: keyof T & string }
  /** By the two bodies it is between. */
  | { readonly by: 'bodies'; readonly from: keyof T & string; readonly to: keyof T & string };

interface KindEntry<T> {
  readonly filing: Filing;
  /** Folder of its records; '' for the manifest. */
  readonly folder: string;
  /** Keys that say what the path says: the file's name, the list's folder (RL211). */
  readonly own: { readonly id: (keyof T & string) | null; readonly list?: keyof T & string };
  /**
   * The bodies of which any may change it, in whose folder it may lie besides; `offices`: those that
   * act for all, alone (`authorize`, `codeowners`).
   */
  readonly owners: readonly TextPlace<T>[] | 'offices';
  /** The one body it is said to be of in differences. */
  readonly body: TextPlace<T> | null;
  /** The body whose exceptions cover it, where its path does not say (`scope.organization`). */
  readonly scope: TextPlace<T> | null;
  /** Where it names items and bodies, which must be there (RL301, RL302). */
  readonly items: readonly TextPlace<T>[];
  readonly bodies: readonly TextPlace<T>[];
  readonly called: Called<T>;
}

/** In the order in which they are read. */
export const KINDS = {
  manifest: {
    filing: 'one',
    folder: '',
    own: { id: null },
    owners: 'offices',
    body: null,
    scope: null,
    items: [],
    bodies: [],
    called: { by: 'text', key: 'title' },
  },
  list: {
    filing: 'flat',
    folder: 'lists',
    own: { id: 'id' },
    owners: 'offices',
    body: null,
    scope: null,
    items: [],
    bodies: [],
    called: { by: 'text', key: 'title' },
  },
  organization: {
    filing: 'flat',
    folder: 'organizations',
    own: { id: 'id' },
    owners: 'offices',
    body: null,
    scope: null,
    items: [],
    // A successor has a rule of its own (RL325).
    bodies: [['counterpart']],
    called: { by: 'text', key: 'name' },
  },
  item: {
    filing: 'by-list',
    folder: 'items',
    own: { id: 'id', list: 'list' },
    owners: 'offices',
    body: null,
    scope: null,
    items: [],
    bodies: [['authority']],
    called: { by: 'item-name' },
  },
  claim: {
    filing: 'by-cell',
    folder: 'claims',
    own: { id: 'item' },
    owners: [['claimant']],
    body: ['claimant'],
    scope: ['claimant'],
    items: [['item']],
    bodies: [['claimant'], ['cooperating', '*'], ['transfer', 'from']],
    called: { by: 'item', key: 'item' },
  },
  delegation: {
    filing: 'flat',
    folder: 'delegations',
    own: { id: 'id' },
    owners: [['delegator'], ['delegate']],
    body: ['delegate'],
    scope: ['delegate'],
    items: [['items', '*', 'item']],
    bodies: [['delegator'], ['delegate'], ['announcements', '*', 'by']],
    called: { by: 'bodies', from: 'delegator', to: 'delegate' },
  },
  service: {
    filing: 'by-cell',
    folder: 'services',
    own: { id: 'item' },
    owners: [['provider']],
    body: ['provider'],
    scope: ['provider'],
    items: [['item']],
    bodies: [['provider'], ['guide', 'names'], ['supervision', 'by', '*']],
    called: { by: 'item', key: 'item' },
  },
  training: {
    filing: 'flat',
    folder: 'trainings',
    own: { id: 'id' },
    owners: [['organizer'], ['participants', '*', 'organization']],
    body: ['organizer'],
    scope: null,
    items: [['items', '*']],
    bodies: [['organizer'], ['participants', '*', 'organization']],
    called: { by: 'text', key: 'date' },
  },
  dispute: {
    filing: 'flat',
    folder: 'disputes',
    own: { id: 'id' },
    owners: [['parties', '*']],
    body: null,
    scope: null,
    items: [['item']],
    bodies: [
      ['parties', '*'],
      ['statements', '*', 'by'],
      ['settled', 'undertaker'],
    ],
    called: { by: 'item', key: 'item' },
  },
  exception: {
    filing: 'flat',
    folder: 'exceptions',
    own: { id: 'id' },
    owners: 'offices',
    body: null,
    scope: null,
    items: [],
    bodies: [['scope', 'organization']],
    called: { by: 'text', key: 'code' },
  },
} as const satisfies { readonly [K in RecordKind]: KindEntry<RecordTypes[K]> };

type Kinds = typeof KINDS;

/** The kinds that are filed in a way. */
export type KindFiled<F extends Filing> = {
  [K in RecordKind]: Kinds[K]['filing'] extends F ? K : never;
}[RecordKind];

export type FolderOf<K extends RecordKind> = Kinds[K]['folder'];

export const RECORD_KINDS = Object.keys(KINDS) as readonly RecordKind[];

/** An entry, for what treats all kinds alike. */
export interface AnyKind {
  readonly filing: Filing;
  readonly folder: string;
  readonly own: { readonly id: string | null; readonly list?: string };
  readonly owners: readonly (readonly string[])[] | 'offices';
  readonly body: readonly string[] | null;
  readonly scope: readonly string[] | null;
  readonly items: readonly (readonly string[])[];
  readonly bodies: readonly (readonly string[])[];
}

export function kindEntry(kind: RecordKind): AnyKind {
  return KINDS[kind];
}

/** The kinds of records that are filed in a way, in reading order. */
export function kindsFiled<F extends Filing>(...filings: readonly F[]): readonly KindFiled<F>[] {
  return RECORD_KINDS.filter((kind): kind is KindFiled<F> =>
    (filings as readonly Filing[]).includes(KINDS[kind].filing),
  );
}

/** Folders in which records lie below their list. */
export const LIST_FOLDERS: ReadonlySet<string> = new Set(
  kindsFiled('by-list', 'by-cell').map((kind) => kindEntry(kind).folder),
);

/** Of each kind, by the folder of its records; `files`: all that were looked at. */
export type RecordCounts = Readonly<Record<CountedFolder | 'files', number>>;

export type CountedFolder = FolderOf<Exclude<RecordKind, 'manifest'>>;
