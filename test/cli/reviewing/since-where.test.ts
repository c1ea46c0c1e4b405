/** With what `renling validate --since REF` compares, where a history or a clone is an odd one. */
import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../../support/git-repository.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';

const CLAIM = 'catalog/claims/city/city-001.yaml';
const OTHER = 'catalog/claims/city/city-003.yaml';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.addBase();
  repository.commit('main');
  repository.branch('work');
});

afterEach(removeRepositories);

/** Gives a claim to a body that is not there: one error. */
function spoil(path: string): void {
  claimFor(path, 'nobody');
}

function claimFor(path: string, body: string): void {
  const text = repository.read(path);
  repository.write({ [path]: text.replace(/^claimant: .*/mu, `claimant: ${body}`) });
}

function run(args: readonly string[], { folder, env } = repository): Promise<Ran> {
  return runProgram(['validate', ...args], { cwd: folder, env });
}

/** New, there before, repaired. */
async function counts(args: readonly string[], where = repository): Promise<number[]> {
  const ran = await run([...args, '--json'], where);
  const { since } = (JSON.parse(ran.stdout) as { data: { since: Record<string, number> } }).data;
  return [since['new'] ?? -1, since['unchanged'] ?? -1, since['repaired'] ?? -1];
}

describe('validate --since compares', () => {
  it('in the middle of a merge as after it: what comes from REF is not new', async () => {
    spoil(CLAIM);
    repository.commit('work');
    repository.switch('main');
    spoil(OTHER);
    repository.commit('main again');
    repository.switch('work');
    repository.git('merge', '--quiet', '--no-commit', 'main');
    expect(await counts(['--since', 'main'])).toEqual([1, 1, 0]);
    // Seen from the branch itself it is the other's that is new.
    expect(await counts(['--since', 'HEAD'])).toEqual([1, 1, 0]);
    repository.commit('merged');
    expect(await counts(['--since', 'main'])).toEqual([1, 1, 0]);
  });

  it('calls nothing repaired that only cannot be read', async () => {
    spoil(CLAIM);
    repository.commit('work');
    repository.write({ [CLAIM]: '<<<<<<< ours\n' });
    const [fresh, , repaired] = await counts(['--since', 'HEAD']);
    expect(fresh).toBeGreaterThan(0);
    expect(repaired).toBe(0);
  });

  it('with the merge of both, where two branches were merged into each other', async () => {
    spoil(CLAIM);
    repository.commit('work');
    repository.git('branch', 'work-before');
    repository.switch('main');
    spoil(OTHER);
    repository.commit('main again');
    repository.git('branch', 'main-before');
    repository.merge('work-before');
    repository.switch('work');
    repository.merge('main-before');
    expect(repository.git('merge-base', '--all', 'main', 'work').split('\n')).toHaveLength(2);
    // Both errors are on both branches.
    expect(await counts(['--since', 'main'])).toEqual([0, 2, 0]);
    claimFor(CLAIM, 'jn-drc');
    spoil('catalog/claims/city/city-002.yaml');
    expect(await counts(['--since', 'main'])).toEqual([1, 1, 1]);
  });

  it('in the submodule that the catalogue is, and in a linked work tree', async () => {
    spoil(CLAIM);
    renameSync(join(repository.folder, 'catalog'), join(repository.folder, 'old'));
    cpSync(join(repository.folder, 'old'), repository.folder, { recursive: true });
    repository.git('rm', '-r', '--quiet', '--cached', 'catalog');
    repository.write({ old: null });
    repository.commit('the catalogue at the top');
    const above = makeRepository();
    const allowed = ['-c', 'protocol.file.allow=always'];
    above.git(...allowed, 'submodule', '--quiet', 'add', repository.folder, 'catalog');
    above.commit('all');
    expect(await counts(['--since', 'HEAD'], above)).toEqual([0, 1, 0]);
    const beside = join(temporaryFolder(), 'beside');
    repository.git('worktree', 'add', '--quiet', beside, '-b', 'beside');
    expect(await counts(['--since', 'HEAD'], { ...repository, folder: beside })).toEqual([0, 1, 0]);
  });

  it('with the same catalogue in the folder it had', async () => {
    spoil(CLAIM);
    repository.commit('work');
    repository.git('mv', 'catalog', '目录');
    expect(await counts(['--since', 'HEAD', '--catalog', '目录'])).toEqual([0, 1, 0]);
    repository.commit('moved');
    expect(await counts(['--since', 'HEAD~1', '--catalog', '目录', '--at', 'HEAD'])).toEqual([
      0, 1, 0,
    ]);
    // Another one beside it is not this one moved.
    cpSync(join(repository.folder, '目录'), join(repository.folder, 'catalog'), {
      recursive: true,
    });
    expect(await counts(['--since', 'HEAD'])).toEqual([1, 0, 0]);
    expect((await run(['--since', 'HEAD'])).stdout).toContain('那时还没有这个目录');
    repository.commit('both');
    expect(await counts(['--since', 'HEAD~1', '--at', 'HEAD'])).toEqual([1, 0, 0]);
  });

  it('with nothing before the first commit of a branch', async () => {
    spoil(CLAIM);
    repository.commit('work');
    repository.git('switch', '--quiet', '--orphan', 'first');
    repository.git('checkout', 'work', '--', '.');
    expect(await counts(['--since', 'HEAD'])).toEqual([1, 0, 0]);
    const other = await run(['--since', 'work']);
    expect(other).toMatchObject({ exit: 3, stdout: '' });
    expect(other.stderr).toContain('没有共同的祖先提交');
    const empty = makeRepository();
    empty.addBase();
    expect(await counts(['--since', 'HEAD'], empty)).toEqual([0, 0, 0]);
  });

  it('with a catalogue whose settings could not be read', async () => {
    spoil(CLAIM);
    const manifest = repository.read('catalog/catalog.yaml');
    repository.write({ 'catalog/catalog.yaml': 'a: [\n' });
    repository.commit('work');
    expect(await counts(['--since', 'HEAD'])).toMatchObject({ 0: 0 });
    repository.write({ 'catalog/catalog.yaml': manifest });
    expect(await counts(['--since', 'HEAD'])).toEqual([0, 1, 1]);
  });

  it('only once the branch is there, and says how to get it', async () => {
    const home = temporaryFolder();
    const folder = join(home, 'one');
    repository.switch('main');
    spoil(OTHER);
    repository.commit('more');
    const from = `file://${repository.folder}`;
    repository.git('clone', '--quiet', '--depth=1', '--branch=work', from, folder);
    const clone = repositoryAt(folder, home);
    const ran = await run(['--since', 'origin/main', '--lang', 'en'], clone);
    expect(ran).toMatchObject({ exit: 3, stdout: '' });
    const command = /git fetch (.*)$/mu.exec(ran.stderr)?.[1] ?? '';
    expect(command).toBe('--unshallow origin main:refs/remotes/origin/main');
    clone.git('fetch', '--quiet', ...command.split(' '));
    expect(await counts(['--since', 'origin/main'], clone)).toEqual([0, 0, 0]);
  });

  it('and lists what was there before when asked', async () => {
    spoil(CLAIM);
    repository.commit('work');
    const some = await run(['--since', 'HEAD', '--lang', 'en']);
    expect(some.stdout).toContain('1 there before');
    expect(some.stdout).toContain('--all');
    expect(some.stdout).not.toContain(CLAIM);
    const all = await run(['--since', 'HEAD', '--all']);
    expect(all.exit).toBe(0);
    expect(all.stdout).toContain(`  错误 RL302  ${CLAIM}:3:11  `);
  });
});
