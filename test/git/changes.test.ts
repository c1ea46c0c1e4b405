import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type Change,
  changesBetween,
  changesInIndex,
  changesInWorkTree,
} from '../../src/git/changes.ts';
import { conflictsInWorkTree } from '../../src/git/conflicts.ts';
import { readBlobs } from '../../src/git/objects.ts';
import type { Outcome } from '../../src/git/problem.ts';
import { mergeBase, parseRange, resolveRange } from '../../src/git/range.ts';
import {
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
} from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

afterEach(removeRepositories);

/** `+` new, `-` gone, `*` changed; `!` where the content is only on disk. */
function told(outcome: Outcome<readonly Change[]>): string[] {
  return must(outcome).map(({ path, before, after }) => {
    const sign = before === null ? '+' : after === null ? '-' : '*';
    return `${sign}${after !== null && after.id === null ? '!' : ''}${path}`;
  });
}

describe('changesBetween', () => {
  it('names what is new, gone and changed, whatever the names, and guesses no renames', () => {
    const test = makeRepository();
    test.write({ 'c/a': '1', 'c/b': '1', 'c/same': '1', out: '1' });
    test.link('c/l', 'a');
    const base = test.commit('一');
    test.write({ 'c/a': '2', 'c/b': null, 'c/-中 文\n': '1', out: '2', 'c/l': null });
    test.write({ 'c/l': 'a' });
    const head = test.commit('二');
    const repository = opened(test, 'c');
    expect(told(changesBetween(repository, base, head, 'c'))).toEqual([
      '+c/-中 文\n',
      '*c/a',
      '-c/b',
      '*c/l',
    ]);
    expect(told(changesBetween(repository, base, head))).toContain('*out');
    expect(told(changesBetween(repository, null, base, 'c'))).toEqual([
      '+c/a',
      '+c/b',
      '+c/l',
      '+c/same',
    ]);
    expect(told(changesBetween(repository, head, head))).toEqual([]);
    const link = must(changesBetween(repository, base, head, 'c/l'))[0];
    expect([link?.before?.mode, link?.after?.mode]).toEqual(['120000', '100644']);
  });

  it('takes trees, and stars in names as they are', () => {
    const test = makeRepository();
    test.write({ 'c/*': '1', 'c/x': '1' });
    const base = test.commit('一');
    test.write({ 'c/*': '2', 'c/x': '2' });
    test.commit('二');
    expect(told(changesBetween(opened(test), base, 'HEAD^{tree}', 'c/*'))).toEqual(['*c/*']);
  });
});

describe('changesInWorkTree', () => {
  it('sees what is staged, not staged, unknown to git and ignored; not what was only touched', () => {
    const test = makeRepository();
    test.write({
      'c/staged': '1',
      'c/edited': '1',
      'c/both': '1',
      'c/touched': '1',
      'c/gone': '1',
      'c/untracked': '1',
      out: '1',
      '.gitignore': '*.tmp\n',
    });
    const base = test.commit('一');
    test.write({ 'c/staged': '2', 'c/both': '2', 'c/added': '1' });
    test.git('add', 'c');
    test.write({
      'c/edited': '2',
      'c/both': '3',
      'c/gone': null,
      'c/新\n': '1',
      'c/x.tmp': '1',
      out: '2',
    });
    test.git('rm', '--quiet', '--cached', 'c/untracked');
    utimesSync(join(test.folder, 'c/touched'), 1, 1);
    const repository = opened(test);
    expect(told(changesInWorkTree(repository, base, 'c'))).toEqual([
      '+c/added',
      '*!c/both',
      '*!c/edited',
      '-c/gone',
      '*c/staged',
      '*!c/untracked',
      '+!c/x.tmp',
      '+!c/新\n',
    ]);
    expect(told(changesInWorkTree(repository, base))).toContain('*!out');
    expect(told(changesInIndex(repository, base, 'c'))).toEqual([
      '+c/added',
      '*c/both',
      '*c/staged',
      '-c/untracked',
    ]);
  });

  it('does not write to the repository', () => {
    const test = makeRepository();
    test.write({ a: '1' });
    const base = test.commit('一');
    utimesSync(join(test.folder, 'a'), 1, 1);
    test.write({ '.git/index.lock': '' });
    expect(told(changesInWorkTree(opened(test), base))).toEqual([]);
  });

  it('sees files in conflict, also one that both sides made', () => {
    const test = makeRepository();
    test.write({ a: '1\n' });
    const base = test.commit('一');
    test.branch('side');
    test.write({ a: 'side\n', b: 'side\n' });
    test.commit('旁');
    test.switch('main');
    test.write({ a: 'main\n', b: 'main\n' });
    const head = test.commit('主');
    test.merge('side');
    expect(told(changesInWorkTree(opened(test), base))).toEqual(['*!a', '+!b']);
    expect(told(changesInWorkTree(opened(test), head))).toEqual(['*!a', '*!b']);
  });

  it('needs a work tree', () => {
    const test = makeRepository('--bare');
    for (const look of [
      changesInWorkTree(opened(test), 'HEAD'),
      conflictsInWorkTree(opened(test)),
    ]) {
      expect(look).toEqual({ ok: false, problem: { kind: 'no-work-tree', folder: test.folder } });
    }
  });
});

