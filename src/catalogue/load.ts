/**
 * Loads a whole catalogue: every file below its root is looked at, each either becomes a record, is
 * said to be unusable, or is none of ours. Nothing passes because it was not looked at.
 */
import { createHash } from 'node:crypto';
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
import { type AnyDraft, draft } from '../findings/finding.ts';
import { MANIFEST_PATH, placeOf, RECORD_FOLDERS, SOURCES_FOLDER } from '../files/layout.ts';
import type { FileTree } from '../files/tree.ts';
import type { Catalogue, ClaimEntry, Entry, ServiceEntry, Unusable } from './catalogue.ts';
import { alikeNames, badName, misplaced } from './misplaced.ts';
import { DEFAULT_LARGEST_FILE, readRecord } from './read-record.ts';

/** The size up to which an annex table is hashed; larger ones are no annex tables. */
const LARGEST_SOURCE = 256 * 1024 * 1024;

export interface Loaded {
  readonly catalogue: Catalogue;
  /** What reading, schema and layout have to say. */
  readonly drafts: readonly AnyDraft[];
  /** Files looked at. */
  readonly files: number;
}

/** The manifest alone; null when it cannot be used, with the drafts that say why. */
export function loadManifest(tree: FileTree): {
  manifest: Entry<Manifest> | null;
  drafts: readonly AnyDraft[];
} {
  const place = { kind: 'manifest', id: 'catalog' } as const;
  const reading = readRecord(tree, place, MANIFEST_PATH, DEFAULT_LARGEST_FILE);
  if (!reading.usable) return { manifest: null, drafts: reading.drafts };
  return {
    manifest: { path: MANIFEST_PATH, id: 'catalog', value: reading.value as Manifest },
    drafts: reading.drafts,
  };
}

/** Stands in for a manifest that cannot be used, so that the other records are still checked. */
const EMPTY_MANIFEST: Manifest = { format: 1, title: '', language: 'zh', time_zone: 'UTC' };

export interface LoadOptions {
  /** Hash the files below `sources/`; off for commands that only look at records. */
  readonly sources?: boolean;
}

export function loadCatalogue(tree: FileTree, options: LoadOptions = {}): Loaded {
  const drafts: AnyDraft[] = [];
  const unusable: Unusable[] = [];
  const { manifest, drafts: manifestDrafts } = loadManifest(tree);
  drafts.push(...manifestDrafts);
  if (manifest === null) {
    unusable.push({
      kind: 'manifest',
      path: MANIFEST_PATH,
      id: 'catalog',
      list: null,
      value: undefined,
    });
  }
  const limitKib = manifest?.value.rules?.largest_file_kib;
  const limit = limitKib === undefined ? DEFAULT_LARGEST_FILE : limitKib * 1024;

  const lists = new Map<string, Entry<ItemList>>();
  const organizations = new Map<string, Entry<Organization>>();
  const items = new Map<string, Entry<Item>>();
  const itemsByList = new Map<string, Entry<Item>[]>();
  const claims: ClaimEntry[] = [];
  const claimsByItem = new Map<string, ClaimEntry[]>();
  const delegations = new Map<string, Entry<Delegation>>();
  const delegationsByItem = new Map<string, Entry<Delegation>[]>();
  const services: ServiceEntry[] = [];
  const servicesByItem = new Map<string, ServiceEntry[]>();
  const trainings = new Map<string, Entry<Training>>();
  const disputes = new Map<string, Entry<Dispute>>();
  const exceptions = new Map<string, Entry<Exception>>();
  const sources = new Map<string, string>();

  const paths: string[] = [];
  for (const file of tree.list('')) {
    const { path } = file;
    if (path === MANIFEST_PATH) {
      paths.push(path);
      continue;
    }
    const place = placeOf(path);
    if (place === null) {
      const wrong = file.link ? linkedFolder(tree, path) : misplaced(path);
      if (wrong !== null) drafts.push(wrong);
      if (path.startsWith(`${SOURCES_FOLDER}/`)) {
        if (!file.link && options.sources === true) hashSource(tree, path, sources, drafts);
      }
      continue;
    }
    paths.push(path);
    const named = badName(path);
    if (named !== null) drafts.push(named);
    const reading = readRecord(tree, place, path, limit);
    for (const found of reading.drafts) drafts.push(found);
    const list = 'list' in place ? place.list : null;
    if (!reading.usable) {
      unusable.push({ kind: place.kind, path, id: place.id, list, value: reading.value });
      continue;
    }
    const entry = { path, id: place.id, value: reading.value };
    switch (place.kind) {
      case 'list':
        lists.set(place.id, entry as Entry<ItemList>);
        break;
      case 'organization':
        organizations.set(place.id, entry as Entry<Organization>);
        break;
      case 'delegation': {
        const delegation = entry as Entry<Delegation>;
        delegations.set(place.id, delegation);
        for (const item of new Set(delegation.value.items.map((one) => one.item))) {
          push(delegationsByItem, item, delegation);
        }
        break;
      }
      case 'service': {
        const service: ServiceEntry = {
          path,
          id: place.id,
          value: reading.value as Service,
          list: place.list,
          organization: place.organization,
        };
        services.push(service);
        push(servicesByItem, service.value.item, service);
        break;
      }
      case 'training':
        trainings.set(place.id, entry as Entry<Training>);
        break;
      case 'dispute':
        disputes.set(place.id, entry as Entry<Dispute>);
        break;
      case 'exception':
        exceptions.set(place.id, entry as Entry<Exception>);
        break;
      case 'item':
        items.set(place.id, entry as Entry<Item>);
        push(itemsByList, place.list, entry as Entry<Item>);
        break;
      case 'claim': {
        const claim: ClaimEntry = {
          path,
          id: place.id,
          value: reading.value as Claim,
          list: place.list,
          organization: place.organization,
        };
        claims.push(claim);
        push(claimsByItem, claim.value.item, claim);
        break;
      }
      case 'manifest':
        break;
    }
  }
  for (const problem of tree.problems?.() ?? []) {
    drafts.push(draft('RL116', { file: problem.path }, { reason: problem.reason }));
  }
  for (const found of alikeNames(paths)) drafts.push(found);

  return {
    catalogue: {
      manifest: manifest ?? { path: MANIFEST_PATH, id: 'catalog', value: EMPTY_MANIFEST },
      lists,
      organizations,
      items,
      itemsByList,
      claims,
      claimsByItem,
      delegations,
      delegationsByItem,
      services,
      servicesByItem,
      trainings,
      disputes,
      exceptions,
      unusable,
      sources,
    },
    drafts,
    files: paths.length,
  };
}

/** RL108: a link among the records or sources that is no record itself; mostly a folder of them. */
function linkedFolder(tree: FileTree, path: string): AnyDraft | null {
  const [folder = ''] = path.split('/');
  const ours: readonly string[] = [...RECORD_FOLDERS, SOURCES_FOLDER];
  if (!ours.includes(folder)) return null;
  const read = tree.read(path, 0);
  const target = !read.ok && read.reason === 'link' ? read.detail : '';
  return draft('RL108', { file: path }, { target, outside: true });
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [value]);
  else there.push(value);
}

function hashSource(
  tree: FileTree,
  path: string,
  sources: Map<string, string>,
  drafts: AnyDraft[],
): void {
  const read = tree.read(path, LARGEST_SOURCE);
  if (read.ok) sources.set(path, createHash('sha256').update(read.bytes).digest('hex'));
  else drafts.push(draft('RL116', { file: path }, { reason: read.detail }));
}
