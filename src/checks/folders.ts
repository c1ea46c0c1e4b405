/** Folders of a record's path, without taking the whole path apart: it is asked for every record. */

/** The second part: `items/city/city-001.yaml` → `city`. */
export function listFolderOf(path: string): string {
  const start = path.indexOf('/') + 1;
  return path.slice(start, path.indexOf('/', start));
}

/** The body's folder of a claim (`claims/zone/jn-gaoxin/zone-001.yaml` → `jn-gaoxin`), or null. */
export function bodyFolderOf(path: string): string | null {
  const parts = path.split('/');
  return parts.length === 4 ? (parts[2] ?? null) : null;
}
