/**
 * Every finding code has a case that produces it, in `test/fixtures/codes/`.
 *
 * To add one for RL999: make a folder `RL999` (further cases of it: `RL999-something`) with
 *
 *   catalog/…      files that are laid over the small valid catalogue in `test/fixtures/base/`:
 *                  whole files, mostly one, at their paths
 *   delete.txt     files and folders of the base that are taken away, one path a line (if any)
 *   case.json      only where needed: `asOf` (default 2020-08-20), and `codes`, all codes it gives,
 *                  where it cannot help giving others beside its own
 *
 * Codes of who may do what (RL85x) come from commits, not from files: their folders hold what a test
 * with a real repository printed (`GIT_CASES` in `git-cases.ts` says which test), and nothing else.
 *
 * What git cannot hold (a link, a name in another Unicode form) goes into `recipes.ts`; what a merge
 * did (RL80x) is made with git, as `merge-recipes.ts` tells it. Then
 *
 *   npx vitest run test/codes -u     writes `expected.zh.txt` and `expected.en.txt`: read them, as the
 *                                    clerk who gets them would
 *   npm run generate                 writes the pages in `docs/codes/` and what `explain` shows
 *
 * A claim's stamp covers the item's legal content: where a case changes that, `RL506` comes with it
 * unless the claim is stamped anew (`renling claim` in a copy of the case).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_CODES } from '../../src/findings/registry.ts';
import { said } from '../../src/render/findings/input.ts';
import { renderPretty } from '../../src/render/findings/pretty.ts';
import { findingTexts } from '../../src/text/finding-texts.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { GIT_CASES } from './git-cases.ts';
import { CASES, readCase, readCases, withVerdict } from './case.ts';
import { RECIPES } from './recipes.ts';

const cases = readCases();

/** Code → the data of its findings, as the first case that gives one has it; written below. */
const ARGS = join(CASES, '..', 'code-args.json');
const argsSeen = new Map<string, unknown>();
const judgedCases = new Set<string>();

/** A record drawn as text, "济南市教育局（jn-education）": what sentences are for, not arguments. */
const DRAWN = /（[a-z][a-z0-9]*(?:-[a-z0-9]+)*）/;

function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner);
  }
}

/** Everything in arguments that names a record. */
function* refsIn(value: unknown): Iterable<{ readonly id: unknown; readonly name: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && 'name' in value) yield { id: value.id, name: value.name };
  for (const inner of Object.values(value)) yield* refsIn(inner);
}

describe('the cases', () => {
  it('cover every code, and no other', () => {
    const covered = new Set([...cases.map(({ code }) => code), ...Object.keys(GIT_CASES)]);
    expect(ALL_CODES.filter((code) => !covered.has(code))).toEqual([]);
    expect([...covered].filter((code) => !(ALL_CODES as string[]).includes(code))).toEqual([]);
  });

  it('of git are printed by the tests that are named for them', () => {
    for (const [code, test] of Object.entries(GIT_CASES)) {
      expect(readFileSync(join(import.meta.dirname, '..', test), 'utf8'), test).toContain(code);
      for (const language of LANGUAGES) {
        const printed = readFileSync(join(CASES, code, `expected.${language}.txt`), 'utf8');
        expect(printed).toContain(` ${code}  `);
      }
    }
  });

  it('have no recipe without a folder', () => {
    const names = new Set(cases.map(({ name }) => name));
    expect(Object.keys(RECIPES).filter((name) => !names.has(name))).toEqual([]);
  });

  it('start from a catalogue with nothing to say', () => {
    const { asOf } = readCase('RL999');
    expect(withVerdict({ name: 'no such case', asOf }, ({ findings }) => findings)).toEqual([]);
  });
});

describe.each(cases.map((one) => [one.name, one] as const))('%s', (name, one) => {
  it('gives its codes, in words that are whole', async () => {
    const judged = withVerdict(one, ({ findings, input }) => {
      const sentences = LANGUAGES.flatMap((language) =>
        findings.flatMap((finding) => {
          const { title, message, remedy } = said(findingTexts(language), finding);
          return [title, message, remedy];
        }),
      );
      const printed = LANGUAGES.map((language) => renderPretty(input(language)));
      return { codes: new Set(findings.map(({ code }) => code)), sentences, printed, findings };
    });
    expect([...judged.codes].sort()).toEqual(one.codes);
    for (const sentence of judged.sentences) {
      expect(sentence).not.toMatch(/undefined|\[object|NaN|null|^\s*$/);
    }
    for (const { code, args } of judged.findings) {
      for (const text of textsIn(args)) expect(text, code).not.toMatch(DRAWN);
      for (const { id, name } of refsIn(args)) {
        expect(id, code).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
        expect(name === null || typeof name === 'string', code).toBe(true);
      }
      if (code === one.code && !argsSeen.has(code)) argsSeen.set(code, args);
    }
    judgedCases.add(name);
    for (const [at, language] of LANGUAGES.entries()) {
      await expect(judged.printed[at]).toMatchFileSnapshot(
        join(CASES, name, `expected.${language}.txt`),
      );
    }
  });
});

describe('the data of the findings', () => {
  it('is what the pages of the codes show', async (context) => {
    // Run for some of the cases only, it is not whole.
    if (judgedCases.size < cases.length) context.skip();
    const args = Object.fromEntries([...argsSeen].sort(([a], [b]) => (a < b ? -1 : 1)));
    await expect(`${JSON.stringify(args, null, 2)}\n`).toMatchFileSnapshot(ARGS);
  });
});
