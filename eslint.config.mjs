import tseslint from 'typescript-eslint';

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default exports: a name that can be searched for.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '**/generated/', 'bin/', '*.mjs', '.dependency-cruiser.cjs'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers and booleans in template strings are what messages are made of.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT],
    },
  },
  {
    // The program speaks through the Io port; only src/cli may touch the process.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: { 'no-restricted-globals': ['error', 'process', 'console'] },
  },
  {
    // A property runs as often, and from the same seed, as test/support/property-runs.ts says.
    files: ['test/**/*.ts'],
    ignores: ['test/support/property-runs.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT_EXPORT,
        {
          selector:
            'CallExpression[callee.object.name="fc"][callee.property.name="assert"][arguments.length<2], Property[key.name="numRuns"]',
          message: 'Say how often by runs(…): without a seed of its own a property fails by luck.',
        },
      ],
    },
  },
  {
    files: ['*.config.mts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
