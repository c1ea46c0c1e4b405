/** How grave each refusal is. */
import { describe, expect, it } from 'vitest';
import { type AnyRefusal, isOfFiles, refusedMatter, weightOf } from '../../src/actions/weights.ts';

describe('how grave a refusal is', () => {
  it.each<[AnyRefusal['kind'], string]>([
    ['unreadable', 'unreadable'],
    ['unknown-code', 'nothing'],
    ['no-items', 'usage'],
    ['several-authorities', 'usage'],
    ['several-claimants', 'usage'],
    ['term-backwards', 'usage'],
    ['term-over', 'usage'],
    ['future', 'usage'],
    ['before-signing', 'usage'],
    ['no-party', 'usage'],
    ['one-party', 'usage'],
    ['twice', 'usage'],
    ['part-not-named', 'usage'],
    ['form', 'usage'],
    ['gone', 'refused'],
    ['cannot-edit', 'refused'],
  ])('%s: %s', (kind, weight) => {
    expect(weightOf({ kind } as AnyRefusal)).toBe(weight);
  });

  it('goes with what it is about into a proposal', () => {
    const reason: AnyRefusal = { kind: 'gone', id: 'city-001' };
    expect(refusedMatter('city-001', reason)).toEqual({
      about: 'city-001',
      weight: 'refused',
      reason,
    });
  });
});

describe('what lies in the files and not in the wish', () => {
  it.each([
    [{ kind: 'unreadable' }, true],
    [{ kind: 'gone' }, true],
    [{ kind: 'cannot-edit' }, true],
    [{ kind: 'form' }, false],
    [{}, false],
    [null, false],
    ['gone', false],
    [undefined, false],
  ])('%j: %s', (reason, is) => {
    expect(isOfFiles(reason)).toBe(is);
  });
});
