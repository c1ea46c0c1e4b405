// Mutation testing of the pure rooms: docs/mutation.md. `npm run mutation` says which files and which tests.

export default {
  mutate: process.env['MUTATED']?.split('\n') ?? ['src/model/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mts', related: true },
  coverageAnalysis: 'perTest',
  // A mutant of what runs once, when a file is loaded, would need every test: some 5% of all.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: '.stryker/report.json' },
  // What is known of the run before: only what changed, or has new tests, is tried again.
  incremental: true,
  incrementalFile: process.env['MUTATION_KNOWN'] ?? '.stryker/known.json',
  force: process.env['MUTATION_FORCE'] === '1',
  tempDirName: '.stryker/tmp',
  allowEmpty: true,
  // Not needed by the tests that run, and not copied for them.
  ignorePatterns: ['/catalog', '/dist', '/docs', '/coverage', '/.ci', '/.github'],
};
