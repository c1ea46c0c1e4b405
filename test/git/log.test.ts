import { afterEach, describe, expect, it } from 'vitest';
import { commitsIn, commitsWithChanges } from '../../src/git/log.ts';
import { readBlobs } from '../../src/git/objects.ts';
import { pathHistory, type Version } from '../../src/git/path-history.ts';
import {
  CLERK,
  makeRepository,
  OFFICE,
  removeRepositories,
  type TestRepository,
} from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

afterEach(removeRepositories);

/** Both branches change `a`; merged by hand to something that neither had. */
function mergedByHand(): { test: TestRepository; merge: string } {
  const test = makeRepository();
  test.write({ a: '1\n', b: '1\n' });
  test.commit('初');
  test.branch('side');
  test.write({ a: 'side\n' });
  test.commit('旁');
  test.switch('main');
  test.write({ a: 'main\n' });
  test.commit('主');
  if (test.merge('side') !== null) throw new Error('the merge should conflict');
  test.write({ a: 'both\n' });
  return { test, merge: test.commit('合并') };
}

describe('commitsIn', () => {
  it('tells who, when and what, whatever they are called', () => {
    const test = makeRepository();
    const first = test.commit('认领 city-001：\t“甲”', {
      by: { name: 'O’Brien, "张" <x>', email: 'zhang+a@education.example' },
      date: '2020-08-03T10:20:30+08:00',
    });
    const second = test.commit(' \n', { by: OFFICE });
    const commits = must(commitsIn(opened(test), { from: [second] }));
    expect(commits.map(({ id }) => id)).toEqual([second, first]);
    expect(commits[1]).toEqual({
      id: first,
      parents: [],
      author: { name: 'O’Brien, "张" x', email: 'zhang+a@education.example' },
      authored: '2020-08-03T10:20:30+08:00',
      committer: { name: 'O’Brien, "张" x', email: 'zhang+a@education.example' },
      committed: '2020-08-03T10:20:30+08:00',
      subject: '认领 city-001：\t“甲”',
    });
    expect(commits[0]).toMatchObject({ parents: [first], author: OFFICE, subject: '' });
  });

  it('keeps to a range, a path, and the first parents', () => {
    const { test, merge } = mergedByHand();
    const repository = opened(test);
    const subjects = (reach: Omit<Parameters<typeof commitsIn>[1], 'from'>): string[] =>
      must(commitsIn(repository, { from: [merge], ...reach })).map(({ subject }) => subject);
    expect(subjects({})).toEqual(['合并', '主', '旁', '初']);
    expect(subjects({ firstParent: true })).toEqual(['合并', '主', '初']);
    expect(subjects({ without: [test.git('rev-parse', 'side')] })).toEqual(['合并', '主']);
    expect(subjects({ under: ['b'] })).toEqual(['初']);
    expect(subjects({ under: ['nothing', '*'] })).toEqual([]);
  });

  it('does not let a .mailmap say who it was, nor settings say how it looks', () => {
    const test = makeRepository();
    test.write({ '.mailmap': `Li <li@office.example> <${CLERK.email}>\n` });
    test.git('config', 'log.mailmap', 'true');
    test.git('config', 'log.showSignature', 'true');
    test.git('config', 'log.date', 'relative');
    test.git('config', 'color.ui', 'always');
    test.git('config', 'log.showRoot', 'false');
    test.git('config', 'diff.renames', 'copies');
    const commit = test.commit('一');
    const [only] = must(commitsWithChanges(opened(test), { from: [commit] }));
    expect(only?.author).toEqual(CLERK);
    expect(only?.changes.map(({ path }) => path)).toEqual(['.mailmap']);
  });
});

describe('commitsWithChanges', () => {
  it('names the files of each commit, empty commits too, and of a merge what it added itself', () => {
    const { test, merge } = mergedByHand();
    test.write({ '中 文\n.yaml': 'x', '-b': 'x', b: null });
    test.commit('');
    const last = test.commit('空');
    const told = must(commitsWithChanges(opened(test), { from: [last] })).map((commit) => [
      commit.subject,
      commit.changes.map(({ path, before, after }) => [path, before.length, after !== null]),
    ]);
    expect(told).toEqual([
      ['空', []],
      [
        '',
        [
          ['-b', 1, true],
          ['b', 1, false],
          ['中 文\n.yaml', 1, true],
        ],
      ],
      ['合并', [['a', 2, true]]],
      ['主', [['a', 1, true]]],
      ['旁', [['a', 1, true]]],
      [
        '初',
        [
          ['a', 1, true],
          ['b', 1, true],
        ],
      ],
    ]);
    const parents = must(commitsIn(opened(test), { from: [merge] }))[0]?.parents;
    expect(parents).toHaveLength(2);
  });

  it('has nothing to say of a merge that git made by itself', () => {
    const test = makeRepository();
    test.write({ a: '1' });
    test.commit('初');
    test.branch('side');
    test.write({ b: '1' });
    test.commit('旁');
    test.switch('main');
    test.write({ c: '1' });
    test.commit('主');
    const merge = test.merge('side');
    const commits = must(commitsWithChanges(opened(test), { from: [merge ?? ''] }));
    expect(
      commits.map(({ id, changes }) => [id === merge, changes.map(({ path }) => path)]),
    ).toEqual([
      [true, []],
      [false, ['c']],
      [false, ['b']],
      [false, ['a']],
    ]);
  });
});

