/**
 * Where a record lives: path ↔ kind and key. The path is the natural key, so git itself refuses a
 * second claim (add/add). Paths are relative to the catalogue's root and use `/`.
 */
import { RECORD_KINDS, type RecordKind } from '../model/record-kinds.ts';

export type Place =
  | { readonly kind: 'manifest'; readonly id: 'catalog' }
  | { readonly kind: FlatKind; readonly id: string }
  | { readonly kind: 'item'; readonly id: string; readonly list: string }
  /** `organization` is null for lists with rule `single`; a service is filed like the claim it runs. */
  | {
      readonly kind: 'claim' | 'service';
      readonly id: string;
      readonly list: string;
      readonly organization: string | null;
    };

export const MANIFEST_PATH = 'catalog.yaml';
/** Folder of the annex tables; its files are no records. */
export const SOURCES_FOLDER = 'sources';
/** Lock, journal and temporary files of running commands; ignored by git. */
export const WORK_FOLDER = '.renling';

type FlatKind = (typeof FLAT_FOLDERS)[keyof typeof FLAT_FOLDERS];

/** One folder, one record a file. */
const FLAT_FOLDERS = {
  lists: 'list',
  organizations: 'organization',
  delegations: 'delegation',
  trainings: 'training',
  disputes: 'dispute',
  exceptions: 'exception',
} as const;

/** Folders filed by list, and by body where the list asks each. */
const CELL_FOLDERS = { claims: 'claim', services: 'service' } as const;

/** Folders that hold records, in reading order. */
export const RECORD_FOLDERS = [
  'lists',
  'organizations',
  'items',
  'claims',
  'delegations',
  'services',
  'trainings',
  'disputes',
  'exceptions',
] as const;

/** The place a path stands for; null when no record belongs there (other folder, depth or ending). */
export function placeOf(path: string): Place | null {
  if (path === MANIFEST_PATH) return { kind: 'manifest', id: 'catalog' };
  if (!path.endsWith('.yaml')) return null;
  const parts = path.slice(0, -'.yaml'.length).split('/');
  const [folder, first, second, third] = parts;
  if (folder === undefined || first === undefined) return null;
  if (parts.length === 2 && Object.hasOwn(FLAT_FOLDERS, folder)) {
    return { kind: FLAT_FOLDERS[folder as keyof typeof FLAT_FOLDERS], id: first };
  }
  if (second === undefined) return null;
  if (folder === 'items' && parts.length === 3) return { kind: 'item', id: second, list: first };
  if (folder === 'claims' || folder === 'services') {
    const kind = CELL_FOLDERS[folder];
    if (parts.length === 3) return { kind, id: second, list: first, organization: null };
    if (parts.length === 4 && third !== undefined) {
      return { kind, id: third, list: first, organization: second };
    }
  }
  return null;
}

/** The kinds of record that may stand at or below a folder: of `claims/zone` claims, of '' all. */
export function kindsBelow(folder: string): readonly RecordKind[] {
  const [top = ''] = folder.split('/');
  if (top === '') return RECORD_KINDS;
  const kinds: Readonly<Record<string, RecordKind>> = {
    ...FLAT_FOLDERS,
    ...CELL_FOLDERS,
    items: 'item',
  };
  const kind = Object.hasOwn(kinds, top) ? kinds[top] : undefined;
  return kind === undefined ? [] : [kind];
}

/** The path of a record. */
export function pathOf(place: Place): string {
  switch (place.kind) {
    case 'manifest':
      return MANIFEST_PATH;
    case 'list':
    case 'organization':
    case 'delegation':
    case 'training':
    case 'dispute':
    case 'exception':
      return `${place.kind}s/${place.id}.yaml`;
    case 'item':
      return `items/${place.list}/${place.id}.yaml`;
    case 'claim':
    case 'service':
      return place.organization === null
        ? `${place.kind}s/${place.list}/${place.id}.yaml`
        : `${place.kind}s/${place.list}/${place.organization}/${place.id}.yaml`;
  }
}

/** The schema as a record's first line names it, relative to the record: `../../../schemas/item.schema.json`. */
export function schemaReference(place: Place): string {
  const depth = pathOf(place).split('/').length;
  return `${'../'.repeat(depth)}schemas/${place.kind}.schema.json`;
}

/** First line of every record: editors complete and explain the fields. */
export function schemaLine(place: Place): string {
  return `# yaml-language-server: $schema=${schemaReference(place)}`;
}
