/** The walls of the house hold: `.dependency-cruiser.cjs` says what may know what, and why. */
import { createRequire } from 'node:module';
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IFlattenedRuleSet,
} from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { expect, it } from 'vitest';

interface Configuration {
  readonly forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  readonly options: ICruiseOptions;
}

const configuration = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as Configuration;

it('every room of src looks only where it may', { timeout: 120_000 }, async () => {
  const { output } = await cruise(
    ['src'],
    { ...configuration.options, validate: true, ruleSet: { forbidden: configuration.forbidden } },
    {},
    { tsConfig: extractTsConfig('tsconfig.json') },
  );
  const { summary, modules } = output as ICruiseResult;
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual(
    [],
  );
  // A run that saw nothing would be green as well.
  expect(modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(100);
  const seen = modules.find(({ source }) => source === 'src/cli/run.ts');
  expect(seen?.dependencies.map(({ resolved }) => resolved)).toContain('src/cli/session.ts');
});
