/** What is run, and beside what. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { MeasuredCatalogue } from './catalogues.mts';
import type { Subject } from './compare.mts';
import { type Command, outputOf } from './process-run.mts';

const ROOT = join(import.meta.dirname, '..', '..');
export const PROGRAM = join(ROOT, 'bin', 'renling.js');
export const BUILT = join(ROOT, 'dist', 'renling.cjs');

export function renling(cwd: string, ...args: string[]): Command {
  return { file: process.execPath, args: [PROGRAM, ...args], cwd };
}

/** The measure of a start: node itself, with nothing to do. */
export function emptyNode(work: string): Subject {
  const file = join(work, 'empty.js');
  writeFileSync(file, '');
  return {
    name: 'node empty.js',
    commands: [{ file: process.execPath, args: [file], cwd: work }],
  };
}

export function gitStatus({ root }: MeasuredCatalogue): Subject {
  return {
    name: 'git status',
    commands: [{ file: 'git', args: ['status', '--short'], cwd: root }],
  };
}

/** As the package itself tells it. */
function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}

/** The native program of `@sourcemeta/jsonschema`, without the node process that usually starts it. */
function schemaValidator(): string {
  const manifest = createRequire(import.meta.url).resolve('@sourcemeta/jsonschema/package.json');
  const folder = join(dirname(manifest), 'build', 'github-releases');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const machine = process.arch === 'x64' ? 'x86_64' : process.arch;
  const name = `jsonschema-${platform}-${machine}${isMusl() ? '-musl' : ''}`;
  const found = readdirSync(folder).find((file) => file === name || file === `${name}.exe`);
  if (found === undefined) throw new Error(`@sourcemeta/jsonschema has no program for ${name}`);
  return join(folder, found);
}

/** Items and claims against the same schemas, and nothing else: no ids, references, totals, stamps. */
export function sourcemeta(catalogue: MeasuredCatalogue): Subject {
  const file = schemaValidator();
  const commands = (['item', 'claim'] as const).map((kind): Command => {
    const schema = join(ROOT, 'schemas', `${kind}.schema.json`);
    const folder = join(catalogue.root, `${kind}s`);
    return {
      file,
      args: ['validate', '--fast', schema, folder, '--extension', '.yaml'],
      cwd: catalogue.root,
    };
  });
  return { name: 'sourcemeta --fast', commands };
}

/** That both really look at every file; it would be easy to be fast otherwise. */
export function assertAllValidated(catalogue: MeasuredCatalogue): void {
  const { items, claims, root } = catalogue;
  for (const [index, count] of [items, claims].entries()) {
    const command = sourcemeta(catalogue).commands[index];
    const said = command === undefined ? '' : outputOf(command);
    if (!said.includes(`${count} validated, ${count} passed, 0 failed`)) {
      throw new Error(`sourcemeta did not validate ${count} files:\n${said}`);
    }
  }
  const said = outputOf(renling(root, 'validate', '--format', 'json'));
  if (!said.includes(`"items": ${items},`) || !said.includes(`"claims": ${claims},`)) {
    throw new Error(`renling did not check ${items} items and ${claims} claims:\n${said}`);
  }
}

/**
 * Claims one item that nobody has claimed: before each run its claim is taken away. `restore` puts
 * the file back as it was.
 */
export function claimOne(
  catalogue: MeasuredCatalogue,
  bound: number,
): { readonly subject: Subject; readonly restore: () => void } {
  const { root, list, name } = catalogue;
  const folder = join(root, 'claims', list);
  const file = readdirSync(folder).sort().at(-1) ?? '';
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const body = /^claimant: (\S+)$/m.exec(text)?.[1] ?? '';
  const id = file.replace(/\.yaml$/, '');
  const clerk = 'bench@jinan.example';
  return {
    subject: {
      name: `renling claim (${name})`,
      commands: [renling(root, 'claim', id, '--org', body, '--clerk', clerk)],
      before: () => rmSync(path, { force: true }),
      bound,
    },
    restore: () => {
      if (!existsSync(path)) throw new Error(`renling claim ${id} wrote nothing`);
      writeFileSync(path, text);
    },
  };
}
