/** RL325: a body's successor is there, and the line of successors does not lead back to it. */
import { entryIn } from '../../catalogue/held.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { draft } from '../../findings/finding.ts';
import type { Check } from '../check.ts';
import { namedBody } from '../../catalogue/named-refs.ts';

/** Far above any real line of reorganisations. */
const LONGEST_LINE = 50;

export const successors: Check = {
  codes: ['RL325'],
  *run(catalogue) {
    for (const { path, id, value } of catalogue.organizations.values()) {
      const { successor } = value;
      if (successor === undefined) continue;
      const known = catalogue.organizations.at(successor).state !== 'absent';
      if (known && !leadsBack(catalogue, id)) continue;
      yield draft(
        'RL325',
        { file: path, pointer: ['successor'] },
        {
          organization: namedBody(catalogue.organizations, id),
          successor: namedBody(catalogue.organizations, successor),
        },
      );
    }
  },
};

function leadsBack(catalogue: Catalogue, id: string): boolean {
  let next = entryIn(catalogue.organizations.at(id))?.value.successor;
  for (let steps = 0; next !== undefined && steps < LONGEST_LINE; steps += 1) {
    if (next === id) return true;
    next = entryIn(catalogue.organizations.at(next))?.value.successor;
  }
  return false;
}
