/**
 * Where a record lives: path ↔ kind and key. The path is the natural key, so git itself refuses a
 * second claim (add/add). Paths are relative to the catalogue's root and use `/`.
 */
import {
  type Filing,
  kindEntry,
  type KindFiled,
  RECORD_KINDS,
  type RecordKind,
} from '../model/record-kinds.ts';

export type Place =
  | { readonly kind: KindFiled<'one'>; readonly id: 'catalog' }
  | { readonly kind: KindFiled<'flat'>; readonly id: string }
  | { readonly kind: KindFiled<'by-list'>; readonly id: string; readonly list: string }
  /** `organization` is null for lists with rule `single`; a service is filed like the claim it runs. */
  | {
      readonly kind: KindFiled<'by-cell'>;
      readonly id: string;
      readonly list: string;
      readonly organization: string | null;
    };

export const MANIFEST_PATH = 'catalog.yaml';
/** Folder of the annex tables; its files are no records. */
export const SOURCES_FOLDER = 'sources';
/** Lock, journal and temporary files of running commands; ignored by git. */
export const WORK_FOLDER = '.renling';

/** What lies in a folder. */
type Filed = {
  readonly [F in Filing]: { readonly filing: F; readonly kind: KindFiled<F> };
}[Filing];

const FOLDERS: ReadonlyMap<string, Filed> = new Map(
  RECORD_KINDS.filter((kind) => kindEntry(kind).filing !== 'one').map((kind) => {
    const { folder, filing } = kindEntry(kind);
    // The registry says filing and kind together, which the compiler cannot follow.
    return [folder, { filing, kind } as Filed];
  }),
);

/** Folders that hold records, in reading order. */
export const RECORD_FOLDERS: readonly string[] = [...FOLDERS.keys()];

/** The place a path stands for; null when no record belongs there (other folder, depth or ending). */
export function placeOf(path: string): Place | null {
  if (path === MANIFEST_PATH) return { kind: 'manifest', id: 'catalog' };
  if (!path.endsWith('.yaml')) return null;
  const parts = path.slice(0, -'.yaml'.length).split('/');
  const [folder, first, second, third] = parts;
  const filed = folder === undefined ? undefined : FOLDERS.get(folder);
  if (filed === undefined || first === undefined) return null;
  switch (filed.filing) {
    case 'one':
      return null;
    case 'flat':
      return parts.length === 2 ? { kind: filed.kind, id: first } : null;
    case 'by-list':
      return parts.length === 3 && second !== undefined
        ? { kind: filed.kind, id: second, list: first }
        : null;
    case 'by-cell': {
      const { kind } = filed;
      if (second === undefined) return null;
      if (parts.length === 3) return { kind, id: second, list: first, organization: null };
      return parts.length === 4 && third !== undefined
        ? { kind, id: third, list: first, organization: second }
        : null;
    }
  }
}

/** The form of the paths in a folder, as RL210 says what is expected. */
export function pathFormIn(folder: string): string {
  switch (FOLDERS.get(folder)?.filing) {
    case 'by-list':
      return `${folder}/<list>/<id>.yaml`;
    case 'by-cell':
      return `${folder}/<list>/[<organization>/]<id>.yaml`;
    default:
      return `${folder}/<id>.yaml`;
  }
}

/** The kinds of record that may stand at or below a folder: of `claims/zone` claims, of '' all. */
export function kindsBelow(folder: string): readonly RecordKind[] {
  const [top = ''] = folder.split('/');
  if (top === '') return RECORD_KINDS;
  const filed = FOLDERS.get(top);
  return filed === undefined ? [] : [filed.kind];
}

/** The path of a record. */
export function pathOf(place: Place): string {
  if (place.kind === 'manifest') return MANIFEST_PATH;
  const { folder } = kindEntry(place.kind);
  const list = 'list' in place ? `${place.list}/` : '';
  const body =
    'organization' in place && place.organization !== null ? `${place.organization}/` : '';
  return `${folder}/${list}${body}${place.id}.yaml`;
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
