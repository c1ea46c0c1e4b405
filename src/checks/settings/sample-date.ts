/** RL906: only a sample fixes its own "today"; in a real catalogue deadlines would never come. */
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const sampleDate: Check = {
  codes: ['RL906'],
  *run({ manifest }) {
    if (manifest.value.as_of === undefined || manifest.value.sample === true) return;
    yield draft('RL906', { file: manifest.path, pointer: ['as_of'] }, {});
  },
};
