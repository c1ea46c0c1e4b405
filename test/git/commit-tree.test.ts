/**
 * The guarantee of `--at`: a folder read from git's objects and a checkout of the same commit are the
 * same tree to whoever reads it, and give the same catalogue and the same findings.
 */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import type { FileTree } from '../../src/files/tree.ts';
import { commitTree } from '../../src/git/commit-tree.ts';
import { openAt } from '../../src/git/open-at.ts';
import {
  makeRepository,
  removeRepositories,
  repositoryAt,
  temporaryFolder,
  type TestRepository,
} from '../support/git-repository.ts';
import { opened } from '../support/opened-repository.ts';
import { runs } from '../support/property-runs.ts';

const CATALOGUE = { holding: 'catalog.yaml', orBelow: 'catalog' };
const LIMIT = 1024 * 1024;

/** Everything a tree says of a folder: names, links, contents, refusals. */
function told(tree: FileTree, limit = LIMIT): unknown {
  return tree.list('').map(({ path, link }) => {
    const read = tree.read(path, limit);
    return { path, link, read: read.ok ? Buffer.from(read.bytes).toString('latin1') : read };
  });
}

describe('commitTree', () => {
  afterEach(removeRepositories);

  const AWKWARD: Readonly<Record<string, string>> = {
    'catalog/catalog.yaml': 'title: 样例\r\n',
    'catalog/a.yaml': '',
    'catalog/a-b/x.yaml': 'a',
    'catalog/a/b.yaml': 'b',
    'catalog/-leading.yaml': 'dash',
    'catalog/--all': 'option',
    'catalog/中文/事 项.yaml': '值',
    'catalog/line\nbreak/x\ty.yaml': 'n',
    'catalog/*.yaml': 'star',
    'catalog/:(top)x': 'magic',
    'catalog/"quoted"\\x': 'q',
    'catalog/😀.yaml': 'above the first plane',
    'catalog/￿.yaml': 'the end of it',
    'catalog/.hidden/x': 'h',
    'catalog/y/.hidden': 'h',
    'catalog/bytes.bin': '\u0000\u00ff',
    'other/catalog.yaml': 'not below',
    catalogue: 'begins alike',
  };

  function awkward(): TestRepository {
    const test = makeRepository();
    test.write(AWKWARD);
    test.link('catalog/link', 'a.yaml');
    test.link('catalog/folder-link', 'a');
    test.git('config', 'core.fileMode', 'true');
    test.commit('一');
    test.git('update-index', '--chmod=+x', '--', 'catalog/a/b.yaml');
    test.git('commit', '--quiet', '-m', '可执行');
    test.git('checkout', '--quiet', '--', '.');
    return test;
  }

  it('lists and reads what a checkout has, whatever the names', () => {
    const test = awkward();
    const disk = diskTree(join(test.folder, 'catalog'));
    const tree = commitTree(opened(test), 'HEAD', 'catalog');
    expect(told(tree)).toEqual(told(disk));
    expect(tree.list('').length).toBeGreaterThan(12);
    expect(tree.problems?.()).toEqual([]);
  });

  it('answers single questions as a checkout does, asked first or after a listing', () => {
    const test = awkward();
    const disk = diskTree(join(test.folder, 'catalog'));
    const paths = [
      ...Object.keys(AWKWARD).map((path) => path.replace(/^catalog\//, '')),
      'link',
      'link/x',
      'folder-link',
      'folder-link/b.yaml',
      'a',
      'a-b',
      'missing',
      'a/missing',
      'a.yaml/x',
      'atalog.yaml',
    ];
    const one = (tree: FileTree, path: string): unknown => {
      const read = tree.read(path, 5);
      return {
        path,
        exists: tree.exists(path),
        read: read.ok
          ? Buffer.from(read.bytes).toString()
          : { ...read, detail: normal(read.detail) },
      };
    };
    // On disk `a.yaml/x` is ENOTDIR; both mean that nothing is there.
    const normal = (detail: string): string => (detail === 'ENOTDIR' ? 'ENOENT' : detail);
    for (const path of paths) {
      const fresh = commitTree(opened(test), 'HEAD', 'catalog');
      expect(one(fresh, path)).toEqual(one(disk, path));
      fresh.list('');
      expect(one(fresh, path)).toEqual(one(disk, path));
    }
    const tree = commitTree(opened(test), 'HEAD', 'catalog');
    for (const folder of ['a', 'a-b', 'folder-link', 'folder-link/x', 'nothing', '.hidden', 'y']) {
      expect(tree.list(folder)).toEqual(disk.list(folder));
    }
  });

  it('reads in any order, also again', () => {
    const test = makeRepository();
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`f${String(at).padStart(3, '0')}`, `text ${at}`]),
    );
    test.write(files);
    test.commit('一');
    const tree = commitTree(opened(test), 'HEAD', '');
    const paths = tree.list('').map(({ path }) => path);
    const orders = [paths, [...paths].reverse(), paths.filter((_, at) => at % 7 === 0), paths];
    for (const order of orders) {
      for (const path of order) {
        const read = tree.read(path, LIMIT);
        expect(read.ok && Buffer.from(read.bytes).toString()).toBe(files[path]);
      }
    }
  });

  it('refuses large files with their size, and reads them where they are wanted', () => {
    const test = makeRepository();
    const large = 'x'.repeat(3 * 1024 * 1024);
    test.write({ a: 'a', b: large, c: 'c', d: 'd' });
    test.commit('一');
    const tree = commitTree(opened(test), 'HEAD', '');
    tree.list('');
    for (const path of ['a', 'c', 'd']) expect(tree.read(path, 10).ok).toBe(true);
    expect(tree.read('b', 10)).toEqual({
      ok: false,
      reason: 'too-large',
      detail: String(large.length),
    });
    expect(tree.read('b', large.length).ok).toBe(true);
  });

  it('reads a chunk that is too large for memory in parts', () => {
    const test = makeRepository();
    const files: Record<string, Uint8Array> = {};
    for (let at = 0; at < 50; at += 1) files[`f${at}`] = new Uint8Array(900 * 1024).fill(at);
    test.write(files);
    test.commit('一');
    const tree = commitTree(opened(test), 'HEAD', '');
    for (const { path } of tree.list('')) {
      const read = tree.read(path, LIMIT);
      expect(read.ok && Buffer.compare(read.bytes, files[path] ?? new Uint8Array())).toBe(0);
    }
  });

  it('says that a submodule was not looked at', () => {
    const inner = makeRepository();
    inner.write({ 'x.yaml': 'x' });
    inner.commit('内');
    const test = makeRepository();
    test.write({ 'catalog/catalog.yaml': 'x' });
    test.git('submodule', '--quiet', 'add', inner.folder, 'catalog/items');
    test.commit('一');
    const tree = commitTree(opened(test), 'HEAD', 'catalog');
    expect(tree.list('')).toEqual([{ path: 'catalog.yaml', link: false }]);
    expect(tree.problems?.()).toEqual([{ path: 'items', reason: 'ESUBMODULE' }]);
    expect(tree.read('items', LIMIT)).toMatchObject({ ok: false, reason: 'io' });
    expect(tree.read('items/x.yaml', LIMIT)).toMatchObject({ ok: false, reason: 'missing' });
  });

  it('says that an object is missing, and does not pass it over', () => {
    const test = makeRepository();
    test.write({ a: 'a', b: 'b', c: 'c' });
    test.commit('一');
    const id = test.git('rev-parse', 'HEAD:b');
    const repository = opened(test);
    test.write({ [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: null });
    const tree = commitTree(repository, 'HEAD', '');
    tree.list('');
    expect(tree.read('a', LIMIT).ok).toBe(true);
    expect(tree.read('b', LIMIT)).toEqual({ ok: false, reason: 'io', detail: 'ENOOBJECT' });
    expect(tree.read('c', LIMIT).ok).toBe(true);
    const loaded = loadCatalogue(tree);
    expect(loaded.catalogue.unusable).not.toEqual([]);
  });

  it('says that the tree itself is missing', () => {
    const test = makeRepository();
    test.write({ 'c/a': 'a' });
    test.commit('一');
    const id = test.git('rev-parse', 'HEAD:c');
    const repository = opened(test);
    test.write({ [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: null });
    const tree = commitTree(repository, 'HEAD', 'c');
    expect(tree.list('')).toEqual([]);
    expect(tree.problems?.()).toHaveLength(1);
  });
});

describe('openAt', () => {
  afterEach(removeRepositories);

  it('opens the catalogue of a commit from its folder, from above and from inside', () => {
    const test = makeRepository();
    test.write({ 'catalog/catalog.yaml': 'title: 一\n', 'catalog/items/x/y.yaml': '' });
    const first = test.commit('一');
    test.write({ 'catalog/catalog.yaml': 'title: 二\n' });
    test.commit('二');
    for (const below of ['', 'catalog', 'catalog/items']) {
      const result = openAt(
        { folder: join(test.folder, below), env: test.env },
        'HEAD~1',
        CATALOGUE,
      );
      expect(result).toMatchObject({ ok: true, commit: first, folder: 'catalog' });
      if (!result.ok) continue;
      const read = result.tree.read('catalog.yaml', LIMIT);
      expect(read.ok && Buffer.from(read.bytes).toString()).toBe('title: 一\n');
      expect(result.tree.label).toBe(`${first.slice(0, 12)}:catalog`);
    }
    const exact = openAt(test, 'HEAD', { ...CATALOGUE, exact: true });
    expect(exact).toMatchObject({ ok: false, problem: { kind: 'not-at-commit' } });
  });

  it('opens a bare repository, and a catalogue at the top', () => {
    const test = makeRepository();
    test.write({ 'catalog.yaml': 'title: 一\n' });
    const commit = test.commit('一');
    const bare = join(temporaryFolder(), 'bare.git');
    test.git('clone', '--quiet', '--bare', test.folder, bare);
    const result = openAt({ folder: bare, env: test.env }, 'main', CATALOGUE);
    expect(result).toMatchObject({ ok: true, commit, folder: '' });
    if (result.ok) {
      expect(result.tree.list('')).toEqual([{ path: 'catalog.yaml', link: false }]);
      expect(result.tree.label).toBe(commit.slice(0, 12));
    }
  });

  it('says what is not there: the repository, the commit, the catalogue', () => {
    const test = makeRepository();
    test.write({ 'readme.md': '' });
    const commit = test.commit('一');
    test.write({ 'data/catalog.yaml': '' });
    const place = { folder: join(test.folder, 'data'), env: test.env };
    expect(openAt(place, 'HEAD', CATALOGUE)).toEqual({
      ok: false,
      problem: { kind: 'not-at-commit', folder: 'data/catalog.yaml', commit },
    });
    expect(openAt(place, 'HAED', CATALOGUE)).toMatchObject({ problem: { kind: 'unknown-ref' } });
    const folder = temporaryFolder();
    expect(
      openAt({ folder, env: { ...test.env, GIT_CEILING_DIRECTORIES: folder } }, 'HEAD', CATALOGUE),
    ).toMatchObject({
      problem: { kind: 'no-repository' },
    });
  });
});

describe('a catalogue at a commit', () => {
  afterAll(removeRepositories);

  const SAMPLE = join(import.meta.dirname, '../../catalog');
  const RUNS = 25;

  /** A part of the shipped sample: every kind of record, a few items and their claims. */
  function smallCatalogue(): TestRepository {
    const test = makeRepository();
    const few = (folder: string, count: number): void => {
      for (const name of readdirSync(join(SAMPLE, folder)).sort().slice(0, count)) {
        cpSync(join(SAMPLE, folder, name), join(test.folder, 'catalog', folder, name), {
          recursive: true,
        });
      }
    };
    cpSync(join(SAMPLE, 'catalog.yaml'), join(test.folder, 'catalog/catalog.yaml'));
    few('lists', 9);
    few('organizations', 12);
    few('items/city', 6);
    few('claims/city', 6);
    few('sources', 3);
    test.commit('样例');
    return test;
  }

  const name = fc.oneof(
    fc.constantFrom(
      'city-001',
      'city-002',
      '-x',
      '--all',
      'a b',
      '中文',
      'x\ny',
      'CITY-003',
      '.x',
      '*',
    ),
    fc.stringMatching(/^[a-z0-9-]{1,8}$/),
  );
  const path = fc.oneof(
    fc
      .tuple(
        fc.constantFrom(
          'items/city',
          'claims/city',
          'lists',
          'organizations',
          'exceptions',
          'items',
          'sources',
          '',
        ),
        name,
      )
      .map(([folder, file]) => (folder === '' ? `${file}.yaml` : `${folder}/${file}.yaml`)),
    fc.constantFrom('catalog.yaml', 'notes.txt', 'items/city-001.yaml'),
  );
  const edit = fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      path,
      text: fc.oneof(
        fc.string(),
        fc.constant('id: city-001\r\nlist: city\r\n'),
        fc.constant('<<<<<<< HEAD\na: 1\n'),
      ),
    }),
    fc.record({ kind: fc.constant('delete' as const), path }),
    fc.record({ kind: fc.constant('crlf' as const), path }),
    fc.record({
      kind: fc.constant('append' as const),
      path,
      text: fc.constantFrom('\n', '# 备注\n', 'x: [\n', 'note: 07\n', '\uFEFF'),
    }),
    fc.record({
      kind: fc.constant('link' as const),
      path,
      target: fc.constantFrom('city-001.yaml', '../lists', 'nowhere'),
    }),
    fc.record({ kind: fc.constant('executable' as const), path }),
  );

  it('is the same as in a checkout, after any edits', { timeout: 240_000 }, () => {
    const test = smallCatalogue();
    const repository = opened(test);
    const clean = test.git('rev-parse', 'HEAD');
    const checkout = join(temporaryFolder(), 'checkout');
    test.git('worktree', 'add', '--quiet', '--detach', checkout);
    const other = repositoryAt(checkout, checkout);
    let withFindings = 0;
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        test.git('reset', '--quiet', '--hard', clean);
        test.git('clean', '--quiet', '-dffx');
        for (const one of edits) apply(test, one);
        const commit = test.commit('改');
        other.git('checkout', '--quiet', '--force', '--detach', commit);
        const disk = loadCatalogue(diskTree(join(checkout, 'catalog')), { sources: true });
        const tree = loadCatalogue(commitTree(repository, commit, 'catalog'), { sources: true });
        expect(tree).toEqual(disk);
        if (disk.drafts.length > 0) withFindings += 1;
      }),
      runs(RUNS),
    );
    expect(withFindings).toBeGreaterThan(RUNS / 3);
  });

  type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

  /** Edits that cannot be made (a file where a folder is wanted) are left out. */
  function apply(test: TestRepository, one: Edit): void {
    const whole = `catalog/${one.path}`;
    const read = (): string => {
      const bytes = diskTree(test.folder).read(whole, LIMIT);
      return bytes.ok ? Buffer.from(bytes.bytes).toString('utf8') : '';
    };
    try {
      switch (one.kind) {
        case 'write':
          test.write({ [whole]: one.text });
          break;
        case 'delete':
          test.write({ [whole]: null });
          break;
        case 'crlf':
          test.write({ [whole]: read().replaceAll('\n', '\r\n') });
          break;
        case 'append':
          test.write({ [whole]: read() + one.text });
          break;
        case 'link':
          test.write({ [whole]: null });
          test.link(whole, one.target);
          break;
        case 'executable':
          test.git('update-index', '--chmod=+x', '--', whole);
          break;
      }
    } catch (error) {
      if (!(error instanceof Error)) throw error;
    }
  }
});
