/**
 * `npm run bench`: whole processes side by side, as ratios (docs/performance.md).
 *
 *   --only start,shipped,claim,log,agreements,10000,100000   these parts (all unless said)
 *   --sizes 10000,100000                      how large the generated catalogues are
 *   --runs N                                  rounds of every part, instead of each part's own
 *   --work DIR                                keep the generated catalogues there, and use them again
 *   --out FILE                                write the figures as Markdown, too
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedCatalogue, type MeasuredCatalogue, shippedCatalogue } from './catalogues.mts';
import { compare, type Figure, type Subject } from './compare.mts';
import { COMMITS, generatedHistory, gitLog, renlingLog } from './histories.mts';
import {
  assertAllValidated,
  BUILT,
  claimOne,
  emptyNode,
  gitStatus,
  renling,
  sourcemeta,
} from './subjects.mts';
import { machine, markdownTable, plainTable } from './table.mts';

/** Bounds of the design: of an empty node process, of sourcemeta, in MiB. */
const BOUNDS = { start: 1.5, shipped: 4, bulk: 0.8, claim: 2.5, log: 3, memory: 500 };
const RUNS = { start: 31, shipped: 15, claim: 15, log: 9, bulk: 9, largest: 5 };
const LARGE = 50_000;

const { values: given } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '10000,100000' },
    runs: { type: 'string' },
    work: { type: 'string' },
    out: { type: 'string' },
  },
});
const only = given.only?.split(',');
const sizes = given.sizes.split(',').map(Number);
const runs = (usual: number): number => (given.runs === undefined ? usual : Number(given.runs));
const isWanted = (part: string): boolean => only === undefined || only.includes(part);

function progress(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
}

function reading(
  catalogue: MeasuredCatalogue,
  command: string,
  more: Partial<Subject> = {},
): Subject {
  return { name: `renling ${command}`, commands: [renling(catalogue.root, command)], ...more };
}

function measure(work: string): Figure[] {
  const figures: Figure[] = [];
  const empty = emptyNode(work);
  if (isWanted('start')) {
    const start = (option: string): Subject => ({
      name: `renling ${option}`,
      commands: [renling(work, option)],
      bound: BOUNDS.start,
    });
    const subjects = [empty, start('--version'), start('--help')];
    figures.push(...compare({ title: 'start', subjects, runs: runs(RUNS.start) }, progress));
  }

  const shipped = shippedCatalogue(work);
  if (isWanted('shipped')) {
    const subjects = [
      empty,
      reading(shipped, 'validate', { bound: BOUNDS.shipped }),
      reading(shipped, 'status'),
      reading(shipped, 'unclaimed'),
      gitStatus(shipped),
    ];
    const title = `shipped: ${shipped.items} items, ${shipped.claims} claims`;
    figures.push(...compare({ title, subjects, runs: runs(RUNS.shipped) }, progress));
  }

  const generated = sizes
    .filter((size) => isWanted(String(size)) || isWanted('claim'))
    .map((size) => generatedCatalogue(work, size, progress));
  for (const catalogue of generated) {
    if (!isWanted(String(catalogue.items))) continue;
    progress(`${catalogue.name}: are all files looked at?`);
    assertAllValidated(catalogue);
    const isLarge = catalogue.items >= LARGE;
    const validate = reading(catalogue, 'validate', {
      bound: BOUNDS.bulk,
      ...(isLarge ? { memoryBound: BOUNDS.memory } : {}),
    });
    const subjects = [
      sourcemeta(catalogue),
      validate,
      reading(catalogue, 'status'),
      reading(catalogue, 'unclaimed'),
      gitStatus(catalogue),
    ];
    const title = `${catalogue.name} items and as many claims`;
    const rounds = runs(isLarge ? RUNS.largest : RUNS.bulk);
    figures.push(...compare({ title, subjects, runs: rounds }, progress));
  }

  if (isWanted('claim')) {
    const claims = [shipped, ...generated].map((one) => claimOne(one, BOUNDS.claim));
    try {
      const subjects = [empty, ...claims.map(({ subject }) => subject)];
      figures.push(
        ...compare({ title: 'claim of one item', subjects, runs: runs(RUNS.claim) }, progress),
      );
    } finally {
      for (const { restore } of claims) restore();
    }
  }
  if (isWanted('agreements')) {
    // Each beside the same number of items without agreements, and the double beside the single.
    const pairs = [5_000, 10_000].flatMap((size) => [
      generatedCatalogue(work, size, progress),
      generatedCatalogue(work, size, progress, size / 10),
    ]);
    for (const catalogue of pairs) assertAllValidated(catalogue);
    const subjects = pairs.map((catalogue) =>
      reading(catalogue, 'validate', { name: `renling validate (${catalogue.name})` }),
    );
    const title = 'items, and items + agreements over half of them';
    figures.push(...compare({ title, subjects, runs: runs(RUNS.bulk) }, progress));
  }

  if (isWanted('log')) {
    for (const kind of ['others', 'one'] as const) {
      progress(`making a history of ${COMMITS} commits`);
      const history = generatedHistory(work, kind);
      const subjects = [gitLog(history), renlingLog(history, BOUNDS.log)];
      const what = kind === 'one' ? 'all of this claim' : 'none of this claim';
      const title = `${COMMITS.toLocaleString('en')} commits, ${what}`;
      figures.push(...compare({ title, subjects, runs: runs(RUNS.log) }, progress));
    }
  }
  return figures;
}

if (!existsSync(BUILT)) {
  process.stderr.write('dist/ is missing: npm run build first\n');
  process.exitCode = 2;
} else {
  const kept = given.work === undefined ? null : resolve(given.work);
  const work = kept ?? mkdtempSync(join(tmpdir(), 'renling-bench-'));
  mkdirSync(work, { recursive: true });
  try {
    const figures = measure(work);
    progress('');
    process.stdout.write(`${machine()}\n\n${plainTable(figures)}\n`);
    if (given.out !== undefined) {
      writeFileSync(given.out, `${machine()}\n\n${markdownTable(figures)}\n`);
    }
  } finally {
    if (kept === null) rmSync(work, { recursive: true, force: true });
  }
}
