/** Starts the processes of the tests, each with a task, and cleans up their folders. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll } from 'vitest';
import type { TransactionOptions } from '../../../src/files/transaction/outcome.ts';
import type { ChildReport, ChildTask } from './child.ts';

export type Child = { readonly signal: NodeJS.Signals | null; readonly report: ChildReport | null };

const folders: string[] = [];
let bundle: Promise<string> | undefined;

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'renling-transaction-'));
  folders.push(folder);
  return folder;
}

/** A catalogue root of its own below a new folder, with these files. */
export function newRoot(files: Readonly<Record<string, string>> = {}): string {
  const root = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function build(): Promise<string> {
  const built = await rolldown({
    input: join(import.meta.dirname, 'child.ts'),
    platform: 'node',
    logLevel: 'silent',
  });
  const folder = newFolder();
  chmodSync(folder, 0o755);
  const file = join(folder, 'child.cjs');
  await built.write({ file, format: 'cjs' });
  return file;
}

/** With `uid`, as that user; only root can do that. */
export async function runChild(task: ChildTask, uid?: number): Promise<Child> {
  bundle ??= build();
  const file = await bundle;
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, JSON.stringify(task)], {
      env: { PATH: process.env['PATH'] ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code !== 0 && signal === null) reject(new Error(err));
      else resolve({ signal, report: out === '' ? null : (JSON.parse(out) as ChildReport) });
    });
  });
}

/** In batches: two cores are enough for three processes at once. */
export async function inBatches<T>(
  tasks: readonly T[],
  work: (task: T) => Promise<void>,
): Promise<void> {
  const queue = [...tasks];
  const lane = async (): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) await work(task);
  };
  await Promise.all([lane(), lane(), lane()]);
}

export function optionsFor(
  command: string,
  more: Partial<TransactionOptions> = {},
): TransactionOptions {
  return { command, waitMs: 0, now: () => new Date('2020-08-20T01:02:03Z'), process, ...more };
}

/** Every file below a folder with its text, `.renling` and its content included; folders end in `/`. */
export function contentsOf(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const isFolder = statSync(join(root, entry)).isDirectory();
    found[isFolder ? `${entry}/` : entry] = isFolder ? '' : readFileSync(join(root, entry), 'utf8');
  }
  return found;
}

/**
 * The same without the work folder in its state of rest; what is left over in it stays visible,
 * but for a lock that was being written when its process was ended: nobody can tell it from one
 * that is being written now, so it stays for an hour.
 */
export function cleanContentsOf(root: string): Record<string, string> {
  const contents = contentsOf(root);
  const rest = Object.entries(contents).filter(([path]) => {
    if (path === '.renling/' || path === '.renling/.gitignore') return false;
    const [, waiting] = /^(\.renling\/waiting-[^/]+)\//u.exec(path) ?? [];
    return waiting === undefined || (contents[`${waiting}/holder.json`] ?? '') !== '';
  });
  return Object.fromEntries(rest);
}
