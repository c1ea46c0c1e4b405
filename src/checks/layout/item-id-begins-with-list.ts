/**
 * RL213: an item's id begins with its list's id, so an id alone tells the list and no two lists
 * share one. When the record names another list and its id fits that one, the folder is wrong and
 * RL211 has said so.
 */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { listFolderOf } from '../folders.ts';

export const itemIdBeginsWithList: Check = {
  codes: ['RL213'],
  *run({ itemsByList }) {
    for (const [, items] of itemsByList) {
      for (const { path, id, value } of items) {
        const list = listFolderOf(path);
        if (beginsWith(id, list)) continue;
        if (value.list !== list && beginsWith(id, value.list)) continue;
        yield draft('RL213', { file: path, pointer: ['id'] }, { id, list });
      }
    }
  },
};

function beginsWith(id: string, list: string): boolean {
  return id.length > list.length + 1 && id.startsWith(list) && id.charAt(list.length) === '-';
}
