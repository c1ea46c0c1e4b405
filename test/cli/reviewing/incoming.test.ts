/** Two clerks who claim the same items: `renling incoming`, and what `claim` says of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BASE,
  CLERK,
  makeRepository,
  OFFICE,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../../support/git-repository.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';

const path = (id: string): string => `catalog/claims/city/${id}.yaml`;

let origin: TestRepository;
let here: TestRepository;

/** Nothing of the list is claimed on the main branch; `education` and `drc` claim, `here` is a clone. */
beforeEach(() => {
  origin = makeRepository();
  origin.addBase();
  origin.write({ 'catalog/claims/city': null });
  origin.commit('目录');
});

afterEach(removeRepositories);

function claimText(id: string, body: string): string {
  const text = readFileSync(join(BASE, 'claims/city/city-001.yaml'), 'utf8');
  return text.replace('city-001', id).replace('claimant: jn-drc', `claimant: ${body}`);
}

function claims(branch: string, by: typeof CLERK, told: Record<string, string | null>): void {
  origin.branch(branch);
  origin.write(
    Object.fromEntries(
      Object.entries(told).map(([id, body]) => [
        path(id),
        body === null ? null : claimText(id, body),
      ]),
    ),
  );
  origin.commit(branch, { by });
  origin.switch('main');
}

function clone(): void {
  const home = temporaryFolder();
  origin.git('clone', '--quiet', '.', join(home, '克隆'));
  here = repositoryAt(join(home, '克隆'), home);
}

function run(...args: string[]): Promise<Ran> {
  return runProgram(args, { cwd: here.folder, env: here.env });
}

interface Claim {
  readonly item: string;
  readonly contradiction: string | null;
  readonly works: readonly { readonly branch: string | null; readonly claimant: string }[];
}

async function incoming(...args: string[]): Promise<readonly Claim[]> {
  const ran = await run('incoming', ...args, '--json');
  expect(ran.exit, ran.stderr).toBe(0);
  return (JSON.parse(ran.stdout) as { data: { claims: Claim[] } }).data.claims;
}

const told = (all: readonly Claim[]): string[] =>
  all.map(
    ({ item, contradiction, works }) =>
      `${item} ${contradiction ?? '-'} ${works.map(({ branch, claimant }) => `${branch ?? 'here'}=${claimant}`).join(' ')}`,
  );

describe('incoming', () => {
  it('tells first what contradicts the work here, then what contradicts itself, then the rest', async () => {
    claims('education', CLERK, {
      'city-001': 'jn-education',
      'city-002': 'jn-education',
      'city-003': 'jn-education',
    });
    claims('drc', OFFICE, { 'city-001': 'jn-drc', 'city-002': 'jn-drc' });
    clone();
    here.write({ [path('city-001')]: claimText('city-001', 'jn-drc') });
    expect(told(await incoming())).toEqual([
      'city-001 here here=jn-drc origin/drc=jn-drc origin/education=jn-education',
      'city-002 there origin/drc=jn-drc origin/education=jn-education',
      'city-003 - origin/education=jn-education',
    ]);
    expect(told(await incoming('--org', 'jn-drc'))).toHaveLength(2);
    const ran = await run('incoming', '--lang', 'en');
    expect(ran.stdout).toMatch(/origin\/education {2}claimed 济南市教育局 {2}张办事 2020-08-01/u);
    expect(ran.stderr).toContain('Looked at 2 remote branches');
  });

  it('sees the main branch that went on, and not what a branch took over from it', async () => {
    clone();
    here.write({ [path('city-001')]: claimText('city-001', 'jn-drc') });
    claims('drc', OFFICE, { 'city-002': 'jn-drc' });
    origin.write({ [path('city-001')]: claimText('city-001', 'jn-education') });
    origin.commit('main');
    origin.switch('drc');
    origin.merge('main');
    here.git('fetch', '--quiet');
    expect(told(await incoming())).toEqual([
      'city-001 here here=jn-drc origin/main=jn-education',
      'city-002 - origin/drc=jn-drc',
    ]);
  });

  it('leaves out the branch that the current one is pushed to, and what HEAD has', async () => {
    claims('mine', CLERK, { 'city-001': 'jn-drc' });
    claims('merged', CLERK, { 'city-002': 'jn-drc' });
    origin.merge('merged');
    clone();
    here.git('switch', '--quiet', 'mine');
    here.write({ [path('city-001')]: claimText('city-001', 'jn-education') });
    expect(told(await incoming())).toEqual(['city-002 - origin/main=jn-drc']);
  });

  it('says that nothing is there, and which branches it could not look at', async () => {
    clone();
    const none = await run('incoming');
    expect(none).toMatchObject({ exit: 0, stdout: '' });
    expect(none.stderr).toContain('git fetch');
    origin.git('switch', '--quiet', '--orphan', 'alone');
    origin.write({ [path('city-001')]: claimText('city-001', 'jn-drc') });
    origin.commit('alone');
    here.git('fetch', '--quiet');
    expect((await run('incoming')).stderr).toContain('origin/alone');
  });

  it.each([
    [['--remote', 'orgin'], 3, 'orgin'],
    [['--org', 'jn-educatio-n-x'], 4, 'jn-educatio-n-x'],
  ])('refuses %j', async (args, exit, said) => {
    claims('education', CLERK, { 'city-001': 'jn-education' });
    clone();
    const ran = await run('incoming', ...args);
    expect(ran).toMatchObject({ exit, stdout: '' });
    expect(ran.stderr).toContain(said);
  });
});

describe('claim', () => {
  const claim = (...more: string[]): Promise<Ran> =>
    run('claim', 'city-001', 'city-003', '--org', 'jn-drc', '--clerk', 'x@jinan.example', ...more);

  it('says who claims the same on another branch, and claims all the same', async () => {
    claims('education', CLERK, { 'city-001': 'jn-education' });
    clone();
    const preview = await claim('--dry-run');
    expect(preview.stderr).toContain('origin/education');
    const ran = await claim();
    expect(ran.exit).toBe(0);
    expect(ran.stderr).toMatch(
      /注意：分支 origin\/education 上也有 city-001 的认领记录：济南市教育局认领（张办事/u,
    );
    expect(ran.stderr).not.toContain('city-003 的认领记录');
    expect(here.read(path('city-001'))).toContain('jn-drc');
  });

  it('tells programs, and does not look when told not to', async () => {
    claims('education', CLERK, { 'city-001': 'jn-education' });
    clone();
    const data = JSON.parse((await claim('--dry-run', '--json')).stdout) as { data: unknown };
    expect(data.data).toMatchObject({
      incoming: [{ branch: 'origin/education', item: 'city-001', claimant: 'jn-education' }],
    });
    expect((await claim('--dry-run', '--offline')).stderr).not.toContain('origin/education');
  });

  it('has nothing to say of a branch that only lies behind, nor where there are no remotes', async () => {
    origin.write({ [path('city-004')]: claimText('city-004', 'jn-education') });
    origin.branch('old');
    origin.switch('main');
    origin.commit('main');
    clone();
    expect((await claim()).stderr).not.toContain('注意：分支');
    here.git('remote', 'remove', 'origin');
    expect(
      (
        await run(
          'release',
          'city-001',
          '--org',
          'jn-drc',
          '--clerk',
          'x@jinan.example',
          '--reason',
          '误',
        )
      ).stderr,
    ).not.toContain('注意：分支');
  });
});
