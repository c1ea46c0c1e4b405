/** `renling preview` on branches of a real repository. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  makeRepository,
  removeRepositories,
  type TestRepository,
} from '../../support/git-repository.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';

const CLAIM = 'catalog/claims/city/city-001.yaml';

let repository: TestRepository;
let claim: string;

beforeEach(() => {
  repository = makeRepository();
  repository.addBase();
  repository.commit('before');
  claim = `${repository.git('show', `HEAD:${CLAIM}`)}\n`;
});

afterEach(removeRepositories);

const run = (...args: string[]): Promise<Ran> =>
  runProgram(['preview', ...args], { cwd: repository.folder, env: repository.env });

function side(name: string, files: Record<string, string | null>): void {
  repository.branch(name);
  repository.write(files);
  repository.commit(name);
  repository.switch('main');
}

it('shows the figures before and after, and leaves the repository as it was', async () => {
  side('less', { [CLAIM]: null });
  const state = (): string =>
    repository.git('count-objects', '-v') + repository.git('status', '--porcelain');
  const [before, files] = [state(), readdirSync(join(repository.folder, 'catalog/claims/city'))];
  const ran = await run('less');
  expect(ran.stdout).toMatch(/已认领\s+4 → 3/u);
  expect(ran.stdout).toMatch(/未认领\s+0 → 1/u);
  expect(ran.exit).toBe(0);
  expect(state()).toBe(before);
  expect(readdirSync(join(repository.folder, 'catalog/claims/city'))).toEqual(files);
});

it('reports only what the merge brings, double keys of two clean branches too', async () => {
  side('one', { [CLAIM]: claim.replace(/^decision/mu, 'note: 甲\ndecision') });
  side('two', { [CLAIM]: `${claim}note: 乙\n` });
  expect((await run('one')).exit).toBe(0);
  expect((await run('two')).exit).toBe(0);
  const both = await run('one', 'two', '--lang', 'en');
  expect(both.exit).toBe(1);
  expect(both.stdout).toContain('RL801');
  expect(both.stdout).toContain('RL103');
});

it('names the files in conflict, leaves that branch out and goes on', async () => {
  side('one', { [CLAIM]: claim.replace('clerk@', 'one@') });
  side('two', { [CLAIM]: claim.replace('clerk@', 'two@') });
  side('three', { 'catalog/claims/city/city-002.yaml': null });
  const ran = await run('one', 'two', 'three', '--json');
  expect(ran.exit).toBe(1);
  expect(JSON.parse(ran.stdout)).toMatchObject({
    data: { conflicts: [{ branch: 'two', files: [CLAIM] }] },
  });
  expect((await run('one', 'two', 'three')).stdout).toMatch(/已认领\s+4 → 3/u);
});

it('exits 3 for a branch that is not there', async () => {
  expect(await run('no-such')).toMatchObject({ exit: 3, stdout: '' });
});

it('says which files it could not read: its figures are bounds', async () => {
  side('broken', { 'catalog/lists/zone.yaml': 'id: [\n' });
  // What the merge itself brings is among its findings.
  const ran = await run('broken', '--lang', 'en');
  expect(ran).toMatchObject({ exit: 1, stderr: '' });
  expect(ran.stdout).toContain('catalog/lists/zone.yaml');
  repository.merge('broken');
  side('good', { [CLAIM]: null });
  const after = await run('good', '--lang', 'en');
  expect(after.exit).toBe(3);
  expect(after.stderr).toContain('Incomplete: 1 file could not be read: catalog/lists/zone.yaml.');
  expect((await run('good', '--json')).stderr).toBe('');
});