describe('pathHistory', () => {
  function told(versions: readonly Version[]): unknown[] {
    return versions.map(({ commit, path, after, renamedFrom }) => [
      commit.subject,
      path,
      after === null ? 'gone' : 'there',
      renamedFrom?.path ?? null,
    ]);
  }

  it('follows a file through renames, there and back, deletion and return', () => {
    const test = makeRepository();
    const text = (last: string): string => `一\n二\n三\n四\n五\n六\n${last}\n`;
    test.write({ 'c/旧 名.yaml': text('1'), other: 'x' });
    test.commit('新');
    test.write({ 'c/旧 名.yaml': null, 'c/-x.yaml': text('2') });
    test.commit('改名并改');
    test.write({ 'c/-x.yaml': text('3') });
    test.commit('改');
    test.write({ other: 'y' });
    test.commit('无关');
    test.write({ 'c/-x.yaml': null });
    test.commit('删');
    test.write({ 'c/-x.yaml': text('4') });
    const head = test.commit('又有');
    const versions = must(pathHistory(opened(test), head, ['c/-x.yaml']));
    expect(told(versions)).toEqual([
      ['又有', 'c/-x.yaml', 'there', null],
      ['删', 'c/-x.yaml', 'gone', null],
      ['改', 'c/-x.yaml', 'there', null],
      ['改名并改', 'c/-x.yaml', 'there', 'c/旧 名.yaml'],
      ['新', 'c/旧 名.yaml', 'there', null],
    ]);
    const similarity = versions.find(({ renamedFrom }) => renamedFrom !== null)?.renamedFrom
      ?.similarity;
    expect(similarity).toBeGreaterThan(50);
    expect(similarity).toBeLessThan(100);
    const ids = versions.map(({ after }) => after?.id ?? null).filter((id) => id !== null);
    const blobs = must(readBlobs(opened(test), ids, 1000));
    expect(ids.map((id) => blobs.get(id)?.bytes?.toString().trim().at(-1))).toEqual([
      '4',
      '3',
      '2',
      '1',
    ]);
  });

  it('comes to an end when a file is moved away and back', () => {
    const test = makeRepository();
    test.write({ a: 'text of some length\n' });
    test.commit('一');
    test.write({ a: null, b: 'text of some length\n' });
    test.commit('去');
    test.write({ b: null, a: 'text of some length\n' });
    const head = test.commit('回');
    expect(told(must(pathHistory(opened(test), head, ['a'])))).toEqual([
      ['回', 'a', 'there', 'b'],
      ['去', 'a', 'gone', null],
      ['去', 'b', 'there', 'a'],
      ['一', 'a', 'there', null],
    ]);
  });

  it('has both sides of a merge, and what the merge itself changed', () => {
    const { test, merge } = mergedByHand();
    const versions = must(pathHistory(opened(test), merge, ['a']));
    expect(versions.map(({ commit }) => commit.subject)).toEqual(['合并', '主', '旁', '初']);
    expect(versions[0]?.before).toHaveLength(2);
  });

  it('has the side that lost', () => {
    const test = makeRepository();
    test.write({ a: '1\n' });
    test.commit('初');
    test.branch('side');
    test.write({ a: 'side\n' });
    test.commit('旁');
    test.switch('main');
    test.write({ a: 'main\n' });
    test.commit('主');
    test.git('merge', '--quiet', '--no-edit', '--strategy=ours', 'side');
    const versions = must(pathHistory(opened(test), test.git('rev-parse', 'HEAD'), ['a']));
    expect(versions.map(({ commit }) => commit.subject)).toEqual(['主', '旁', '初']);
  });

  it('is empty for a file that never was', () => {
    const test = makeRepository();
    test.write({ 'a/b': '1' });
    const head = test.commit('初');
    expect(pathHistory(opened(test), head, ['x'])).toEqual({ ok: true, value: [] });
    expect(pathHistory(opened(test), head, ['a'])).toEqual({ ok: true, value: [] });
  });

  it('ends where a shallow clone ends', () => {
    const test = makeRepository();
    test.write({ a: '1' });
    test.commit('一');
    test.write({ a: '2' });
    const head = test.commit('二');
    test.git('fetch', '--quiet', '--depth=1', '--update-shallow', test.folder, 'main');
    test.write({ '.git/shallow': `${head}\n` });
    const repository = opened(test);
    expect(repository.shallow).toBe(true);
    const versions = must(pathHistory(repository, head, ['a']));
    expect(told(versions)).toEqual([['二', 'a', 'there', null]]);
  });
});
