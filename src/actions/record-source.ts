/** The table a list was imported from, as the list names it: path below `sources/` and SHA-256. Pure. */
import type { Change } from '../files/yaml/edit.ts';
import type { ItemList } from '../model/generated/records.ts';

/**
 * The changes of the list's record; none where it says so already. A list without a source takes
 * `document` for the document it rests on; without one (null) nothing can be recorded.
 */
export function recordSource(
  list: ItemList,
  file: { readonly path: string; readonly sha256: string },
  document: string | null,
): Change[] {
  const { source } = list;
  if (source === undefined) {
    if (document === null) return [];
    return [{ pointer: ['source'], value: { document, files: [file] } }];
  }
  const files = source.files ?? [];
  const at = files.findIndex(({ path }) => path === file.path);
  if (at < 0) return [{ pointer: ['source', 'files'], value: [...files, file] }];
  if (files[at]?.sha256 === file.sha256) return [];
  return [{ pointer: ['source', 'files', at, 'sha256'], value: file.sha256 }];
}
