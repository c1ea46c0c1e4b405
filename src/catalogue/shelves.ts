/** Records as they are read, sorted into what a catalogue looks them up by. */
import type { Delegation, Dispute, Item, Manifest } from '../model/generated/records.ts';
import { kindsBelow, type Place, placeOf } from '../files/layout.ts';
import { itemsDisputedBy } from '../model/dispute-facts.ts';
import {
  type KindFiled,
  kindsFiled,
  type RecordKind,
  type RecordTypes,
} from '../model/record-kinds.ts';
import { isMappings, ownText, ownValue } from '../model/values.ts';
import type { Catalogue, CellEntry, Entry, Unusable, UnusableReason } from './catalogue.ts';
import type { Held } from './held.ts';
import { isOfPlace } from './own-place.ts';
import { Grouped, Records } from './records.ts';

type FiledKind = Exclude<RecordKind, 'manifest'>;

/** What is kept of a record of a kind. */
type EntryOf<K extends FiledKind> =
  K extends KindFiled<'by-cell'> ? CellEntry<RecordTypes[K]> : Entry<RecordTypes[K]>;

function emptyShelves(): { readonly [K in FiledKind]: EntryOf<K>[] } {
  const kinds = kindsFiled('flat', 'by-list', 'by-cell');
  return Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as {
    readonly [K in FiledKind]: EntryOf<K>[];
  };
}

export class Shelves {
  /** By kind, in order of path. */
  private readonly entries: { readonly [K in FiledKind]: EntryOf<K>[] } = emptyShelves();
  private readonly itemsByList = new Grouped<Entry<Item>>();
  private readonly unusable: Unusable[] = [];
  private readonly misnamed: Unusable[] = [];

  /** A record that has the form of its kind. */
  add(place: Exclude<Place, { readonly kind: 'manifest' }>, path: string, value: unknown): void {
    const { kind, id } = place;
    const entry =
      'organization' in place
        ? { path, id, value, list: place.list, organization: place.organization }
        : { path, id, value };
    // Its validator has said that it is of its kind.
    (this.entries[kind] as Entry<unknown>[]).push(entry);
    if (!isOfPlace(value, place)) {
      const list = 'list' in place ? place.list : null;
      this.misnamed.push({ kind, path, id, list, reason: 'misnamed', value });
    }
    if (kind === 'item') this.itemsByList.add(place.list, entry as Entry<Item>);
  }

  /** `value`: what could be read of it, or undefined. */
  addUnusable(place: Place, path: string, reason: UnusableReason, value?: unknown): void {
    const { kind, id } = place;
    const list = 'list' in place ? place.list : null;
    this.unusable.push({ kind, path, id, list, reason, value });
  }

  /** A folder (or what is neither file nor folder) that could not be looked into. */
  addHidden(path: string): void {
    const place = placeOf(path);
    if (place !== null) this.addUnusable(place, path, 'unreadable');
    else {
      for (const kind of kindsBelow(path)) {
        const [, list = null] = path.split('/');
        this.unusable.push({ kind, path, id: '', list, reason: 'folder', value: undefined });
      }
    }
  }

  /** Records that git has and this work tree has not (a sparse checkout). Gives the folders they are missing from. */
  addNotCheckedOut(paths: readonly string[]): string[] {
    const folders = new Set<string>();
    for (const path of paths) {
      const place = placeOf(path);
      if (place === null) continue;
      this.addUnusable(place, path, 'not-checked-out');
      folders.add(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path);
    }
    return [...folders];
  }

  catalogue(manifest: Held<Entry<Manifest>>, sources: ReadonlyMap<string, string>): Catalogue {
    if (manifest.state === 'unusable' && !this.unusable.some(({ kind }) => kind === 'manifest')) {
      this.addUnusable({ kind: 'manifest', id: 'catalog' }, manifest.path, 'unreadable');
    }
    const unusable = this.unusable.sort((a, b) => (a.path < b.path ? -1 : 1));
    const misnamed = this.misnamed.sort((a, b) => (a.path < b.path ? -1 : 1));
    const of = (kind: RecordKind): readonly Unusable[] =>
      [...unusable, ...misnamed].filter((one) => one.kind === kind);
    const records = <K extends Exclude<FiledKind, KindFiled<'by-cell'>>>(
      kind: K,
    ): Records<Entry<RecordTypes[K]>> => {
      const own = of(kind);
      return new Records<Entry<RecordTypes[K]>>(
        this.entries[kind],
        own.filter(({ reason }) => reason !== 'folder'),
        own.filter(({ reason }) => reason === 'folder').map(({ path }) => path),
      );
    };
    const { claim: claims, service: services } = this.entries;
    const { delegation: delegations, dispute: disputes } = this.entries;
    return {
      manifest,
      lists: records('list'),
      organizations: records('organization'),
      items: records('item'),
      itemsByList: withUnread(this.itemsByList, of('item'), ({ list }) => [list]),
      claims: { entries: claims, unread: of('claim') },
      claimsByItem: byItem(claims, of('claim')),
      delegations: records('delegation'),
      delegationsByItem: withUnread(coveredItems(delegations), of('delegation'), itemsIn),
      services: { entries: services, unread: of('service') },
      servicesByItem: byItem(services, of('service')),
      trainings: records('training'),
      disputes: records('dispute'),
      disputesByItem: withUnread(overItems(disputes), of('dispute'), ({ id, value }) =>
        itemsDisputedBy(id, value),
      ),
      exceptions: records('exception'),
      unusable,
      misnamed,
      sources,
    };
  }
}

function byItem<T extends { readonly item: string }>(
  entries: readonly CellEntry<T>[],
  unread: readonly Unusable[],
): Grouped<CellEntry<T>> {
  const grouped = new Grouped<CellEntry<T>>();
  for (const entry of entries) grouped.add(entry.value.item, entry);
  // By what it says, and by where it stands; what is misnamed is among `entries` by what it says.
  return withUnread(grouped, unread, ({ id, reason, value }) =>
    reason === 'misnamed' ? [id] : [...new Set([ownText(value, 'item') ?? id, id])],
  );
}

function overItems(disputes: readonly Entry<Dispute>[]): Grouped<Entry<Dispute>> {
  const grouped = new Grouped<Entry<Dispute>>();
  for (const dispute of disputes) grouped.add(dispute.value.item, dispute);
  return grouped;
}

function coveredItems(delegations: readonly Entry<Delegation>[]): Grouped<Entry<Delegation>> {
  const grouped = new Grouped<Entry<Delegation>>();
  for (const delegation of delegations) {
    for (const item of new Set(delegation.value.items.map((one) => one.item))) {
      grouped.add(item, delegation);
    }
  }
  return grouped;
}

/** The items an agreement without the right form still tells; null: it may cover any. */
function itemsIn({ value }: Unusable): (string | null)[] {
  const items = ownValue(value, 'items');
  if (!isMappings(items)) return [null];
  const ids = items.map((one) => ownText(one, 'item') ?? null);
  return ids.includes(null) ? [null] : ids;
}

/** `keysOf`: null for what may belong to any of them. */
function withUnread<E>(
  grouped: Grouped<E>,
  unread: readonly Unusable[],
  keysOf: (record: Unusable) => readonly (string | null)[],
): Grouped<E> {
  for (const record of unread) {
    const keys = record.reason === 'folder' && record.kind !== 'item' ? [null] : keysOf(record);
    for (const key of keys) grouped.addUnread(key, record);
  }
  return grouped;
}
