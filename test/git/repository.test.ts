import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parentsOf, resolveCommit } from '../../src/git/commit.ts';
import { headOf, mainBranch } from '../../src/git/head.ts';
import {
  configValue,
  findRepository,
  gitIn,
  mergeHeads,
  operationInProgress,
  type Repository,
} from '../../src/git/repository.ts';
import {
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  testEnvironment,
} from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

afterEach(removeRepositories);

describe('findRepository', () => {
  it('finds the top of the work tree and where in it the folder is', () => {
    const test = makeRepository();
    test.write({ '目录 一/-深\n层/a': 'x' });
    expect(opened(test, '目录 一/-深\n层')).toMatchObject({
      top: test.folder,
      inside: '目录 一/-深\n层',
      bare: false,
      shallow: false,
      linkedWorkTree: false,
    });
    expect(opened(test)).toMatchObject({ top: test.folder, inside: '' });
  });

  it('follows a link to a folder inside', () => {
    const test = makeRepository();
    test.write({ 'a/b': 'x' });
    const link = join(temporaryFolder(), 'link');
    symlinkSync(join(test.folder, 'a'), link);
    const found = must(findRepository({ folder: link, env: test.env }));
    expect(found).toMatchObject({ top: test.folder, inside: 'a' });
  });

  it('finds a bare repository from it and from inside it', () => {
    const test = makeRepository('--bare');
    expect(opened(test)).toMatchObject({
      top: null,
      inside: '',
      bare: true,
      gitFolder: test.folder,
    });
    expect(opened(test, 'refs')).toMatchObject({ top: null, bare: true, gitFolder: test.folder });
    expect(opened(test).place.folder).toBe(test.folder);
  });

  it('says that a folder is in no repository', () => {
    const folder = temporaryFolder();
    expect(findRepository({ folder, env: testEnvironment(folder) })).toEqual({
      ok: false,
      problem: { kind: 'no-repository', folder },
    });
  });

  it('knows a linked work tree, with an operation of its own', () => {
    const test = makeRepository();
    test.write({ a: '1\n' });
    test.commit('一');
    test.branch('other');
    test.write({ a: '2\n' });
    test.commit('二');
    test.switch('main');
    const folder = join(temporaryFolder(), 'linked');
    test.git('worktree', 'add', '--quiet', '-b', 'linked', folder, 'main');
    const linked = repositoryAt(folder, folder);
    linked.write({ a: '3\n' });
    linked.commit('三');
    expect(linked.merge('other')).toBeNull();
    const found = opened(linked);
    expect(found).toMatchObject({ top: folder, linkedWorkTree: true });
    expect(operationInProgress(found)).toBe('merge');
    expect(mergeHeads(found)).toEqual([test.git('rev-parse', 'other')]);
    expect(operationInProgress(opened(test))).toBeNull();
    expect(mergeHeads(opened(test))).toEqual([]);
  });

  it('takes a submodule for the repository it is', () => {
    const inner = makeRepository();
    inner.write({ 'catalog/a': 'x' });
    inner.commit('内');
    const outer = makeRepository();
    outer.git('submodule', '--quiet', 'add', inner.folder, 'sub');
    expect(opened(outer, 'sub/catalog')).toMatchObject({
      top: join(outer.folder, 'sub'),
      inside: 'catalog',
    });
  });

  it('uses the index that a commit prepares for its hooks, and no other', () => {
    const test = makeRepository();
    test.write({ a: '1' });
    test.commit('一');
    const prepared = join(test.folder, '.git', 'next-index-1.lock');
    const find = (index: string): Repository =>
      must(findRepository({ folder: test.folder, env: { ...test.env, GIT_INDEX_FILE: index } }));
    expect(find('.git/next-index-1.lock').place.variables).toEqual({ GIT_INDEX_FILE: prepared });
    expect(find('/elsewhere/.git/index').place.variables).toEqual({});
    const files = gitIn(find('.git/next-index-1.lock'), ['ls-files', '-z']);
    expect(must(files).bytes.toString()).toBe('');
  });
});

