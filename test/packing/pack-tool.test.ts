/** The program packed by itself is what npm packs of it, and the same bytes every time. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { holdsTheSame, integrityOf, packTool } from '../../src/packing/pack-tool.ts';
import { programFiles } from '../../src/packing/program-files.ts';
import { tarOf } from '../../src/packing/tar.ts';
import { removeRepositories, temporaryFolder } from '../support/git-repository.ts';
import { callerIn } from '../support/npm.ts';

const ROOT = join(import.meta.dirname, '..', '..');

afterAll(removeRepositories);

function unpacked(archive: Uint8Array): string {
  const folder = temporaryFolder();
  execFileSync('tar', ['-xzf', '-', '-C', folder], { input: archive });
  return join(folder, 'package');
}

describe('packTool', () => {
  it('has the files that npm packs', () => {
    const pack = callerIn(
      ROOT,
      temporaryFolder(),
    )(...(['npm', 'pack', '--ignore-scripts', '--dry-run', '--json'] as const));
    expect(pack.exit, pack.stderr).toBe(0);
    const [{ files }] = JSON.parse(pack.stdout) as [{ files: { path: string }[] }];
    const ours = programFiles().map(({ path }) => path);
    expect(ours).toEqual(files.map(({ path }) => path).sort());
    expect(ours.length).toBeGreaterThan(200);
  });

  it('is read by other programs, whole', () => {
    const folder = unpacked(packTool().tarball);
    for (const { path, bytes, executable } of programFiles()) {
      expect(readFileSync(join(folder, path)).equals(bytes), path).toBe(true);
      expect((statSync(join(folder, path)).mode & 0o111) !== 0, path).toBe(executable);
    }
  });

  it('is the same every time, and known by what it holds', () => {
    const { tarball } = packTool();
    const again = packTool().tarball;
    expect(integrityOf(again)).toBe(integrityOf(tarball));
    const squeezed = gzipSync(tarOf(programFiles()), { level: 9 });
    expect(integrityOf(squeezed)).not.toBe(integrityOf(tarball));
    expect(holdsTheSame(squeezed, tarball)).toBe(true);
    expect(holdsTheSame(gzipSync(tarOf(programFiles().slice(1))), tarball)).toBe(false);
    expect(holdsTheSame(Buffer.from('no archive'), tarball)).toBe(false);
  });
});

describe('tarOf', () => {
  const bytes = Buffer.from('x'.repeat(512));

  it('keeps names of more than a hundred letters', () => {
    const path = `${'long-folder/'.repeat(9)}file.txt`;
    const folder = unpacked(gzipSync(tarOf([{ path, bytes, executable: false }])));
    expect(readFileSync(join(folder, path)).equals(bytes)).toBe(true);
  });

  it.each(['目录.txt', 'x'.repeat(101), `a b`])('refuses %s', (path) => {
    expect(() => tarOf([{ path, bytes, executable: false }])).toThrow('cannot be packed');
  });
});
