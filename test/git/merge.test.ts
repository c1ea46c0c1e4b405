import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { remoteBranches } from '../../src/git/branches.ts';
import { commitTree } from '../../src/git/commit-tree.ts';
import { changesBetween } from '../../src/git/changes.ts';
import { mergeCommits, withScratch } from '../../src/git/merge.ts';
import { folderState } from '../support/folder-state.ts';
import {
  makeRepository,
  OFFICE,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

afterEach(removeRepositories);

describe('a merge that nobody made', () => {
  it('can be read, compared and merged further, and leaves nothing behind', () => {
    const test = makeRepository();
    test.write({ 'c/a': '1\n' });
    const main = test.commit('初');
    for (const name of ['一', '二', '三']) {
      test.switch('main');
      test.branch(name);
      test.write({ [`c/${name}`]: `${name}\n` });
      test.commit(name);
    }
    test.switch('main');
    const repository = opened(test);
    const before = [...folderState(join(test.folder, '.git'))];
    const told = withScratch(repository, (scratch) => {
      let commit = main;
      for (const name of ['一', '二', '三']) {
        const merged = must(mergeCommits(scratch, commit, test.git('rev-parse', name)));
        expect(merged.conflicts).toEqual([]);
        commit = merged.commit ?? '';
      }
      const tree = commitTree(scratch, commit, 'c');
      const changes = must(changesBetween(scratch, main, commit)).map(({ path }) => path);
      return { files: tree.list('').map(({ path }) => path), changes, commit };
    });
    if ('ok' in told) throw new Error(told.problem.kind);
    expect(told.files).toEqual(['a', '一', '三', '二']);
    expect(told.changes).toEqual(['c/一', 'c/三', 'c/二']);
    expect([...folderState(join(test.folder, '.git'))]).toEqual(before);
    expect(() => test.git('cat-file', '-e', told.commit)).toThrow();
  });

  it('names the conflicts with their versions, and is no commit then', () => {
    const test = makeRepository();
    test.write({ a: '0\n' });
    test.commit('初');
    test.branch('side');
    test.write({ a: 'theirs\n', 'claims/city-001.yaml': 'b\n' });
    const side = test.commit('旁');
    test.switch('main');
    test.write({ a: 'ours\n', 'claims/city-001.yaml': 'a\n' });
    const main = test.commit('主');
    const merged = withScratch(opened(test), (scratch) => mergeCommits(scratch, main, side));
    if (!merged.ok) throw new Error(merged.problem.kind);
    expect(merged.value.commit).toBeNull();
    expect(
      merged.value.conflicts.map(({ path, base, ours, theirs }) => [
        path,
        base !== null,
        ours !== null,
        theirs !== null,
      ]),
    ).toEqual([
      ['a', true, true, true],
      ['claims/city-001.yaml', false, true, true],
    ]);
  });

  it('is refused where nothing is in common', () => {
    const test = makeRepository();
    const main = test.commit('初');
    test.git('switch', '--quiet', '--orphan', 'alone');
    test.write({ x: '1' });
    const alone = test.commit('孤');
    expect(withScratch(opened(test), (scratch) => mergeCommits(scratch, main, alone))).toEqual({
      ok: false,
      problem: { kind: 'no-common-ancestor', one: main, other: alone, shallow: false },
    });
    expect(
      withScratch(opened(test), (scratch) => mergeCommits(scratch, main, '0'.repeat(40))),
    ).toMatchObject({ ok: false });
  });

  it('works where folders have colons and quotes in their names, and in a bare clone', () => {
    const test = makeRepository();
    test.commit('初');
    test.branch('side');
    test.write({ b: '1' });
    const side = test.commit('旁');
    test.switch('main');
    test.write({ a: '1' });
    const main = test.commit('主');
    const folder = join(temporaryFolder(), '一:"二"\\.git');
    test.git('clone', '--quiet', '--bare', test.folder, folder);
    const merged = withScratch(opened(repositoryAt(folder, folder)), (scratch) =>
      mergeCommits(scratch, main, side),
    );
    expect(merged).toMatchObject({ ok: true, value: { conflicts: [] } });
  });
});

describe('remoteBranches', () => {
  it('lists what was fetched, without HEAD', () => {
    const origin = makeRepository();
    origin.commit('初');
    origin.branch('认领/教育局');
    const commit = origin.commit('认领 “city-001”', {
      by: OFFICE,
      date: '2020-08-05T09:00:00+08:00',
    });
    origin.switch('main');
    const folder = join(temporaryFolder(), 'clone');
    origin.git('clone', '--quiet', origin.folder, folder);
    const clone = repositoryAt(folder, folder);
    clone.git('remote', 'add', 'origin/second', origin.folder);
    clone.git('fetch', '--quiet', 'origin/second');
    const repository = opened(clone);
    const all = must(remoteBranches(repository));
    expect(all.map(({ remote, branch }) => [remote, branch])).toEqual([
      ['origin', 'main'],
      ['origin/second', 'main'],
      ['origin/second', '认领/教育局'],
      ['origin', '认领/教育局'],
    ]);
    const own = must(remoteBranches(repository, 'origin'));
    expect(own.map(({ name }) => name)).toEqual(['origin/main', 'origin/认领/教育局']);
    expect(own[1]).toEqual({
      remote: 'origin',
      branch: '认领/教育局',
      name: 'origin/认领/教育局',
      ref: 'refs/remotes/origin/认领/教育局',
      commit,
      committed: '2020-08-05T09:00:00+08:00',
      author: OFFICE,
      subject: '认领 “city-001”',
    });
    expect(remoteBranches(repository, 'upstream')).toEqual({
      ok: false,
      problem: { kind: 'no-such-remote', remote: 'upstream' },
    });
    expect(remoteBranches(opened(origin))).toEqual({ ok: true, value: [] });
  });
});
