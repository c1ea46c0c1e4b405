import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { git, gitText, gitVersion, isOlder } from '../../src/git/process.ts';
import {
  makeRepository,
  removeRepositories,
  temporaryFolder,
  testEnvironment,
} from '../support/git-repository.ts';

afterEach(removeRepositories);

/** A program called `git` that does as it is told. */
function pretendGit(script: string): string {
  const folder = join(temporaryFolder(), 'bin');
  mkdirSync(folder);
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return folder;
}

describe('git', () => {
  it('gives bytes as they are', () => {
    const repository = makeRepository();
    repository.write({ 'a.bin': new Uint8Array([0, 255, 10, 13]) });
    repository.commit('一');
    const answer = git(repository, ['cat-file', 'blob', 'HEAD:a.bin']);
    expect(answer).toMatchObject({ ok: true, value: { exit: 0, overflow: false } });
    if (answer.ok) expect([...answer.value.bytes]).toEqual([0, 255, 10, 13]);
  });

  it('passes arguments on without a shell, and file names without quoting', () => {
    const repository = makeRepository();
    const name = '事项 $(touch x) "1";\n*.yaml';
    repository.write({ [name]: 'x' });
    repository.commit('一');
    expect(gitText(repository, ['ls-files', '-z', '--', name])).toEqual({
      ok: true,
      value: `${name}\0`,
    });
    expect(gitText(repository, ['ls-files', '-z', '--', '*.yaml'])).toEqual({
      ok: true,
      value: '',
    });
  });

  it('is not led astray by the variables of a hook', () => {
    const repository = makeRepository();
    const other = makeRepository();
    const env = {
      ...repository.env,
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: '/',
      GIT_PREFIX: 'x/',
    };
    expect(gitText({ folder: repository.folder, env }, ['rev-parse', '--show-toplevel'])).toEqual({
      ok: true,
      value: `${repository.folder}\n`,
    });
  });

  it('says that output was cut off', () => {
    const repository = makeRepository();
    repository.write({ a: 'x'.repeat(100_000) });
    repository.commit('一');
    const answer = git(repository, ['cat-file', 'blob', 'HEAD:a'], { most: 1000 });
    expect(answer).toMatchObject({ ok: true, value: { overflow: true } });
  });

  it('tells a missing git from a missing folder', () => {
    const folder = temporaryFolder();
    const none = { PATH: join(folder, 'nothing-here') };
    expect(git({ folder, env: none }, ['version'])).toEqual({
      ok: false,
      problem: { kind: 'git-missing' },
    });
    const gone = join(folder, 'gone');
    expect(git({ folder: gone, env: testEnvironment(folder) }, ['version'])).toEqual({
      ok: false,
      problem: { kind: 'folder-missing', folder: gone },
    });
  });

  it('looks at the version when a command fails for no known reason', () => {
    const folder = temporaryFolder();
    const place = (version: string) => ({
      folder,
      env: {
        PATH: `${pretendGit(`case "$*" in *version) echo git version ${version};; *) echo "error: unknown option" >&2; exit 129;; esac`)}:/usr/bin:/bin`,
      },
    });
    expect(git(place('2.30.2'), ['merge-tree', '--write-tree'])).toEqual({
      ok: false,
      problem: { kind: 'git-too-old', version: '2.30.2', needed: '2.39' },
    });
    expect(git(place('2.39.0'), ['merge-tree', '--write-tree'])).toEqual({
      ok: false,
      problem: { kind: 'failed', command: 'git merge-tree', said: 'unknown option' },
    });
  });

  it.each([
    [
      'ENOREPO',
      'not a git repository (or any of the parent directories): .git',
      { kind: 'no-repository' },
    ],
    [
      'owner',
      "detected dubious ownership in repository at '/srv/it's'",
      { kind: 'dubious-ownership', folder: "/srv/it's" },
    ],
    ['bare', 'this operation must be run in a work tree', { kind: 'no-work-tree' }],
    [
      'object',
      `bad object ${'ab'.repeat(20)}`,
      { kind: 'object-missing', object: 'ab'.repeat(20) },
    ],
  ])('recognises what git says: %s', (_, words, problem) => {
    const folder = temporaryFolder();
    const env = {
      PATH: pretendGit(`echo 'fatal: ${words.replaceAll("'", String.raw`'\''`)}' >&2; exit 128`),
    };
    expect(git({ folder, env }, ['status'])).toMatchObject({ ok: false, problem });
  });

  it('recognises a repository of another user, as git itself says it', () => {
    const { folder, env } = makeRepository();
    const others = { ...env, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
    expect(git({ folder, env: others }, ['status'])).toEqual({
      ok: false,
      problem: { kind: 'dubious-ownership', folder },
    });
  });

  it('says what ended a git that did not end by itself', () => {
    const folder = temporaryFolder();
    const env = { PATH: pretendGit('kill -9 $$') };
    expect(git({ folder, env }, ['log'])).toEqual({
      ok: false,
      problem: { kind: 'failed', command: 'git log', said: 'SIGKILL' },
    });
  });
});

describe('versions', () => {
  it('reads the version of the git at hand', () => {
    const folder = temporaryFolder();
    expect(gitVersion({ folder, env: testEnvironment(folder) })).toMatch(/^2\.\d+/);
  });

  it.each([
    ['2.9.5', true],
    ['2.38.1', true],
    ['2.39', false],
    ['2.39.5', false],
    ['2.100.0', false],
    ['3.0', false],
    ['1.99', true],
  ])('%s is older than 2.39: %s', (version, older) => {
    expect(isOlder(version, '2.39')).toBe(older);
  });
});
