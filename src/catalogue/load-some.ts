/** A shelf over files: each record is read when it is asked for, and once. */
import { MANIFEST_PATH, pathOf, type Place } from '../files/layout.ts';
import type { FileTree } from '../files/tree.ts';
import { itemsDisputedBy } from '../model/dispute-facts.ts';
import type {
  Claim,
  Dispute,
  Item,
  ItemList,
  Manifest,
  Organization,
  Service,
} from '../model/generated/records.ts';
import { isId } from '../model/ids.ts';
import type { Entry } from './catalogue.ts';
import { isOfPlace } from './own-place.ts';
import { readQuickly } from './read-quickly.ts';
import type { RecordReading } from './read-record.ts';
import type { Held, Several, Unread } from './held.ts';
import type { Shelf } from './shelf.ts';

export type FullReader = (
  tree: FileTree,
  place: Place,
  path: string,
  limit: number,
) => RecordReading;

/** The quick reader is not sure of a file and the full one was not given: give it, and ask again. */
export class NotSure extends Error {
  constructor(readonly path: string) {
    super(`${path} needs the full reader`);
    this.name = 'NotSure';
  }
}

/** As `read-record.ts` has it, which loads what is only needed for files with faults. */
const DEFAULT_LARGEST_FILE = 256 * 1024;

/**
 * Answers are those of the moment of the first question: make a new shelf under the lock. Without
 * `readFully` a file that is not in canonical form, or not good, throws `NotSure`.
 */
export function shelfOn(tree: FileTree, readFully: FullReader | null): Shelf {
  const known = new Map<string, Held<Entry<unknown>>>();
  const missing = new Set(tree.notCheckedOut?.() ?? []);
  let limit: number | undefined;

  function read<T>(place: Place): Held<Entry<T>> {
    const path = pathOf(place);
    const there = known.get(path);
    if (there !== undefined) return there as Held<Entry<T>>;
    const found = readNew(place, path);
    known.set(path, found);
    return found as Held<Entry<T>>;
  }

  function readNew(place: Place, path: string): Held<Entry<unknown>> {
    if (!tree.exists(path) && isReachable(path)) {
      return missing.has(path) ? { state: 'unusable', path } : { state: 'absent' };
    }
    const largest = path === MANIFEST_PATH ? DEFAULT_LARGEST_FILE : largestFile();
    let value = readQuickly(tree, place, path, largest);
    if (value === undefined) {
      if (readFully === null) throw new NotSure(path);
      const reading = readFully(tree, place, path, largest);
      if (!reading.usable) return { state: 'unusable', path };
      ({ value } = reading);
    }
    // Which record is meant, the file's or the one it says it is, nobody can tell.
    if (!isOfPlace(value, place)) return { state: 'unusable', path };
    return { state: 'there', entry: { path, id: place.id, value } };
  }

  /**
   * False where a folder on the way is a link, cannot be entered, or is no folder: what is behind it is
   * not absent, it is not looked at.
   */
  function isReachable(path: string): boolean {
    const result = tree.read(path, 0);
    return result.ok || (result.reason === 'missing' && result.detail !== 'ENOTDIR');
  }

  function largestFile(): number {
    if (limit !== undefined) return limit;
    const manifest = read<Manifest>({ kind: 'manifest', id: 'catalog' });
    const kib =
      manifest.state === 'there' ? manifest.entry.value.rules?.largest_file_kib : undefined;
    limit = kib === undefined ? DEFAULT_LARGEST_FILE : kib * 1024;
    return limit;
  }

  const idsAmong = (files: readonly { readonly path: string }[], folder: string): string[] =>
    files
      .map(({ path }) => path.slice(folder.length + 1))
      .filter((name) => name.endsWith('.yaml') && !name.includes('/'))
      .map((name) => name.slice(0, -'.yaml'.length));
  const leftOut = (folder: string): { readonly path: string }[] =>
    [...missing].filter((path) => path.startsWith(`${folder}/`)).map((path) => ({ path }));
  const idsOf = (files: readonly { readonly path: string }[], folder: string): string[] =>
    idsAmong([...files, ...leftOut(folder)], folder).sort();
  const idsIn = (folder: string): string[] => idsOf(tree.list(folder), folder);

  /** All of a folder: what is there, and what is there and cannot be used. */
  function readAll<T>(folder: string, placeOf: (id: string) => Place): Several<Entry<T>> {
    const files = tree.list(folder);
    const entries: Entry<T>[] = [];
    const unread: Unread[] = [];
    for (const id of idsOf(files, folder)) {
      const held = read<T>(placeOf(id));
      if (held.state === 'there') entries.push(held.entry);
      else if (held.state === 'unusable') unread.push({ path: held.path });
    }
    // The folder is a link (or below one), no folder at all, or cannot be listed.
    const [linked] = files.filter(({ path, link }) => link && `${folder}/`.startsWith(`${path}/`));
    const closed = linked ?? tree.problems?.().find(({ path }) => path === folder);
    if (closed !== undefined) unread.push({ path: closed.path });
    return { entries, unread };
  }

  const organization = (id: string): Held<Entry<Organization>> =>
    isId(id) ? read({ kind: 'organization', id }) : { state: 'absent' };

  let bodies: Several<Entry<Organization>> | undefined;
  const allBodies = (): Several<Entry<Organization>> =>
    (bodies ??= readAll<Organization>('organizations', (id) => ({ kind: 'organization', id })));

  let disputes: Several<Entry<Dispute>> | undefined;
  let listIds: readonly string[] | undefined;
  const lists = (): readonly string[] => (listIds ??= idsIn('lists'));

  return {
    manifest: () => read<Manifest>({ kind: 'manifest', id: 'catalog' }),
    listIds: lists,
    list: (id) => (isId(id) ? read<ItemList>({ kind: 'list', id }) : { state: 'absent' }),
    item(id) {
      if (!isId(id)) return { state: 'absent' };
      // An item's id begins with its list's; asked for elsewhere too, since files can be misfiled.
      const likely = [...lists()].sort(
        (a, b) =>
          Number(id.startsWith(`${b}-`)) - Number(id.startsWith(`${a}-`)) || b.length - a.length,
      );
      for (const list of likely) {
        const held = read<Item>({ kind: 'item', id, list });
        if (held.state !== 'absent') return held;
      }
      return { state: 'absent' };
    },
    itemIds: (list) => idsIn(`items/${list}`),
    itemsOf(list) {
      const all = readAll<Item>(`items/${list}`, (id) => ({ kind: 'item', id, list }));
      return { items: all.entries, unusable: all.unread.map(({ path }) => path) };
    },
    organization,
    bodies: {
      at: organization,
      values: () => allBodies().entries,
      unread: () => allBodies().unread,
    },
    disputesOver(item) {
      disputes ??= readAll<Dispute>('disputes', (id) => ({ kind: 'dispute', id }));
      return {
        entries: disputes.entries.filter(({ value }) => value.item === item),
        unread: disputes.unread.filter(({ path }) => {
          const id = /^disputes\/(.+)\.yaml$/.exec(path)?.[1];
          return id === undefined || itemsDisputedBy(id, undefined).includes(item);
        }),
      };
    },
    serviceAt: (list, organizationId, item) =>
      read<Service>({ kind: 'service', id: item, list, organization: organizationId }),
    claimAt(list, organizationId, item) {
      const held = read<Claim>({ kind: 'claim', id: item, list, organization: organizationId });
      return held.state === 'there'
        ? { state: 'there', entry: { ...held.entry, list, organization: organizationId } }
        : held;
    },
  };
}
