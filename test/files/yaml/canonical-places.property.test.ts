/** Places by lines alone: they give up, or are those of the library's tree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pointer } from '../../../src/findings/finding.ts';
import { canonicalPlaces } from '../../../src/files/yaml/canonical-places.ts';
import { GIVE_UP, readCanonical } from '../../../src/files/yaml/canonical-reader.ts';
import { parsedLocator } from '../../../src/files/yaml/positions.ts';
import { PATIENCE, runs } from '../../support/property-runs.ts';
import { mutate, mutation } from './mutations.ts';
import { CANONICAL_TEXTS } from './texts.ts';

/** Every place there is, and below and beside each one that is not. */
function pointersInto(value: unknown, at: Pointer = []): Pointer[] {
  const missing: Pointer[] = [
    [...at, 'missing'],
    [...at, 99],
  ];
  if (typeof value !== 'object' || value === null) return [at, ...missing];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return [at, ...missing, ...entries.flatMap(([key, item]) => pointersInto(item, [...at, key]))];
}

/** How many places were found without the library. */
function expectGivesUpOrEquals(text: string): number {
  const quick = canonicalPlaces(text);
  if (quick === null) return 0;
  const full = parsedLocator(text);
  let found = 0;
  for (const pointer of pointersInto(readCanonical(text))) {
    for (const atKey of [false, true]) {
      const range = quick(pointer, atKey);
      if (range === GIVE_UP) continue;
      found++;
      expect({ pointer, atKey, range }).toEqual({ pointer, atKey, range: full(pointer, atKey) });
    }
  }
  return found;
}

describe('places in canonical form', () => {
  it.each(CANONICAL_TEXTS)('are those of the library', (text) => {
    expect(expectGivesUpOrEquals(text)).toBeGreaterThan(0);
  });

  it.each([
    'a: 1',
    'a:\n- b: 1 # c\n- c: 1  \n- d: 1 # e\n  f: 2\n- g:\n    h: 1\nz: 1\n',
    'a:\n  - "b: c": 1\n  - "x\\"y" # c\n  - \'it\'\'s: 1\'\n  - []\n# c\n\n  # d\nb: {} # e\n',
    'a: |\n  # no comment\n  - b: 1\nb:\n  - |-\n    c: 1\n  - d: |\n      e\n    f: 1\nc: 1\n',
    'a: b:c#d e # f\n"b": x  \nc: "" # g\n',
  ])('are those of the library in odd texts: %j', (text) => {
    expect(expectGivesUpOrEquals(text)).toBeGreaterThan(0);
  });

  it('are left to the library where offsets are not those of the characters', () => {
    expect(canonicalPlaces('\ufeffa: 1\n')).toBeNull();
    expect(canonicalPlaces('a: 1\r\n')).toBeNull();
    expect(canonicalPlaces('a: [1]\n')).toBeNull();
  });

  it('are those of the library in damaged texts', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CANONICAL_TEXTS),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (text, mutations) => {
          expectGivesUpOrEquals(mutations.reduce(mutate, text));
        },
      ),
      runs(400),
    );
  });
});
