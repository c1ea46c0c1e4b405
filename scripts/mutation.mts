/**
 * `npm run mutation -- [--force] PART|FILE…`: changes the code in one place at a time and looks whether
 * a test notices. Prints what no test noticed, and the figure. docs/mutation.md says how to read it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { PARTS, testsOf } from './mutation/parts.mts';

const REPORT = '.stryker/report.json';

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { status: string }[] }>>;
}

const words = process.argv.slice(2).filter((word) => word !== '--force');
const force = process.argv.includes('--force');
if (words.length === 0) {
  console.error(`Say what: ${Object.keys(PARTS).join(', ')}, or files of src.`);
  process.exit(2);
}
const parts = words.map((word) => PARTS[word] ?? { mutate: [word], tests: [testsOf(word)] });
rmSync(REPORT, { force: true });
const { status } = spawnSync('npx', ['stryker', 'run'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    MUTATED: parts.flatMap(({ mutate }) => mutate).join('\n'),
    MUTATION_KNOWN: `.stryker/known-${words.join('-').replaceAll(/[^\w-]/g, '_')}.json`,
    MUTATION_FORCE: force ? '1' : '',
    MUTATION_TESTS: parts.flatMap(({ tests }) => tests).join('\n'),
  },
});
if (status !== 0) process.exit(status ?? 1);

const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
const mutants = Object.values(files).flatMap((file) => file.mutants);
const count = (...those: readonly string[]): number =>
  mutants.filter((mutant) => those.includes(mutant.status)).length;
const killed = count('Killed', 'Timeout');
const lived = count('Survived');
const untouched = count('NoCoverage');
const share = ((100 * killed) / (killed + lived + untouched)).toFixed(1);
console.log(
  `${words.join(' ')}: ${share}% (${killed} killed, ${lived} survived, ${untouched} in no test; ${count('Ignored')} left out)`,
);
