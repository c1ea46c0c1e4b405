// The walls of the house (ARCHITECTURE.md). Each rule says why; `test/boundaries.test.ts` runs them
// and asserts that modules were seen at all.

/** Rooms a room may look into, beside itself. What is not named is forbidden. */
const MAY_USE = {
  model: [],
  findings: ['model'],
  files: ['model', 'findings'],
  git: ['files', 'model'],
  // Of actions, exchange and words the refusals, so that one without a sentence does not compile.
  text: ['model', 'findings', 'git', 'exchange', 'actions', 'words'],
  catalogue: ['model', 'findings', 'files'],
  // What people type, looked up; of text only how words are compared (below), never a sentence.
  words: ['model', 'findings', 'files', 'catalogue', 'text'],
  checks: ['model', 'findings', 'files', 'catalogue'],
  reports: ['model', 'findings', 'files', 'catalogue', 'checks', 'compare', 'text'],
  // Of words how a decision is spelled: in a cell as on the command line.
  exchange: ['model', 'findings', 'reports', 'words'],
  actions: [
    'words',
    'model',
    'findings',
    'files',
    'catalogue',
    'checks',
    'compare',
    'exchange',
    'reports',
    'text',
  ],
  compare: ['model', 'findings', 'files', 'catalogue', 'checks', 'reports'],
  // Git's answers as records and catalogues, judged where a rule of a lower room asks for it: data, no words.
  history: ['model', 'findings', 'files', 'git', 'catalogue', 'checks', 'compare', 'reports'],
  // Reads the program's own folder; what it makes of it goes into somebody's repository.
  packing: [],
  templates: ['text'],
  render: ['model', 'findings', 'files', 'actions', 'exchange', 'reports', 'compare', 'text'],
};

/** Pure rooms know neither the file system nor processes nor the network. */
const PURE = [
  'model',
  'findings',
  'catalogue',
  'checks',
  'reports',
  'actions',
  'compare',
  'render',
  'text',
  'exchange',
  'words',
];

const rooms = Object.entries(MAY_USE).map(([room, others]) => ({
  name: `${room}-looks-only-below`,
  comment: `Data goes one way: ${room} may use ${['itself', ...others].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'pure-rooms-stay-pure',
      comment: 'What is pure can be tested without a disk and can run at any commit.',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|fs/promises|child_process|process|os|net|http|https|worker_threads|readline)$',
      },
    },
    {
      name: 'words-say-nothing',
      comment:
        'A word is looked up as data: folded and spelled alike everywhere; sentences and files are others’.',
      severity: 'error',
      from: { path: '^src/words/' },
      to: { path: '^src/(text/(?!folded|pinyin)|files/(?!layout))' },
    },
    {
      name: 'only-git-runs-programs',
      comment: 'One room knows how to call git safely (-z, no locks, no locale).',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/git/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?child_process$' },
    },
    {
      name: 'no-circles',
      comment:
        'A circle of values is a load order nobody chose. What is loaded when it is called has none.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'nothing-imports-tests-or-scripts',
      comment: 'The program is what is in src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mts', '.js', '.cjs', '.json'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
