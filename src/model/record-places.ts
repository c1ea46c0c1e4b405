/** The texts at a place of a record (`record-kinds.ts` names such places), each with where it stands. */
import { ownValue } from './values.ts';

export interface TextAt {
  readonly text: string;
  readonly pointer: readonly (string | number)[];
}

/** `place`: keys, `*` for every entry of a list. What has another form than a text is passed over. */
export function textsAt(value: unknown, place: readonly string[]): TextAt[] {
  const found: TextAt[] = [];
  collect(value, place, [], found);
  return found;
}

function collect(
  value: unknown,
  place: readonly string[],
  above: readonly (string | number)[],
  found: TextAt[],
): void {
  const step = place[above.length];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ text: value, pointer: above });
  } else if (step === '*') {
    if (!Array.isArray(value)) return;
    for (const [index, entry] of value.entries()) {
      collect(entry, place, [...above, index], found);
    }
  } else {
    const below = ownValue(value, step);
    if (below !== undefined) collect(below, place, [...above, step], found);
  }
}
