/** RL307: a claim is filed under the list of its item; elsewhere git would not refuse a second one. */
import { draft } from '../../findings/finding.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { namedItem } from '../../catalogue/named-refs.ts';
import { listFolderOf } from '../folders.ts';

export const claimInItemList: ClaimRule = {
  codes: ['RL307'],
  prepare:
    (_catalogue, _context, report) =>
    ({ entry, item }) => {
      if (item === undefined || item.value.list === entry.list) return;
      const itemList = listFolderOf(item.path);
      if (itemList === entry.list) return;
      report(
        draft(
          'RL307',
          { file: entry.path, pointer: ['item'] },
          { item: namedItem(item), itemList, folder: entry.list },
          { related: [{ file: item.path, pointer: [] }] },
        ),
      );
    },
};
