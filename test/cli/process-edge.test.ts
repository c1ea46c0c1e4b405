/** Verdicts on their way out: real processes whose readers go away, and disks that take no more. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'bin/renling.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'renling-edge-'));
  cpSync(join(ROOT, 'test/fixtures/base'), join(folder, 'catalog'), { recursive: true });
  const claim = join(folder, 'catalog/claims/city/city-001.yaml');
  writeFileSync(
    claim,
    readFileSync(claim, 'utf8').replace(/^claimant: .*/m, 'claimant: nobody-here'),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: folder,
  GIT_CONFIG_NOSYSTEM: '1',
  RENLING_LANG: 'en',
});

/** A line of a shell, with `$R` for the program: how it ended, and what came on standard error. */
function shell(line: string): { exit: number | null; stderr: string } {
  const { status, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment(), R: `${process.execPath} ${PROGRAM}` },
  });
  return { exit: status, stderr };
}

const CLAIMED = '$R claim city-002 --org jn-education --clerk z@education.example --offline';

describe('a reader that goes away', () => {
  it.each([
    ['$R validate', 1],
    ['$R validate --json', 1],
    ['$R validate --format sarif', 1],
    [CLAIMED, 5],
    ['$R show nothing-of-the-kind', 4],
    ['$R totals', 0],
  ])('%s keeps exit %i', (line, exit) => {
    expect(shell(line).exit).toBe(exit);
    expect(shell(`${line} | true`).exit).toBe(exit);
    expect(shell(`${line} 2>&1 | true`).exit).toBe(exit);
    expect(shell(`${line} 2> >(true) >/dev/null`).exit).toBe(exit);
    expect(shell(`${line} 2>/dev/null | head -c 1 >/dev/null`).exit).toBe(exit);
  });

  it('ends watch', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'watch'], {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    const claim = join(folder, 'catalog/claims/city/city-001.yaml');
    const again = setInterval(() => writeFileSync(claim, readFileSync(claim, 'utf8')), 200);
    expect(await ended).toBe(0);
    clearInterval(again);
  }, 30_000);
});

describe.runIf(existsSync('/dev/full'))('a full disk on standard output', () => {
  it.each([
    ['$R totals', 3],
    ['$R totals --json', 3],
    ['$R validate', 1],
    ['$R export items --format xlsx', 3],
  ])('%s > /dev/full: exit %i, one sentence, no stack', (line, exit) => {
    const ended = shell(`${line} > /dev/full`);
    expect(ended.exit).toBe(exit);
    expect(ended.stderr).toContain(
      'standard output could not be written (ENOSPC): the result is not whole\n',
    );
    expect(ended.stderr).not.toMatch(/^ +at /m);
    expect(ended.stderr).not.toContain('written: do not');
  });

  it('says that records are written all the same', () => {
    rmSync(join(folder, 'catalog/claims/city/city-004.yaml'));
    const { exit, stderr } = shell(`${CLAIMED.replace('city-002', 'city-004')} > /dev/full`);
    expect([exit, stderr.includes('1 file IS written: do not do it again')]).toEqual([3, true]);
    expect(existsSync(join(folder, 'catalog/claims/city/city-004.yaml'))).toBe(true);
  });

  it('of standard error changes nothing', () => {
    expect(shell('$R validate 2> /dev/full').exit).toBe(1);
    expect(shell('$R totals 2> /dev/full').exit).toBe(0);
  });
});

describe('a big result is whole', () => {
  const whole = (): string =>
    execFileSync(process.execPath, [PROGRAM, 'list', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: environment(),
      maxBuffer: 64 * 1024 * 1024,
    });

  it.each([
    ['through a pipe whose reader is slow', '| (sleep 0.5; cat) > out.json'],
    ['in a file', '> out.json'],
    ['behind what is in a file', '>> out.json'],
  ])('%s', (_, redirection) => {
    writeFileSync(join(folder, 'out.json'), redirection.startsWith('>>') ? '// before\n' : '');
    const { exit } = shell(`$R list --json --catalog ${join(ROOT, 'catalog')} ${redirection}`);
    const text = readFileSync(join(folder, 'out.json'), 'utf8').replace('// before\n', '');
    expect(exit).toBe(0);
    expect(text.length).toBeGreaterThan(64 * 1024);
    expect(JSON.parse(text)).toEqual(JSON.parse(whole()));
  });
});
