/** Every rule over the catalogue: silent on a valid one, and exact on each spoiled one. */
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../src/checks/all-checks.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { ALL_CODES, type Code } from '../../src/findings/registry.ts';
import { AS_OF, buildCatalogue, find } from '../support/catalogue-builder.ts';
import { summarize, type CheckCase } from './cases/check-case.ts';
import { claimCases } from './cases/claims.ts';
import { handoverReferenceCases } from './cases/handover-references.ts';
import { layoutCases } from './cases/layout.ts';
import { referenceCases } from './cases/references.ts';
import { settingCases } from './cases/settings.ts';
import { totalsCases } from './cases/totals.ts';
import { uniquenessCases } from './cases/uniqueness.ts';

const FAMILIES: Record<string, CheckCase[]> = {
  layout: layoutCases,
  references: referenceCases,
  'references of the handover': handoverReferenceCases,
  'names and codes': uniquenessCases,
  totals: totalsCases,
  claims: claimCases,
  settings: settingCases,
};
const CASES = Object.values(FAMILIES).flat();

/** Codes of the layout family that need records; the others come from reading. */
const LAYOUT_CODES = ['RL211', 'RL213', 'RL214'];
const OWN_CODES = ALL_CODES.filter((code) => /^RL[3459]/.test(code) || LAYOUT_CODES.includes(code));

function draftsOf({ check, change, asOf = AS_OF }: CheckCase) {
  return [...check.run(buildCatalogue(change), { asOf })];
}

describe('a valid catalogue', () => {
  it('has no findings', () => {
    expect([...runChecks(buildCatalogue(), { asOf: AS_OF })]).toEqual([]);
  });
});

describe.each(Object.entries(FAMILIES))('%s', (_family, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
    const expected = one.expected.map(({ pointer = [], related = [], ...rest }) => ({
      ...rest,
      pointer,
      related,
    }));
    expect(draftsOf(one).map(summarize)).toEqual(expected);
  });
});

describe('the rules as a whole', () => {
  it('declare every code they give', () => {
    const undeclared = CASES.flatMap((one) =>
      draftsOf(one).filter(({ code }) => !one.check.codes.includes(code)),
    );
    expect(undeclared).toEqual([]);
  });

  it('give every code of their families in some case above', () => {
    const given = new Set<Code>(CASES.flatMap((one) => draftsOf(one).map(({ code }) => code)));
    expect(OWN_CODES.filter((code) => !given.has(code))).toEqual([]);
  });

  it('are all in the list that is run, but RL905 which the caller gives', () => {
    const run = new Set(ALL_CHECKS.flatMap(({ codes }) => codes));
    expect(OWN_CODES.filter((code) => !run.has(code))).toEqual(['RL905']);
  });
});

describe('runChecks', () => {
  const spoil: CheckCase['change'] = (parts) => {
    parts.items.pop();
    find(parts.lists, 'city').title = '改';
  };

  it('with some codes only runs and gives those', () => {
    const all = [...runChecks(buildCatalogue(spoil), { asOf: AS_OF })].map(({ code }) => code);
    expect(new Set(all)).toEqual(new Set(['RL301', 'RL403', 'RL404']));
    const some = runChecks(buildCatalogue(spoil), { asOf: AS_OF }, new Set<Code>(['RL404']));
    expect([...some].map(({ code }) => code)).toEqual(['RL404']);
  });
});
