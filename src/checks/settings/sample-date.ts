/** RL906: only a sample fixes its own "today"; in a real catalogue deadlines would never come. */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';

export const sampleDate: Check = {
  codes: ['RL906'],
  *run({ manifest }) {
    const settings = entryIn(manifest);
    if (settings?.value.as_of === undefined || settings.value.sample === true) return;
    yield draft('RL906', { file: settings.path, pointer: ['as_of'] }, {});
  },
};
