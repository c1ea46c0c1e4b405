/** Which two states `diff` compares, for what people write. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskTree } from '../../src/files/disk-tree.ts';
import { compareWith, endsOf, wantedIn } from '../../src/history/compared.ts';
import {
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../support/git-repository.ts';
import { must, opened } from '../support/opened-repository.ts';

const CLAIM = 'catalog/claims/city/city-001.yaml';

describe('what was asked for', () => {
  const range = (base: string, head: string, fromMergeBase: boolean) => ({
    kind: 'range',
    range: { base, head, fromMergeBase },
  });
  it.each([
    [[], { kind: 'own-work' }],
    [['v1'], { kind: 'commits', base: 'v1', head: null }],
    [['v1', 'v2'], { kind: 'commits', base: 'v1', head: 'v2' }],
    [['v1..v2'], range('v1', 'v2', false)],
    [['v1...'], range('v1', 'HEAD', true)],
    [['v1..v2', 'v3'], { kind: 'too-many' }],
    [['v1', 'v2..v3'], { kind: 'too-many' }],
  ])('%j', (words, wanted) => {
    expect(wantedIn(words)).toEqual(wanted);
  });
});

describe('in a repository', () => {
  let repository: TestRepository;
  let first: string;
  let main: string;
  let work: string;

  /** Main has gone on since the branch left it. */
  beforeEach(() => {
    repository = makeRepository();
    repository.addBase();
    first = repository.commit('first');
    repository.branch('work');
    repository.edit(CLAIM, 'clerk@', 'work@');
    work = repository.commit('work');
    repository.switch('main');
    repository.edit(CLAIM, 'clerk@', 'main@');
    main = repository.commit('main');
    repository.switch('work');
  });

  afterEach(removeRepositories);

  const ends = (words: readonly string[], test = repository) => {
    const wanted = wantedIn(words);
    if (wanted.kind === 'too-many') throw new Error('too many');
    return endsOf(opened(test), wanted);
  };

  it('compares one’s own work with where it left the main branch', () => {
    expect(must(ends([]))).toEqual({
      base: { name: 'main', commit: first, parting: true },
      head: null,
    });
    repository.switch('main');
    expect(must(ends([]))).toMatchObject({ base: { commit: main, parting: false } });
  });

  it('compares commits and ranges, from where a branch was left with three dots', () => {
    expect(must(ends(['main']))).toEqual({ base: { name: 'main', commit: main }, head: null });
    expect(must(ends(['main', 'work']))).toEqual({
      base: { name: 'main', commit: main },
      head: { name: 'work', commit: work },
    });
    expect(must(ends(['main..work']))).toEqual({
      base: { name: 'main', commit: main, parting: false },
      head: { name: 'work', commit: work },
    });
    expect(must(ends(['main...work']))).toEqual({
      base: { name: 'main', commit: first, parting: true },
      head: { name: 'work', commit: work },
    });
  });

  it('gives git’s problem back for what git does not know', () => {
    for (const words of [['v9'], ['main', 'v9'], ['v9..main'], ['main...v9']]) {
      expect(ends(words), words.join(' ')).toMatchObject({ problem: { kind: 'unknown-ref' } });
    }
  });

  it('takes HEAD for what is here in a bare repository', () => {
    const home = temporaryFolder();
    const folder = join(home, 'bare.git');
    repository.git('clone', '--quiet', '--bare', repository.folder, folder);
    expect(existsSync(join(folder, 'catalog'))).toBe(false);
    const bare = repositoryAt(folder, home);
    expect(must(ends(['main'], bare))).toMatchObject({ head: { name: 'HEAD', commit: work } });
    expect(must(ends([], bare))).toMatchObject({ head: { name: 'HEAD', commit: work } });
  });

  it('names the files that differ, as they are called in the catalogue', () => {
    const after = { tree: diskTree(join(repository.folder, 'catalog')), folder: 'catalog' };
    const compared = must(
      compareWith(opened(repository), must(ends(['main'])), after, { exact: false }),
    );
    expect(compared.paths).toEqual(['claims/city/city-001.yaml']);
  });

  it('reads both sides where the catalogue had another folder, or was not there', () => {
    repository.git('mv', 'catalog', '目录');
    const after = { tree: diskTree(join(repository.folder, '目录')), folder: '目录' };
    const git = opened(repository);
    const moved = must(compareWith(git, must(ends(['work'])), after, { exact: false }));
    expect(moved.paths).toEqual([]);
    const named = must(compareWith(git, must(ends(['work'])), after, { exact: true }));
    expect(named.paths).toContain('claims/city/city-001.yaml');
    expect(named.before.list('')).toEqual([]);
  });
});
