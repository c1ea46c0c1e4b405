/** What is generated is what `npm run generate` would write now, and nothing else stands beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generateAll } from '../../scripts/generate.mts';

const ROOT = join(import.meta.dirname, '..', '..');
const generated = await generateAll();

describe('npm run generate', () => {
  it('would change nothing', () => {
    const stale = [...generated].filter(([path, content]) => {
      const file = join(ROOT, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('writes every page of a code', () => {
    const pages = readdirSync(join(ROOT, 'docs', 'codes')).map((name) => `docs/codes/${name}`);
    expect(pages.filter((page) => !generated.has(page))).toEqual([]);
  });

  it('writes pages that are whole, with an example in both languages', () => {
    for (const [path, content] of generated) {
      if (!/^docs\/codes\/RL\d+\.md$/.test(path)) continue;
      expect(content, path).not.toMatch(/undefined|\[object|NaN/);
      expect(content.match(/^```text$/gm)?.length, path).toBeGreaterThanOrEqual(2);
    }
  });
});
