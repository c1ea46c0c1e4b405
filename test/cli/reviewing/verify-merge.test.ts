/** `renling verify-merge` on merges that real git makes; each code's own case is in `test/codes`. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  makeRepository,
  removeRepositories,
  type TestRepository,
} from '../../support/git-repository.ts';
import { type Ran, runProgram } from '../../support/run-program.ts';

const CLAIM = 'catalog/claims/city/city-001.yaml';

let repository: TestRepository;

beforeEach(() => {
  repository = makeRepository();
  repository.addBase();
  repository.commit('before');
});

afterEach(removeRepositories);

const run = (...args: string[]): Promise<Ran> =>
  runProgram(['verify-merge', ...args], { cwd: repository.folder, env: repository.env });

const claim = (note: string, after: string): string => {
  const lines = repository.git('show', `HEAD:${CLAIM}`).split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${after}:`));
  return `${lines.toSpliced(at + 1, 0, `note: ${note}`).join('\n')}\n`;
};

/** A branch from the first commit with these files. */
function side(name: string, files: Record<string, string | null>): void {
  repository.switch('main');
  repository.branch(name);
  repository.write(files);
  repository.commit(name);
  repository.switch('main');
}

describe('verify-merge', () => {
  it('says nothing of a merge made of its sides, and exits 0', async () => {
    side('theirs', { 'catalog/claims/city/city-002.yaml': null });
    repository.write({ [CLAIM]: claim('已对接', 'decision') });
    repository.commit('ours');
    repository.merge('theirs');
    const ran = await run();
    expect(ran).toMatchObject({ exit: 0 });
    expect(ran.stderr).toContain('2 个来源');
  });

  it('shows a double key with its line, in both languages, and exits 1', async () => {
    side('theirs', { [CLAIM]: claim('等待培训', 'stamp') });
    repository.write({ [CLAIM]: claim('已对接', 'claimant') });
    repository.commit('ours');
    expect(repository.merge('theirs')).not.toBeNull();
    const zh = await run('--lang', 'zh');
    expect(zh.exit).toBe(1);
    expect(zh.stdout).toContain(`${CLAIM}:`);
    expect(zh.stdout).toContain('RL801  合并把两边的“note”都留下了');
    const en = await run('HEAD', '--lang', 'en');
    expect(en.stdout).toContain('The merge kept "note" of both sides');
    // Long after, and from anywhere: the commit is what is read, not the files.
    repository.write({ [CLAIM]: null });
    const merge = repository.git('rev-parse', 'HEAD');
    repository.commit('later');
    expect((await run(merge)).stdout).toContain('RL801');
    expect((await run()).exit).toBe(0);
  });

  it('reads a bare repository', async () => {
    side('theirs', { [CLAIM]: claim('等待培训', 'stamp') });
    repository.write({ [CLAIM]: claim('已对接', 'claimant') });
    repository.commit('ours');
    repository.merge('theirs');
    const bare = join(repository.folder, '..', 'bare.git');
    repository.git('clone', '--quiet', '--bare', '.', bare);
    const ran = await runProgram(['verify-merge'], { cwd: bare, env: repository.env });
    expect(ran).toMatchObject({ exit: 1 });
    expect(ran.stdout).toContain('RL801');
  });

  it('finds a new record that followed a renamed folder', async () => {
    const moved = repository
      .git('ls-files', 'catalog/claims/zone/jn-hitech')
      .split('\n')
      .map((path): [string, string] => [path, `${repository.git('show', `HEAD:${path}`)}\n`]);
    side('theirs', { 'catalog/claims/zone/jn-hitech/zone-003.yaml': 'item: zone-003\n' });
    for (const [path, text] of moved) {
      repository.write({ [path]: null, [path.replace('jn-hitech', 'jn-east')]: text });
    }
    repository.commit('ours');
    repository.git('config', 'merge.directoryRenames', 'true');
    expect(repository.merge('theirs')).not.toBeNull();
    const { stdout, exit } = await run('--json');
    expect(exit).toBe(1);
    expect(stdout).toContain('"RL805"');
    expect(stdout).toContain('claims/zone/jn-hitech/zone-003');
  });

  it('holds an octopus merge against each of its parents', async () => {
    side('two', { 'catalog/claims/city/city-002.yaml': null });
    side('three', { 'catalog/claims/city/city-003.yaml': null });
    repository.write({ [CLAIM]: claim('已对接', 'decision') });
    repository.commit('ours');
    repository.git('merge', '--quiet', '--no-edit', 'two', 'three');
    const whole = await run();
    expect(whole.exit).toBe(0);
    expect(whole.stderr).toContain('3 个来源');
    repository.write({ [CLAIM]: claim('谁也没有写过', 'decision').replace('note: 已对接\n', '') });
    repository.git('commit', '--quiet', '--all', '--amend', '--no-edit');
    const changed = await run();
    expect(changed.exit).toBe(1);
    expect(changed.stdout).toContain('RL802');
  });

  it('says plainly that a commit is no merge, and exits 0', async () => {
    const ran = await run();
    expect(ran).toMatchObject({ exit: 0, stdout: '' });
    expect(ran.stderr).toMatch(/不是合并提交/u);
    expect(JSON.parse((await run('--json')).stdout)).toMatchObject({
      data: { findings: [] },
    });
  });

  it('exits 3 for a commit nobody knows, and outside a repository', async () => {
    expect(await run('no-such')).toMatchObject({ exit: 3, stdout: '' });
    const outside = await runProgram(['verify-merge'], {
      cwd: join(repository.folder, '..'),
      env: repository.env,
    });
    expect(outside.exit).toBe(3);
    expect(outside.stderr).toContain('git');
  });
});
