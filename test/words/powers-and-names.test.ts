/** Powers as they are typed, and bodies that need not be registered. */
import { describe, expect, it } from 'vitest';
import { bodyOrName } from '../../src/words/bodies.ts';
import { powersMeant } from '../../src/words/powers.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { loadPinyin } from '../../src/text/pinyin.ts';

describe('powers', () => {
  it.each([
    ['受理,审查', ['受理', '审查']],
    ['受理、审查 受理', ['受理', '审查']],
    ['', []],
  ])('%j', (text, powers) => {
    expect(powersMeant(text)).toEqual({ kind: 'found', value: powers });
  });

  it('the first that is none', () => {
    expect(powersMeant('受理,批示')).toMatchObject({ kind: 'none', what: 'power', word: '批示' });
  });
});

describe('a registered body or a name', () => {
  const { organizations } = buildCatalogue();
  const meant = (word: string) =>
    bodyOrName(organizations, word, {}, () => Promise.resolve(loadPinyin()));

  it.each([
    ['jn-police', 'jn-police'],
    ['济南市公安局', 'jn-police'],
    ['市政府', '市政府'],
    // A part of two names: none of them is guessed.
    ['高新区管委会', '高新区管委会'],
  ])('%s is %s', async (word, kept) => {
    expect(await meant(word)).toEqual({ kind: 'found', value: kept });
  });

  it('a name that two bodies share is neither', async () => {
    const catalogue = buildCatalogue((parts) => {
      for (const { value } of parts.organizations.slice(-2)) value.aliases = ['高新区'];
    });
    const shared = await bodyOrName(catalogue.organizations, '高新区', {}, () =>
      Promise.resolve(loadPinyin()),
    );
    expect(shared).toMatchObject({ kind: 'several', what: 'body' });
  });
});
