/** RL211: the file name is the natural key; what the record says of itself must be the same. */
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { listFolderOf } from '../folders.ts';

export const keyMatchesFile: Check = {
  codes: ['RL211'],
  *run({ lists, organizations, itemsByList, exceptions }) {
    for (const { path, id, value } of lists.values()) yield* compare(path, 'id', value.id, id);
    for (const { path, id, value } of organizations.values()) {
      yield* compare(path, 'id', value.id, id);
    }
    for (const items of itemsByList.values()) {
      for (const { path, id, value } of items) {
        if (value.id !== id) yield mismatch(path, 'id', value.id, id);
        const folder = listFolderOf(path);
        if (value.list !== folder) yield mismatch(path, 'list', value.list, folder);
      }
    }
    for (const { path, id, value } of exceptions.values()) {
      yield* compare(path, 'id', value.id, id);
    }
  },
};

export const claimKeyMatchesFile: ClaimRule = {
  codes: ['RL211'],
  prepare:
    (_catalogue, _context, report) =>
    ({ entry: { path, id, value } }) => {
      if (value.item !== id) report(mismatch(path, 'item', value.item, id));
    },
};

function* compare(path: string, key: string, value: string, expected: string): Iterable<AnyDraft> {
  if (value !== expected) yield mismatch(path, key, value, expected);
}

function mismatch(file: string, key: string, value: string, expected: string): AnyDraft {
  return draft('RL211', { file, pointer: [key] }, { key, value, expected });
}
