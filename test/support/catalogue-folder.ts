/** The tiny catalogue of `catalogue-builder.ts` as files in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { placeOf, schemaLine } from '../../src/files/layout.ts';
import { writeRecord } from '../../src/files/yaml/canonical-form.ts';
import { buildCatalogue, type CatalogueParts } from './catalogue-builder.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder, removed after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'renling-catalogue-'));
  folders.push(folder);
  return folder;
}

export function writeFile(root: string, path: string, text: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Gives the root; the catalogue after `change` has spoiled it. */
export function catalogueFolder(change?: (parts: CatalogueParts) => void): string {
  const root = newFolder();
  const catalogue = buildCatalogue(change);
  const entries = [
    catalogue.manifest.entry,
    ...catalogue.lists.values(),
    ...catalogue.organizations.values(),
    ...catalogue.items.values(),
    ...catalogue.claims.entries,
    ...catalogue.disputes.values(),
  ];
  for (const { path, value } of entries) {
    const place = placeOf(path);
    if (place === null) throw new Error(`no record belongs at ${path}`);
    writeFile(root, path, writeRecord(place.kind, value, schemaLine(place)));
  }
  return root;
}
