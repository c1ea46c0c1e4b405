/**
 * RL211: the file name is the natural key; what the record says of itself must be the same. A name
 * that is no id has RL216: the record may well be right.
 */
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { isId } from '../../model/ids.ts';
import type { Check } from '../check.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { listFolderOf } from '../folders.ts';

export const keyMatchesFile: Check = {
  codes: ['RL211'],
  *run({ lists, organizations, itemsByList, exceptions, ...more }) {
    for (const { path, id, value } of lists.values()) yield* compare(path, 'id', value.id, id);
    for (const { path, id, value } of organizations.values()) {
      yield* compare(path, 'id', value.id, id);
    }
    for (const [, items] of itemsByList) {
      for (const { path, id, value } of items) {
        if (value.id !== id && isId(id)) yield mismatch(path, 'id', value.id, id);
        const folder = listFolderOf(path);
        if (value.list !== folder && isId(folder)) yield mismatch(path, 'list', value.list, folder);
      }
    }
    for (const records of [more.delegations, more.trainings, more.disputes, exceptions]) {
      for (const { path, id, value } of records.values()) yield* compare(path, 'id', value.id, id);
    }
    for (const { path, id, value, organization } of more.services.entries) {
      yield* compare(path, 'item', value.item, id);
      if (organization !== null) yield* compare(path, 'provider', value.provider, organization);
    }
    for (const { path, id, value } of more.disputes.values()) {
      // One item may be disputed again: city-013, city-013-2.
      if (id !== value.item && !id.startsWith(`${value.item}-`)) {
        yield mismatch(path, 'item', value.item, id);
      }
    }
  },
};

export const claimKeyMatchesFile: ClaimRule = {
  codes: ['RL211'],
  prepare:
    (_catalogue, _context, report) =>
    ({ entry: { path, id, value } }) => {
      if (value.item !== id && isId(id)) report(mismatch(path, 'item', value.item, id));
    },
};

function* compare(path: string, key: string, value: string, expected: string): Iterable<AnyDraft> {
  if (value !== expected && isId(expected)) yield mismatch(path, key, value, expected);
}

function mismatch(file: string, key: string, value: string, expected: string): AnyDraft {
  return draft('RL211', { file, pointer: [key] }, { key, value, expected });
}
