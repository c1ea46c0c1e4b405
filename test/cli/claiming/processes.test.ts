/** The built program as processes of their own: at once on one item, fifty at once, ended anywhere. */
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCanonical } from '../../../src/files/yaml/canonical-reader.ts';
import { makeItem } from '../../support/catalogue-builder.ts';
import { catalogueFolder, newFolder } from '../../support/catalogue-folder.ts';

const PROJECT = join(import.meta.dirname, '../../..');
const PROGRAM = join(PROJECT, 'bin/renling.js');
const NOBODY = 65534;

interface Ended {
  readonly exit: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface SpawnOptions {
  readonly uid?: number;
  /** Another copy of the program. */
  readonly program?: string;
  /** Ends the process without warning as soon as this is true of the folder. */
  readonly killWhen?: () => boolean;
}

async function renling(root: string, line: string, options: SpawnOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [options.program ?? PROGRAM, ...line.split(' '), '--clerk', 'clerk@jinan.example'],
      {
        cwd: root,
        env: { PATH: process.env['PATH'], RENLING_LANG: 'zh' },
        stdio: ['ignore', 'pipe', 'pipe'],
        ...(options.uid === undefined ? {} : { uid: options.uid }),
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.on('error', reject);
    let watching = options.killWhen !== undefined;
    const watch = (): void => {
      if (!watching) return;
      if (options.killWhen?.() === true) child.kill('SIGKILL');
      else setImmediate(watch);
    };
    watch();
    child.on('close', (exit, signal) => {
      watching = false;
      resolve({ exit, signal, stdout, stderr });
    });
  });
}

/** A catalogue with `count` unclaimed items in list `city`. */
function withItems(count: number): string {
  return catalogueFolder((parts) => {
    parts.claims = [];
    parts.items = Array.from({ length: count }, (_, at) => ({ value: makeItem('city', at + 1) }));
  });
}

function claimedIn(root: string): readonly string[] {
  const folder = join(root, 'claims/city');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
}

describe('at once', () => {
  it('on one item: one wins, the others are told who', async () => {
    const root = withItems(1);
    const bodies = ['jn-education', 'jn-police', 'jn-education', 'jn-police'];
    const ended = await Promise.all(
      bodies.map((body) => renling(root, `claim city-001 --org ${body}`)),
    );
    const text = readFileSync(join(root, 'claims/city/city-001.yaml'), 'utf8');
    const winner = text.includes('claimant: jn-police') ? 'jn-police' : 'jn-education';
    const name = winner === 'jn-police' ? '济南市公安局' : '济南市教育局';
    expect(ended.filter(({ stdout }) => stdout.includes('已认领：'))).toHaveLength(2);
    expect(ended.filter(({ stdout }) => stdout.startsWith('已认领：'))).toHaveLength(1);
    for (const [at, { exit, stderr }] of ended.entries()) {
      expect(exit).toBe(bodies[at] === winner ? 0 : 5);
      if (bodies[at] !== winner) expect(stderr).toContain(`${name} 2`);
    }
  });

  it('fifty on fifty items: all are written', { timeout: 180_000 }, async () => {
    const root = withItems(50);
    const numbers = Array.from({ length: 50 }, (_, at) => String(at + 1).padStart(3, '0'));
    const ended = await Promise.all(
      numbers.map((number) => renling(root, `claim city-${number} --org jn-education`)),
    );
    expect(ended.filter(({ exit }) => exit !== 0)).toEqual([]);
    expect(claimedIn(root)).toEqual(numbers.map((number) => `city-${number}.yaml`));
  });
});

describe('ended without warning', () => {
  const work = (root: string): string => join(root, '.renling');
  const prepared = (root: string): boolean => existsSync(join(work(root), 'prepare.json'));
  const decided = (root: string): boolean => existsSync(join(work(root), 'commit.json'));

  /** In the order in which a claim passes them; the last is soon over, and may be missed. */
  it.each<[string, (root: string) => boolean]>([
    ['when it has taken the lock', (root) => existsSync(join(work(root), 'lock'))],
    ['when files are being prepared', (root) => prepared(root)],
    ['when the first file is ready', (root) => claimFiles(root) > 0],
    ['when half of the files are ready', (root) => claimFiles(root) > 20],
    ['when it has decided to write', (root) => decided(root)],
    ['when the first file is in place', (root) => claimedIn(root).length > 0],
  ])('%s: the next start leaves all or nothing, and says so', async (_when, isThere) => {
    const root = withItems(40);
    const line = 'claim city-001..city-040 --org jn-education';
    const { signal } = await renling(root, line, { killWhen: () => isThere(root) });
    // A record that was not written to its end says nothing yet: no file was begun, nothing to tell.
    const brokenOff = isWhole(join(work(root), 'prepare.json')) || decided(root);
    const next = await renling(root, 'claim city-001 --org jn-education --dry-run');
    expect(next.exit).toBe(0);
    const claimed = claimedIn(root);
    expect([0, 40]).toContain(claimed.length);
    if (signal === null) expect(claimed).toHaveLength(40);
    if (brokenOff) expect(next.stderr).toContain('中途断了');
    for (const name of claimed) {
      const text = readFileSync(join(root, 'claims/city', name), 'utf8');
      expect(readCanonical(text)).toMatchObject({ claimant: 'jn-education' });
    }
    // And nothing is in the way of the next claim.
    expect(await renling(root, line)).toMatchObject({ exit: 0 });
    expect(claimedIn(root)).toHaveLength(40);
  });

  function isWhole(path: string): boolean {
    try {
      JSON.parse(readFileSync(path, 'utf8'));
      return true;
    } catch {
      return false;
    }
  }

  function claimFiles(root: string): number {
    const folder = join(root, 'claims/city');
    return existsSync(folder) ? readdirSync(folder).length : 0;
  }
});

it('a folder in which nothing may be written: exit 3, and --dry-run still shows what it would be', async () => {
  const root = withItems(1);
  // Rights do not count for root: another user then, with a copy of the program where it may read.
  const program = newFolder();
  for (const part of ['bin', 'dist'])
    cpSync(join(PROJECT, part), join(program, part), { recursive: true });
  chmodSync(program, 0o755);
  const other = { program: join(program, 'bin/renling.js'), uid: NOBODY };
  const options = process.getuid?.() === 0 ? other : {};
  chmodSync(root, 0o555);
  const line = 'claim city-001 --org jn-education';
  const refused = await renling(root, line, options);
  const seen = await renling(root, `${line} --dry-run`, options);
  chmodSync(root, 0o755);
  expect(refused).toMatchObject({ exit: 3, stdout: '' });
  expect(refused.stderr).toContain('EACCES');
  expect(seen).toMatchObject({ exit: 0 });
  expect(seen.stdout).toContain('+claimant: jn-education');
  expect(existsSync(join(root, 'claims'))).toBe(false);
});
