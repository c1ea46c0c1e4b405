/**
 * Where a record lives: path ↔ kind and key. The path is the natural key, so git itself refuses a
 * second claim (add/add). Paths are relative to the catalogue's root and use `/`.
 */

export type Place =
  | { readonly kind: 'manifest'; readonly id: 'catalog' }
  | { readonly kind: 'list' | 'organization' | 'exception'; readonly id: string }
  | { readonly kind: 'item'; readonly id: string; readonly list: string }
  /** `organization` is null for lists with rule `single`. */
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly list: string;
      readonly organization: string | null;
    };

export const MANIFEST_PATH = 'catalog.yaml';
/** Folder of the annex tables; its files are no records. */
export const SOURCES_FOLDER = 'sources';
/** Lock, journal and temporary files of running commands; ignored by git. */
export const WORK_FOLDER = '.renling';

const FLAT_FOLDERS = {
  lists: 'list',
  organizations: 'organization',
  exceptions: 'exception',
} as const;

/** Folders that hold records, in reading order. */
export const RECORD_FOLDERS = ['lists', 'organizations', 'items', 'claims', 'exceptions'] as const;

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
  if (folder === 'claims') {
    if (parts.length === 3) return { kind: 'claim', id: second, list: first, organization: null };
    if (parts.length === 4 && third !== undefined) {
      return { kind: 'claim', id: third, list: first, organization: second };
    }
  }
  return null;
}

/** The path of a record. */
export function pathOf(place: Place): string {
  switch (place.kind) {
    case 'manifest':
      return MANIFEST_PATH;
    case 'list':
      return `lists/${place.id}.yaml`;
    case 'organization':
      return `organizations/${place.id}.yaml`;
    case 'exception':
      return `exceptions/${place.id}.yaml`;
    case 'item':
      return `items/${place.list}/${place.id}.yaml`;
    case 'claim':
      return place.organization === null
        ? `claims/${place.list}/${place.id}.yaml`
        : `claims/${place.list}/${place.organization}/${place.id}.yaml`;
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
