/** The quick reader's licence to exist: it gives up, or it is the full reader's equal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GIVE_UP, readCanonical } from '../../../src/files/yaml/canonical-reader.ts';
import { readFull } from '../../../src/files/yaml/full-reader.ts';
import { mutate, mutation } from './mutations.ts';
import { PATIENCE, runs } from '../../support/property-runs.ts';
import { CANONICAL_TEXTS } from './texts.ts';

function expectGivesUpOrEquals(text: string): void {
  const quick = readCanonical(text);
  if (quick === GIVE_UP) return;
  const full = readFull(text);
  expect(full.problems).toEqual([]);
  expect(quick).toStrictEqual(full.value);
  // The order of keys too.
  expect(JSON.stringify(quick)).toBe(JSON.stringify(full.value));
}

describe('the reader of canonical form', () => {
  it.each(CANONICAL_TEXTS)('reads a canonical text as the full reader does', (text) => {
    for (const variant of [text, text.replaceAll('\n', '\r\n'), `\ufeff${text}`]) {
      expect(readCanonical(variant)).not.toBe(GIVE_UP);
      expectGivesUpOrEquals(variant);
    }
  });

  it('gives up or agrees on damaged texts', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CANONICAL_TEXTS),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (text, mutations, crlf) => {
          const damaged = mutations.reduce(mutate, text);
          expectGivesUpOrEquals(crlf ? damaged.replaceAll('\n', '\r\n') : damaged);
        },
      ),
      runs(1500),
    );
  });

  it('gives up or agrees on one entry with anything as its value', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (parts) => {
        const value = parts.map((part) => part.snippet).join('');
        expectGivesUpOrEquals(`a: ${value}\n`);
        expectGivesUpOrEquals(`a:\n  - ${value}\n  - b\n`);
        expectGivesUpOrEquals(`a:\n  ${value}\nb: 1\n`);
        expectGivesUpOrEquals(`${value}: 1\nb: 1\n`);
      }),
      runs(1500),
    );
  });
});
