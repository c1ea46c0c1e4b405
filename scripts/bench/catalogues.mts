/** The catalogues that are measured: the shipped one, copied, and generated ones; each in a git repository. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Command, outputOf } from './process-run.mts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface MeasuredCatalogue {
  readonly name: string;
  /** The folder with `catalog.yaml`, and of the repository. */
  readonly root: string;
  readonly list: string;
  readonly items: number;
  readonly claims: number;
}

function git(root: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@jinan.example'];
  return outputOf({ file: 'git', args: [...identity, ...args], cwd: root });
}

function commitAll(root: string): void {
  git(root, 'init', '-q');
  git(root, 'config', 'gc.auto', '0');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'A catalogue to measure');
}

function recordsBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  ).length;
}

function counted(name: string, root: string): MeasuredCatalogue {
  return {
    name,
    root,
    list: 'city',
    items: recordsBelow(join(root, 'items')),
    claims: recordsBelow(join(root, 'claims')),
  };
}

/** Always copied anew: it is small, and may have changed. */
export function shippedCatalogue(work: string): MeasuredCatalogue {
  const root = join(work, 'shipped');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(ROOT, 'catalog'), root, { recursive: true });
  commitAll(root);
  return counted('shipped', root);
}

/** What a generated catalogue depends on; one that another version made is made anew. */
function generatorVersion(): string {
  const hash = createHash('sha256');
  for (const file of ['generate-catalogue.mts', 'item-words.mts']) {
    hash.update(readFileSync(join(import.meta.dirname, file)));
  }
  return hash.digest('hex');
}

/** In a process of its own: starting others from one that has grown takes longer. */
export function generatedCatalogue(
  work: string,
  items: number,
  progress: (text: string) => void,
  agreements = 0,
): MeasuredCatalogue {
  const called = agreements === 0 ? String(items) : `${items}-${agreements}`;
  const root = join(work, called);
  const done = join(work, `${called}.generated`);
  const version = generatorVersion();
  if (!existsSync(done) || readFileSync(done, 'utf8') !== version) {
    progress(`generating ${items} items and ${items} claims`);
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root, { recursive: true });
    const generator = join(import.meta.dirname, 'generate-catalogue.mts');
    const args = [
      '--import',
      'tsx',
      generator,
      '--items',
      String(items),
      '--agreements',
      String(agreements),
      '--out',
      root,
    ];
    const generate: Command = { file: process.execPath, args, cwd: ROOT };
    outputOf(generate);
    progress(`git add of ${2 * items} files`);
    commitAll(root);
    writeFileSync(done, version);
  }
  const name = items.toLocaleString('en');
  return counted(agreements === 0 ? name : `${name} + ${agreements.toLocaleString('en')}`, root);
}