describe('resolveCommit', () => {
  it('resolves branches, tags, ids and what git understands besides', () => {
    const test = makeRepository();
    const first = test.commit('一');
    const second = test.commit('二');
    test.git('tag', '-a', '-m', '版本', 'v1', first);
    test.branch('承接-高新区');
    const found = opened(test);
    for (const ref of [
      'HEAD',
      '@',
      'main',
      '承接-高新区',
      'refs/heads/main',
      second,
      second.slice(0, 8),
      ':/二',
    ]) {
      expect(resolveCommit(found, ref)).toEqual({ ok: true, value: second });
    }
    for (const ref of ['HEAD~1', 'v1', 'main^']) {
      expect(resolveCommit(found, ref)).toEqual({ ok: true, value: first });
    }
    expect(parentsOf(found, second)).toEqual({ ok: true, value: [first] });
    expect(parentsOf(found, first)).toEqual({ ok: true, value: [] });
  });

  it.each([
    'mian',
    '',
    '^main',
    '-x',
    '--all',
    '--output=x',
    'HEAD~9',
    'a b',
    'main..HEAD',
    'main...HEAD',
    'x\0y',
    '0'.repeat(40),
  ])('knows no commit %j', (ref) => {
    const test = makeRepository();
    test.commit('一');
    expect(resolveCommit(opened(test), ref)).toMatchObject({
      ok: false,
      problem: { kind: 'unknown-ref', ref, shallow: false },
    });
  });

  it('names the branch that was probably meant', () => {
    const test = makeRepository();
    test.commit('一');
    test.branch('delegation-zone');
    expect(resolveCommit(opened(test), 'delegaton-zone')).toMatchObject({
      problem: { kind: 'unknown-ref', near: 'delegation-zone' },
    });
  });

  it('says that there are no commits yet', () => {
    for (const test of [makeRepository(), makeRepository('--bare')]) {
      expect(resolveCommit(opened(test), 'HEAD')).toEqual({
        ok: false,
        problem: { kind: 'no-commits' },
      });
      expect(resolveCommit(opened(test), 'main')).toEqual({
        ok: false,
        problem: { kind: 'no-commits' },
      });
      expect(headOf(opened(test))).toEqual({ ok: true, value: { commit: null, branch: 'main' } });
      expect(mainBranch(opened(test))).toEqual({ ok: false, problem: { kind: 'no-commits' } });
    }
  });

  it('says what something is that is no commit', () => {
    const test = makeRepository();
    test.write({ 'c/a': 'x' });
    test.commit('一');
    const tree = test.git('rev-parse', 'HEAD:c');
    expect(resolveCommit(opened(test), tree)).toEqual({
      ok: false,
      problem: { kind: 'not-a-commit', ref: tree, is: 'tree' },
    });
  });

  it('says that the history of a shallow clone ends', () => {
    const test = makeRepository();
    const first = test.commit('一');
    test.commit('二');
    const folder = join(temporaryFolder(), 'shallow');
    test.git('clone', '--quiet', '--depth=1', `file://${test.folder}`, folder);
    const shallow = opened(repositoryAt(folder, folder));
    expect(shallow.shallow).toBe(true);
    for (const ref of ['HEAD~1', first]) {
      expect(resolveCommit(shallow, ref)).toMatchObject({
        problem: { kind: 'unknown-ref', ref, shallow: true },
      });
    }
    expect(gitIn(shallow, ['cat-file', 'commit', first])).toMatchObject({ ok: false });
  });
});

describe('headOf', () => {
  it('knows the branch, and a detached HEAD', () => {
    const test = makeRepository();
    const commit = test.commit('一');
    test.branch('认领/教育局');
    expect(headOf(opened(test))).toEqual({ ok: true, value: { commit, branch: '认领/教育局' } });
    test.git('switch', '--quiet', '--detach');
    expect(headOf(opened(test))).toEqual({ ok: true, value: { commit, branch: null } });
  });

  it('knows a new branch that has no commit, beside others', () => {
    const test = makeRepository();
    test.commit('一');
    test.git('switch', '--quiet', '--orphan', 'new');
    expect(headOf(opened(test))).toEqual({ ok: true, value: { commit: null, branch: 'new' } });
  });
});

describe('mainBranch', () => {
  it('is main or master of one’s own when there is no remote', () => {
    const test = makeRepository();
    const commit = test.commit('一');
    test.branch('work');
    test.commit('二');
    expect(mainBranch(opened(test))).toEqual({
      ok: true,
      value: { name: 'main', ref: 'refs/heads/main', commit },
    });
    test.git('branch', '--move', 'main', 'trunk');
    expect(mainBranch(opened(test))).toEqual({ ok: false, problem: { kind: 'no-main-branch' } });
    test.git('config', 'init.defaultBranch', 'trunk');
    expect(mainBranch(opened(test))).toMatchObject({ value: { name: 'trunk' } });
  });

  it('is the remote’s own, whatever it is called, before one that lies behind', () => {
    const origin = makeRepository();
    origin.commit('一');
    origin.git('branch', '--move', 'main', '主线');
    const folder = join(temporaryFolder(), 'clone');
    origin.git('clone', '--quiet', origin.folder, folder);
    const clone = repositoryAt(folder, folder);
    const newer = origin.commit('二');
    clone.git('fetch', '--quiet');
    expect(mainBranch(opened(clone))).toEqual({
      ok: true,
      value: { name: 'origin/主线', ref: 'refs/remotes/origin/主线', commit: newer },
    });
    clone.git('remote', 'set-head', 'origin', '--delete');
    expect(mainBranch(opened(clone))).toMatchObject({ problem: { kind: 'no-main-branch' } });
  });
});

describe('configValue', () => {
  it('reads one value, in a repository and outside', () => {
    const test = makeRepository();
    test.git('config', 'renling.org', '济南市教育局 ');
    test.git('config', 'user.email', 'zhang@education.example');
    expect(configValue(test, 'renling.org')).toBe('济南市教育局');
    expect(configValue(test, 'user.email')).toBe('zhang@education.example');
    expect(configValue(test, 'renling.none')).toBeNull();
    expect(configValue(test, 'no key')).toBeNull();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'x'));
    expect(configValue({ folder, env: testEnvironment(folder) }, 'renling.org')).toBeNull();
    expect(configValue({ folder, env: { PATH: '/nowhere' } }, 'user.email')).toBeNull();
  });
});
