/** Types, validators and notes on disk are what the schemas give now. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generateAll } from '../scripts/generate.mts';

it('what is generated is up to date; if not: npm run generate', async () => {
  const stale: string[] = [];
  for (const [path, content] of await generateAll()) {
    if (readFileSync(join(import.meta.dirname, '..', path), 'utf8') !== content) stale.push(path);
  }
  expect(stale, 'stale: run npm run generate').toEqual([]);
});
