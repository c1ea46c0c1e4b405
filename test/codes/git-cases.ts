/**
 * Codes of who may do what (RL85x), which come from commits and not from files: the test below `test/` that
 * produces each in a real repository and writes its `expected.*.txt` into `test/fixtures/codes/`.
 */
export const GIT_CASES: Readonly<Record<string, string>> = {
  RL850: 'cli/authorize.test.ts',
  RL851: 'cli/authorize.test.ts',
  RL852: 'cli/authorize.test.ts',
  RL853: 'cli/authorize.test.ts',
  RL854: 'cli/authorize.test.ts',
};
