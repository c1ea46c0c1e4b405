import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { diskTree } from '../../src/files/disk-tree.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function rootWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'renling-tree-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe('diskTree', () => {
  it('lists files in order of path, across folders, without hidden ones', () => {
    const paths = [
      'a-b/x',
      'a.yaml',
      'a/b.yaml',
      'a/z/c.yaml',
      'B',
      '中/文.yaml',
      'a/.x.yaml',
      '.renling/lock',
    ];
    const root = rootWith(Object.fromEntries(paths.map((path) => [path, ''])));
    const listed = diskTree(root)
      .list('')
      .map((file) => file.path);
    expect(listed).toEqual(['B', 'a-b/x', 'a.yaml', 'a/b.yaml', 'a/z/c.yaml', '中/文.yaml']);
    expect(listed).toEqual(listed.toSorted());
  });

  it('lists one folder, with paths from the root; a folder that is not there is empty', () => {
    const root = rootWith({ 'items/city/a.yaml': '', 'claims/b.yaml': '' });
    const tree = diskTree(root);
    expect(tree.list('items')).toEqual([{ path: 'items/city/a.yaml', link: false }]);
    expect(tree.list('nowhere')).toEqual([]);
    expect(diskTree(join(root, 'nowhere')).list('')).toEqual([]);
    expect(tree.problems?.()).toEqual([]);
  });

  it('says that what stands in the place of a folder hides what would be in it', () => {
    const tree = diskTree(rootWith({ 'claims/b.yaml': '' }));
    expect(tree.list('claims/b.yaml')).toEqual([]);
    expect(tree.problems?.()).toEqual([{ path: 'claims/b.yaml', reason: 'ENOTFILE' }]);
  });

  it('lists links and follows none', () => {
    const outside = rootWith({ 'x.yaml': 'outside' });
    const root = rootWith({ 'items/a.yaml': '1' });
    symlinkSync(outside, join(root, 'items/folder'));
    symlinkSync(join(outside, 'x.yaml'), join(root, 'items/file.yaml'));
    symlinkSync('nowhere', join(root, 'items/broken.yaml'));
    const tree = diskTree(root);
    const link = (path: string): object => ({ path, link: true });
    expect(tree.list('items')).toEqual([
      { path: 'items/a.yaml', link: false },
      link('items/broken.yaml'),
      link('items/file.yaml'),
      link('items/folder'),
    ]);
    expect(tree.list('items/folder')).toEqual([link('items/folder')]);
    for (const path of ['items/file.yaml', 'items/broken.yaml', 'items/folder/x.yaml']) {
      expect(tree.read(path, 100)).toMatchObject({ ok: false, reason: 'link' });
    }
    expect(tree.exists('items/broken.yaml')).toBe(true);
    expect(tree.exists('items/folder/x.yaml')).toBe(false);
  });

  it('reads files of any size, one after the other', () => {
    const large = '认领'.repeat(50_000);
    const tree = diskTree(rootWith({ a: '1', b: large, c: '', d: '22' }));
    for (const [path, text] of [
      ['a', '1'],
      ['b', large],
      ['c', ''],
      ['d', '22'],
    ] as const) {
      const read = tree.read(path, 1_000_000);
      expect(read.ok && textOf(read.bytes)).toBe(text);
    }
  });

  it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('reads a file of %i bytes whole', (size) => {
    const text = 'abcdefghi\n'.repeat(size / 10 + 1).slice(0, size);
    const tree = diskTree(rootWith({ 'a.yaml': text, 'b.yaml': 'b' }));
    for (let time = 0; time < 2; time += 1) {
      const read = tree.read('a.yaml', 256 * 1024);
      expect(read.ok && textOf(read.bytes)).toBe(text);
    }
    expect(tree.read('a.yaml', size - 1)).toEqual({
      ok: false,
      reason: 'too-large',
      detail: String(size),
    });
    const other = tree.read('b.yaml', 1);
    expect(other.ok && textOf(other.bytes)).toBe('b');
  });

  it('says why it did not read', () => {
    const root = rootWith({ 'a.yaml': '12345' });
    mkdirSync(join(root, 'folder'));
    const tree = diskTree(root);
    expect(tree.read('a.yaml', 5)).toMatchObject({ ok: true });
    expect(tree.read('a.yaml', 4)).toEqual({ ok: false, reason: 'too-large', detail: '5' });
    expect(tree.read('b.yaml', 5)).toEqual({ ok: false, reason: 'missing', detail: 'ENOENT' });
    expect(tree.read('a.yaml/b', 5)).toMatchObject({ ok: false, reason: 'missing' });
    expect(tree.read('folder', 5)).toEqual({ ok: false, reason: 'io', detail: 'ENOTFILE' });
    expect(tree.exists('a.yaml')).toBe(true);
    expect(tree.exists('b.yaml')).toBe(false);
  });

  it('neither hangs on a pipe nor hides it', (context) => {
    const root = rootWith({ 'a.yaml': '' });
    try {
      execFileSync('mkfifo', [join(root, 'b.yaml')]);
    } catch {
      context.skip('no mkfifo here');
    }
    const tree = diskTree(root);
    expect(tree.list('')).toEqual([{ path: 'a.yaml', link: false }]);
    expect(tree.problems?.()).toEqual([{ path: 'b.yaml', reason: 'ENOTFILE' }]);
    expect(tree.read('b.yaml', 5)).toEqual({ ok: false, reason: 'io', detail: 'ENOTFILE' });
  });

  it('reports a folder that it may not list', () => {
    // A name too long for the system fails like a right that is missing, also for root.
    const root = rootWith({ 'a.yaml': '' });
    const long = 'x'.repeat(300);
    const tree = diskTree(root);
    expect(tree.list(long)).toEqual([]);
    expect(tree.problems?.()).toEqual([{ path: long, reason: 'ENAMETOOLONG' }]);
    expect(tree.read(long, 5)).toEqual({ ok: false, reason: 'io', detail: 'ENAMETOOLONG' });
  });
});