describe('conflictsInWorkTree', () => {
  it('gives the three versions of each file in conflict', () => {
    const test = makeRepository();
    test.write({ 'c/edited': '0\n', 'c/deleted': '0\n', fine: '0\n' });
    test.commit('初');
    test.branch('side');
    test.write({
      'c/edited': 'theirs\n',
      'c/deleted': null,
      'c/新 “x”\n': 'theirs\n',
      fine: '1\n',
    });
    test.commit('旁');
    test.switch('main');
    test.write({ 'c/edited': 'ours\n', 'c/deleted': 'ours\n', 'c/新 “x”\n': 'ours\n' });
    test.commit('主');
    expect(test.merge('side')).toBeNull();
    const repository = opened(test);
    const conflicts = must(conflictsInWorkTree(repository, 'c'));
    const ids = conflicts.flatMap(({ base, ours, theirs }) => [base?.id, ours?.id, theirs?.id]);
    const blobs = must(
      readBlobs(
        repository,
        ids.filter((id) => id != null),
        1000,
      ),
    );
    const text = (id: string | null | undefined): string | null =>
      id == null ? null : (blobs.get(id)?.bytes?.toString() ?? 'missing');
    expect(
      conflicts.map(({ path, base, ours, theirs }) => [
        path,
        text(base?.id),
        text(ours?.id),
        text(theirs?.id),
      ]),
    ).toEqual([
      ['c/deleted', '0\n', 'ours\n', null],
      ['c/edited', '0\n', 'ours\n', 'theirs\n'],
      ['c/新 “x”\n', null, 'ours\n', 'theirs\n'],
    ]);
    test.git('merge', '--abort');
    expect(conflictsInWorkTree(repository)).toEqual({ ok: true, value: [] });
  });
});

describe('ranges', () => {
  it.each([
    ['main..zone', { base: 'main', head: 'zone', fromMergeBase: false }],
    ['main...zone', { base: 'main', head: 'zone', fromMergeBase: true }],
    ['..zone', { base: 'HEAD', head: 'zone', fromMergeBase: false }],
    ['main...', { base: 'main', head: 'HEAD', fromMergeBase: true }],
    ['v1.0..v1.1', { base: 'v1.0', head: 'v1.1', fromMergeBase: false }],
    ['main', null],
    ['v1.0', null],
  ])('reads %s', (text, range) => {
    expect(parseRange(text)).toEqual(range);
  });

  it('resolves both sides, from where they parted for three dots', () => {
    const test = makeRepository();
    const fork = test.commit('一');
    test.branch('zone');
    const zone = test.commit('区');
    test.switch('main');
    const main = test.commit('主');
    const repository = opened(test);
    const resolve = (text: string): unknown =>
      resolveRange(repository, parseRange(text) ?? { base: '', head: '', fromMergeBase: false });
    expect(resolve('main..zone')).toEqual({ ok: true, value: { base: main, head: zone } });
    expect(resolve('main...zone')).toEqual({ ok: true, value: { base: fork, head: zone } });
    expect(resolve('...zone')).toEqual({ ok: true, value: { base: fork, head: zone } });
    expect(resolve('mian...zone')).toMatchObject({
      problem: { kind: 'unknown-ref', near: 'main' },
    });
    expect(mergeBase(repository, main, zone)).toEqual({ ok: true, value: fork });
    test.git('switch', '--quiet', '--orphan', 'alone');
    test.commit('孤');
    expect(resolve('main...alone')).toEqual({
      ok: false,
      problem: { kind: 'no-common-ancestor', one: 'main', other: 'alone', shallow: false },
    });
  });

  it('says that a shallow clone may be why nothing is in common', () => {
    const test = makeRepository();
    test.commit('一');
    test.branch('zone');
    test.commit('区');
    test.switch('main');
    test.commit('主');
    const folder = join(temporaryFolder(), 'shallow');
    test.git(
      'clone',
      '--quiet',
      '--depth=1',
      '--no-single-branch',
      `file://${test.folder}`,
      folder,
    );
    const shallow = opened(repositoryAt(folder, folder));
    const range = { base: 'origin/main', head: 'origin/zone', fromMergeBase: true };
    expect(resolveRange(shallow, range)).toMatchObject({
      problem: { kind: 'no-common-ancestor', one: 'origin/main', shallow: true },
    });
  });
});
