/**
 * The files the running program consists of, from its own folder: an installed package or a checkout
 * with what was built in it. `files` in package.json says which, as it does to npm; only plain names
 * of files and folders are used there, and a test holds both answers together.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedFile } from './tar.ts';

/** What npm puts into every package, whatever `files` says. */
const ALWAYS = /^(?:package\.json|(?:readme|licen[cs]e)(?:\..*)?)$/iu;

export interface ProgramManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly repository?: string | { readonly url: string };
}

/** `dist/` and this file are both below it. */
function programFolder(): string {
  for (let folder = import.meta.dirname; ; folder = join(folder, '..')) {
    if (manifestIn(folder)?.name === 'renling') return folder;
    if (join(folder, '..') === folder) throw new Error('no package.json of renling above');
  }
}

function manifestIn(folder: string): ProgramManifest | null {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')) as ProgramManifest;
}

export function programManifest(): ProgramManifest {
  const manifest = manifestIn(programFolder());
  if (manifest === null) throw new Error('package.json of renling has gone');
  return manifest;
}

/** In order of path. Throws where what was built is missing: such a package could not run. */
export function programFiles(): PackedFile[] {
  const root = programFolder();
  const { files, bin } = programManifest();
  const commands = new Set(Object.values(bin));
  const names = readdirSync(root).filter((name) => ALWAYS.test(name));
  const paths = new Set([...names, ...files].flatMap((name) => pathsBelow(root, name)));
  return [...paths].sort().map((path) => ({
    path,
    bytes: readFileSync(join(root, path)),
    executable: commands.has(path),
  }));
}

function pathsBelow(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => name !== '.DS_Store')
    .flatMap((name) => pathsBelow(root, `${path}/${name}`));
}

/** The schemas that a catalogue carries beside it: name of the file → text. */
export function schemaTexts(): { readonly name: string; readonly text: string }[] {
  const folder = join(programFolder(), 'schemas');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
