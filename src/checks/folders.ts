/** Folders of a record's path, without taking the whole path apart: it is asked for every record. */

/** The second part: `items/city/city-001.yaml` → `city`. */
export function listFolderOf(path: string): string {
  const start = path.indexOf('/') + 1;
  return path.slice(start, path.indexOf('/', start));
}
