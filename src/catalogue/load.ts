/**
 * Loads a whole catalogue: every file below its root is looked at, each either becomes a record, is
 * said to be unusable, or is none of ours. Nothing passes because it was not looked at.
 */
import { createHash } from 'node:crypto';
import type { Manifest } from '../model/generated/records.ts';
import { type AnyDraft, draft } from '../findings/finding.ts';
import { MANIFEST_PATH, placeOf, RECORD_FOLDERS, SOURCES_FOLDER } from '../files/layout.ts';
import type { FileTree, TreeFile } from '../files/tree.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Held } from './held.ts';
import { alikeNames, badName, misplaced } from './misplaced.ts';
import { DEFAULT_LARGEST_FILE, readRecord } from './read-record.ts';
import { Shelves } from './shelves.ts';

/** The size up to which an annex table is hashed; larger ones are no annex tables. */
const LARGEST_SOURCE = 256 * 1024 * 1024;

export interface Loaded {
  readonly catalogue: Catalogue;
  /** What reading, schema and layout have to say. */
  readonly drafts: readonly AnyDraft[];
  /** Files looked at. */
  readonly files: number;
}

/** The manifest alone, with the drafts that say why it cannot be used. */
export function loadManifest(tree: FileTree): {
  readonly manifest: Held<Entry<Manifest>>;
  readonly drafts: readonly AnyDraft[];
} {
  const place = { kind: 'manifest', id: 'catalog' } as const;
  const reading = readRecord(tree, place, MANIFEST_PATH, DEFAULT_LARGEST_FILE);
  const { drafts } = reading;
  if (!reading.usable) return { manifest: { state: 'unusable', path: MANIFEST_PATH }, drafts };
  const entry = { path: MANIFEST_PATH, id: 'catalog', value: reading.value as Manifest };
  return { manifest: { state: 'there', entry }, drafts };
}

/** Up to which size a record is read, as the manifest has it; by default where that cannot be told. */
export function recordLimit(manifest: Held<Entry<Manifest>>): number {
  const kib = manifest.state === 'there' ? manifest.entry.value.rules?.largest_file_kib : undefined;
  return kib === undefined ? DEFAULT_LARGEST_FILE : kib * 1024;
}

export interface LoadOptions {
  /** Hash the files below `sources/`; off for commands that only look at records. */
  readonly sources?: boolean;
}

export function loadCatalogue(tree: FileTree, options: LoadOptions = {}): Loaded {
  const drafts: AnyDraft[] = [];
  const shelves = new Shelves();
  const sources = new Map<string, string>();
  const { manifest, drafts: manifestDrafts } = loadManifest(tree);
  drafts.push(...manifestDrafts);
  const limit = recordLimit(manifest);

  const paths: string[] = [];
  for (const file of tree.list('')) {
    const { path } = file;
    const place = placeOf(path);
    if (place === null) {
      const wrong = file.link ? linkedFolder(tree, path) : misplaced(path);
      if (wrong !== null) {
        drafts.push(wrong);
        if (file.link) shelves.addHidden(path);
      }
      if (isInPlaceOfFolder(file)) {
        drafts.push(draft('RL116', { file: path }, { reason: 'ENOTDIR' }));
        shelves.addHidden(path);
      }
      if (path.startsWith(`${SOURCES_FOLDER}/`)) {
        if (!file.link && options.sources === true) hashSource(tree, path, sources, drafts);
      }
      continue;
    }
    paths.push(path);
    if (place.kind === 'manifest') continue;
    const named = badName(path);
    if (named !== null) drafts.push(named);
    const reading = readRecord(tree, place, path, limit);
    for (const found of reading.drafts) drafts.push(found);
    if (!reading.usable) {
      const reason = reading.value === undefined ? 'unreadable' : 'form';
      shelves.addUnusable(place, path, reason, reading.value);
      continue;
    }
    shelves.add(place, path, reading.value);
  }
  for (const { path, reason } of tree.problems?.() ?? []) {
    drafts.push(draft('RL116', { file: path }, { reason }));
    shelves.addHidden(path);
  }
  for (const folder of shelves.addNotCheckedOut(tree.notCheckedOut?.() ?? [])) {
    drafts.push(draft('RL116', { file: folder }, { reason: 'NOT-CHECKED-OUT' }));
  }
  for (const found of alikeNames(paths)) drafts.push(found);

  return { catalogue: shelves.catalogue(manifest, sources), drafts, files: paths.length };
}

/** A file that is called so stands where the folder should: what would be in it is not known. */
function isInPlaceOfFolder({ path, link }: TreeFile): boolean {
  return !link && RECORD_FOLDERS.includes(path);
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
