import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCatalogue } from '../../scripts/bench/generate-catalogue.mts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { verdictOn } from '../../src/checks/verdict.ts';
import { diskTree } from '../../src/files/disk-tree.ts';
import { GIVE_UP, readCanonical } from '../../src/files/yaml/canonical-reader.ts';
import { readFull } from '../../src/files/yaml/full-reader.ts';
import { AS_OF } from '../support/catalogue-builder.ts';

const ITEMS = 800;
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'renling-generated-'));
  generateCatalogue(root, ITEMS);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

describe('a generated catalogue', () => {
  it('is valid: no rule has anything to say', () => {
    const loaded = loadCatalogue(diskTree(root), { sources: true });
    expect(loaded.catalogue.items.size).toBe(ITEMS);
    expect(loaded.catalogue.claims.entries).toHaveLength(ITEMS);
    expect(verdictOn(loaded, AS_OF)).toEqual([]);
  });

  it('has the files a department would write: canonical, some 25 lines, comments in some', () => {
    const texts = filesBelow(join(root, 'items')).map((path) =>
      readFileSync(join(root, 'items', path), 'utf8'),
    );
    const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0) / ITEMS;
    expect(lines).toBeGreaterThan(24);
    expect(lines).toBeLessThan(31);
    expect(texts.filter((text) => text.split('\n')[1]?.startsWith('#')).length).toBeGreaterThan(50);
    for (const text of texts.slice(0, 100)) {
      expect(readCanonical(text)).not.toBe(GIVE_UP);
      expect(readCanonical(text)).toEqual(readFull(text).value);
    }
  });

  it('is the same every time', () => {
    const again = mkdtempSync(join(tmpdir(), 'renling-generated-'));
    try {
      generateCatalogue(again, ITEMS);
      expect(filesBelow(again)).toEqual(filesBelow(root));
      for (const path of filesBelow(root)) {
        const same = readFileSync(join(again, path)).equals(readFileSync(join(root, path)));
        expect(same, path).toBe(true);
      }
    } finally {
      rmSync(again, { recursive: true, force: true });
    }
  });
});
