/** RL907: the time zone that says which day it is must be one. */
import { entryIn } from '../../catalogue/held.ts';
import { draft } from '../../findings/finding.ts';
import { isTimeZone } from '../../model/dates.ts';
import type { Check } from '../check.ts';

/** Asked for first use, `Intl` loads its tables: 13 ms, half a start of Node. Not for the usual answer. */
const USUAL_ZONE = 'Asia/Shanghai';

export const timeZone: Check = {
  codes: ['RL907'],
  *run({ manifest }) {
    const settings = entryIn(manifest);
    if (settings === undefined) return;
    const zone = settings.value.time_zone;
    if (zone === USUAL_ZONE || isTimeZone(zone)) return;
    yield draft('RL907', { file: settings.path, pointer: ['time_zone'] }, { timeZone: zone });
  },
};
