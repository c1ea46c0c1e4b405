/** Parts of the program that are mutated together, with the tests that are to notice. */

interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const PURE_TESTS =
  'test/{model,catalogue,checks,actions,compare,findings,reports,words}/**/*.test.ts';

export const PARTS: Readonly<Record<string, Part>> = {
  facts: {
    mutate: [
      'src/model/*-facts.ts',
      'src/model/{agreement,deadlines}.ts',
      'src/catalogue/{standing,competence,holders,agreed,readiness,stages,records,held,unread,load-some,shelf}.ts',
    ],
    // What others notice of a wrong fact is not counted: the fact itself has to be held.
    tests: ['test/{model,catalogue}/**/*.test.ts'],
  },
  actions: { mutate: ['src/actions/**/*.ts'], tests: ['test/actions/**/*.test.ts'] },
  // Without the table of every word in every command: whole commands, seconds each.
  words: {
    mutate: ['src/words/**/*.ts'],
    tests: ['test/words/!(word-by-command).test.ts'],
  },
  compare: { mutate: ['src/compare/**/*.ts'], tests: ['test/compare/**/*.test.ts'] },
  checks: { mutate: ['src/checks/**/*.ts'], tests: ['test/checks/**/*.test.ts'] },
  model: {
    mutate: ['src/model/*.ts'],
    tests: ['test/model/**/*.test.ts'],
  },
  reports: { mutate: ['src/reports/**/*.ts'], tests: ['test/reports/**/*.test.ts'] },
  catalogue: {
    mutate: ['src/catalogue/*.ts'],
    tests: ['test/catalogue/**/*.test.ts'],
  },
};

/** What a run is given by `scripts/mutation.mts`; alone, all that is pure. */
export function testsOfMutationRun(given: string | undefined): string[] {
  return given === undefined || given === '' ? [PURE_TESTS] : given.split('\n');
}

/** The tests of the room a file is in. */
export function testsOf(path: string): string {
  const [, room = ''] = path.split('/');
  return PARTS[room]?.tests[0] ?? `test/${room}/**/*.test.ts`;
}
