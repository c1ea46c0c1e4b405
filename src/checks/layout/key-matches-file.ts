/**
 * RL211: the file name is the natural key; what the record says of itself must be the same. A name
 * that is no id has RL216: the record may well be right.
 */
import { entriesOf } from '../../catalogue/entries-of.ts';
import type { AnyDraft } from '../../findings/finding.ts';
import { draft } from '../../findings/finding.ts';
import { isId } from '../../model/ids.ts';
import { kindEntry, kindsFiled } from '../../model/record-kinds.ts';
import { ownText } from '../../model/values.ts';
import type { Check } from '../check.ts';
import type { ClaimRule } from '../claim-rule.ts';
import { listFolderOf } from '../folders.ts';

export const keyMatchesFile: Check = {
  codes: ['RL211'],
  *run(catalogue) {
    for (const kind of kindsFiled('flat', 'by-list')) {
      const { own } = kindEntry(kind);
      for (const { path, id, value } of entriesOf(catalogue, kind)) {
        if (own.id !== null) yield* compare(path, own.id, ownText(value, own.id), id);
        if (own.list === undefined) continue;
        yield* compare(path, own.list, ownText(value, own.list), listFolderOf(path));
      }
    }
    for (const { path, id, value, organization } of catalogue.services.entries) {
      yield* compare(path, 'item', value.item, id);
      if (organization !== null) yield* compare(path, 'provider', value.provider, organization);
    }
    for (const { path, id, value } of catalogue.disputes.values()) {
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

function* compare(
  path: string,
  key: string,
  value: string | undefined,
  expected: string,
): Iterable<AnyDraft> {
  if (value !== undefined && value !== expected && isId(expected))
    yield mismatch(path, key, value, expected);
}

function mismatch(file: string, key: string, value: string, expected: string): AnyDraft {
  return draft('RL211', { file, pointer: [key] }, { key, value, expected });
}
