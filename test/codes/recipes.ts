/** What a case needs beside its files: things that git, or the file system of some, cannot hold. */
import { renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileTree } from '../../src/files/tree.ts';
import { MERGES } from './merge-recipes.ts';
import type { MergeStory } from './merge-story.ts';

export interface Recipe {
  /** After the files of the case are in place. `root`: the catalogue's folder, in a folder of its own. */
  prepare?(root: string): void;
  /** A merge in git, and not the files as they are, is what the findings are about. */
  readonly merge?: MergeStory;
  /** What the program sees of it. */
  tree?(tree: FileTree): FileTree;
}

/** Moves a file out of the catalogue and puts a link to it in its place. */
function linkOut(root: string, path: string): void {
  const outside = join(dirname(root), 'elsewhere');
  renameSync(join(root, path), outside);
  const up = '../'.repeat(path.split('/').length);
  symlinkSync(`${up}elsewhere`, join(root, path));
}

/** The tree with another file in it: a file system may hold only one of two names that look alike. */
function beside(
  tree: FileTree,
  path: string,
  text: (read: (path: string) => string) => string,
): FileTree {
  const read = (of: string): string => {
    const result = tree.read(of, Infinity);
    return result.ok ? Buffer.from(result.bytes).toString('utf8') : '';
  };
  return {
    ...tree,
    list: (folder) => {
      const files = [...tree.list(folder), { path, link: false }];
      return files.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
    read: (asked, limit) =>
      asked === path ? { ok: true, bytes: Buffer.from(text(read)) } : tree.read(asked, limit),
    exists: (asked) => asked === path || tree.exists(asked),
  };
}

export const RECIPES: Readonly<Record<string, Recipe>> = {
  ...MERGES,
  RL108: { prepare: (root) => linkOut(root, 'claims/city/city-004.yaml') },
  'RL108-folder': { prepare: (root) => linkOut(root, 'claims/zone/jn-hitech') },
  'RL108-source': { prepare: (root) => linkOut(root, 'sources/city.csv') },
  RL116: {
    tree: (tree) => ({
      ...tree,
      read: (path, limit) =>
        path === 'claims/city/city-004.yaml'
          ? { ok: false, reason: 'io', detail: 'EACCES' }
          : tree.read(path, limit),
    }),
  },
  RL212: {
    tree: (tree) =>
      beside(tree, 'claims/city/City-004.yaml', (read) => read('claims/city/city-004.yaml')),
  },
  'RL212-unicode': {
    tree: (tree) => {
      const path = 'exceptions/caf\u00e9.yaml';
      const composed = beside(tree, path, () => '# 草稿\n');
      return beside(composed, path.normalize('NFD'), () => '# 草稿\n');
    },
  },
};
