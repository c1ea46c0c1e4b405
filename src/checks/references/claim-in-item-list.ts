/** RL307: a claim is filed under the list of its item; elsewhere git would not refuse a second one. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { describeItem } from '../describe.ts';
import { listFolderOf } from '../folders.ts';

export const claimInItemList: Check = {
  codes: ['RL307'],
  *run({ claims, items }) {
    for (const { path, list, value } of claims) {
      const item = items.get(value.item);
      if (item === undefined) continue;
      if (item.value.list === list) continue;
      const itemList = listFolderOf(item.path);
      if (itemList === list) continue;
      yield draft(
        'RL307',
        { file: path, pointer: ['item'] },
        { item: describeItem(item), itemList, folder: list },
        { related: [{ file: item.path, pointer: [] }] },
      );
    }
  },
};
