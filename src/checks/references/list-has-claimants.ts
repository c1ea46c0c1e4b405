/**
 * RL309: a list nobody can claim from. Bodies that could not be read might be the ones: unless their
 * kind can be read and is another, nothing is said.
 */
import { draft } from '../../findings/finding.ts';
import { existsOn } from '../body-exists.ts';
import type { Check } from '../check.ts';
import { readableText } from '../known-records.ts';

export const listHasClaimants: Check = {
  codes: ['RL309'],
  *run({ lists, organizations, unusable }, { asOf }) {
    const kinds = new Set<string>();
    for (const { value } of organizations.values())
      if (existsOn(value, asOf)) kinds.add(value.kind);
    let unknownKinds = false;
    for (const record of unusable) {
      if (record.kind !== 'organization') continue;
      const kind = readableText(record, 'kind');
      if (kind === undefined) unknownKinds = true;
      else kinds.add(kind);
    }
    if (unknownKinds) return;
    for (const { path, id, value } of lists.values()) {
      if (value.claimants.some((kind) => kinds.has(kind))) continue;
      yield draft(
        'RL309',
        { file: path, pointer: ['claimants'] },
        { list: id, claimants: value.claimants },
      );
    }
  },
};
