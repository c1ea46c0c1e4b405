/** Tests for mutation runs: of the rooms asked for, in their process, nothing built, no chance. */
import { defineConfig } from 'vitest/config';
import { testsOfMutationRun } from './scripts/mutation/parts.mts';

export default defineConfig({
  test: {
    include: testsOfMutationRun(process.env['MUTATION_TESTS']),
    exclude: ['**/*.property.test.ts'],
    testTimeout: 20_000,
    setupFiles: ['test/support/hermetic.ts'],
  },
});
