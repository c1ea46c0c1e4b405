/** RL910: a catalogue without a list has nothing to check, and that is not the same as being right. */
import { MANIFEST_PATH } from '../../files/layout.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const somethingToCheck: Check = {
  codes: ['RL910'],
  *run({ lists, unusable }) {
    if (lists.size > 0 || unusable.some(({ kind }) => kind === 'list')) return;
    yield draft('RL910', { file: MANIFEST_PATH }, {});
  },
};
