/** Records as they are read, sorted into what a catalogue looks them up by. */
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
import { kindsBelow, type Place, placeOf } from '../files/layout.ts';
import type { RecordKind } from '../model/record-kinds.ts';
import { itemsDisputedBy } from '../model/dispute-facts.ts';
import { isMappings, ownText, ownValue } from '../model/values.ts';
import type { Catalogue, CellEntry, Entry, Unusable, UnusableReason } from './catalogue.ts';
import type { Held } from './held.ts';
import { Grouped, Records } from './records.ts';

export class Shelves {
  readonly lists: Entry<ItemList>[] = [];
  readonly organizations: Entry<Organization>[] = [];
  readonly items: Entry<Item>[] = [];
  readonly itemsByList = new Grouped<Entry<Item>>();
  readonly claims: CellEntry<Claim>[] = [];
  readonly delegations: Entry<Delegation>[] = [];
  readonly services: CellEntry<Service>[] = [];
  readonly trainings: Entry<Training>[] = [];
  readonly disputes: Entry<Dispute>[] = [];
  readonly exceptions: Entry<Exception>[] = [];
  private readonly unusable: Unusable[] = [];

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
    const of = (kind: RecordKind): readonly Unusable[] =>
      unusable.filter((one) => one.kind === kind);
    const records = <T>(
      kind: RecordKind,
      entries: readonly Entry<T>[],
      ownId: (value: T) => string,
    ): Records<Entry<T>> => {
      const own = of(kind);
      return new Records(
        entries,
        own.filter(({ reason }) => reason !== 'folder'),
        own.filter(({ reason }) => reason === 'folder').map(({ path }) => path),
        ({ value }) => ownId(value),
      );
    };
    const idOf = ({ id }: { readonly id: string }): string => id;
    return {
      manifest,
      lists: records('list', this.lists, idOf),
      organizations: records('organization', this.organizations, idOf),
      items: records('item', this.items, idOf),
      itemsByList: withUnread(this.itemsByList, of('item'), ({ list }) => [list]),
      claims: { entries: this.claims, unread: of('claim') },
      claimsByItem: byItem(this.claims, of('claim')),
      delegations: records('delegation', this.delegations, idOf),
      delegationsByItem: withUnread(coveredItems(this.delegations), of('delegation'), itemsIn),
      services: { entries: this.services, unread: of('service') },
      servicesByItem: byItem(this.services, of('service')),
      trainings: records('training', this.trainings, idOf),
      disputes: records('dispute', this.disputes, idOf),
      disputesByItem: withUnread(overItems(this.disputes), of('dispute'), ({ id, value }) =>
        itemsDisputedBy(id, value),
      ),
      exceptions: records('exception', this.exceptions, idOf),
      unusable,
      sources,
    };
  }
}

function byItem<T extends { readonly item: string }>(
  entries: readonly CellEntry<T>[],
  unread: readonly Unusable[],
): Grouped<CellEntry<T>> {
  const grouped = new Grouped<CellEntry<T>>();
  for (const entry of entries) {
    grouped.add(entry.value.item, entry);
    // What stands in an item's place and says another: which of the two is meant nobody can tell.
    if (entry.id !== entry.value.item) grouped.addUnread(entry.id, entry);
  }
  // By what it says, and by where it stands.
  return withUnread(grouped, unread, (record) => [
    ...new Set([ownText(record.value, 'item') ?? record.id, record.id]),
  ]);
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
