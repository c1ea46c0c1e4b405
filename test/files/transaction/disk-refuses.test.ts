/**
 * A full disk, a read-only folder, missing rights. Real ones where this system lets a test make
 * them (a small file system in memory needs root; rights do not count for root, so a process of
 * another user is started then); besides, every step is made to fail by its hook.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { needsRecovery } from '../../../src/files/transaction/journal.ts';
import type { TransactionOptions } from '../../../src/files/transaction/outcome.ts';
import { recover, transact } from '../../../src/files/transaction/transact.ts';
import { cleanContentsOf, newRoot, optionsFor, runChild } from './children.ts';

const WRITES = [
  { path: 'a.yaml', before: 'a1', after: 'a2' },
  { path: 'new/b.yaml', before: null, after: 'b2' },
];
const NOTHING = { 'a.yaml': 'a1' };
const ALL = { 'a.yaml': 'a2', 'new/': '', 'new/b.yaml': 'b2' };
const NOBODY = 65534;

function run(
  root: string,
  beforeStep: (step: string) => void,
): ReturnType<typeof transact<number>> {
  const options: TransactionOptions = optionsFor('import', { beforeStep });
  return transact(root, options, () => ({ writes: WRITES, result: 0 }));
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: made by the test`), { code, syscall: 'write' });
}

describe('a step that fails', () => {
  const steps: string[] = [];
  run(newRoot(NOTHING), (step) => steps.push(step));
  const writing = steps.slice(steps.indexOf('plan') + 1, steps.indexOf('unlock'));
  const firstPlaced = writing.indexOf('place a.yaml');

  it.each(writing)('%s', (failing) => {
    const root = newRoot(NOTHING);
    const outcome = run(root, (step) => {
      if (step === failing) throw failure('ENOSPC');
    });
    const unfinished = writing.indexOf(failing) > firstPlaced;
    expect(outcome).toMatchObject({ ok: false, reason: 'io', errorCode: 'ENOSPC', unfinished });
    if (!unfinished) expect(cleanContentsOf(root)).toEqual(NOTHING);
    expect(needsRecovery(root)).toBe(unfinished);
    expect(recover(root, optionsFor('status'))).toMatchObject({ ok: true });
    expect(cleanContentsOf(root)).toEqual(unfinished ? ALL : NOTHING);
  });

  it('through a bug leaves nothing either, and the bug is seen', () => {
    const root = newRoot(NOTHING);
    const bug = (step: string): void => {
      if (step === 'commit') throw new TypeError('a bug');
    };
    expect(() => run(root, bug)).toThrow('a bug');
    expect(cleanContentsOf(root)).toEqual(NOTHING);
  });
});

/** Signal 0 to a process that is not there. */
function gone(): never {
  throw failure('ESRCH');
}

describe('a real file system', () => {
  /** Mounts 64 KiB of memory as a catalogue's root; skips, with the reason, where that is not allowed. */
  function onSmallDisk(context: TestContext, work: (root: string) => void): void {
    const root = newRoot();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', root]);
    if (mounted.status !== 0) context.skip('no right to mount a small file system here');
    try {
      writeFileSync(join(root, 'a.yaml'), 'a1');
      work(root);
    } finally {
      spawnSync('umount', [root]);
    }
  }

  function remount(root: string, how: 'ro' | 'rw'): void {
    const { status, stderr } = spawnSync('mount', ['-o', `remount,${how}`, root]);
    if (status !== 0) throw new Error(stderr.toString());
  }

  it('that is full: nothing is written, and there is room for less', (context) => {
    onSmallDisk(context, (root) => {
      const writes = Array.from({ length: 20 }, (_, index) => ({
        path: `items/city-${index}.yaml`,
        before: null,
        after: 'x'.repeat(8000),
      }));
      const outcome = transact(root, optionsFor('import'), () => ({ writes, result: 0 }));
      expect(outcome).toMatchObject({
        ok: false,
        reason: 'io',
        errorCode: 'ENOSPC',
        unfinished: false,
      });
      expect(outcome).toHaveProperty('path', expect.stringMatching(/^items\/city-\d+\.yaml$/u));
      expect(cleanContentsOf(root)).toEqual(NOTHING);
      expect(run(root, () => undefined)).toMatchObject({ ok: true });
      expect(cleanContentsOf(root)).toEqual(ALL);
    });
  });

  it('that is read-only', (context) => {
    onSmallDisk(context, (root) => {
      remount(root, 'ro');
      const refused = { ok: false, reason: 'io', path: '.renling', errorCode: 'EROFS' };
      expect(run(root, () => undefined)).toMatchObject(refused);
      remount(root, 'rw');
      expect(run(root, () => undefined)).toMatchObject({ ok: true });
      remount(root, 'ro');
      expect(run(root, () => undefined)).toMatchObject(refused);
    });
  });

  for (const [failing, action, left] of [
    ['write new/b.yaml', 'undone', NOTHING],
    ['place a.yaml', 'finished', ALL],
    ['place new/b.yaml', 'finished', ALL],
  ] as const) {
    it(`that becomes read-only before “${failing}”: ${action} at the next start`, (context) => {
      onSmallDisk(context, (root) => {
        const outcome = run(root, (step) => {
          if (step === failing) remount(root, 'ro');
        });
        const unfinished = action === 'finished';
        expect(outcome).toMatchObject({ ok: false, reason: 'io', errorCode: 'EROFS', unfinished });
        expect(recover(root, optionsFor('status'))).toMatchObject({
          ok: false,
          errorCode: 'EROFS',
        });
        remount(root, 'rw');
        // The lock could not be released on that disk, and this process, its holder, still runs.
        const later = { pid: process.pid, kill: gone };
        const recovered = recover(root, optionsFor('status', { process: later }));
        expect(recovered).toMatchObject({ ok: true, result: { action } });
        expect(cleanContentsOf(root)).toEqual(left);
      });
    });
  }

  it('of which one folder may not be written to', async () => {
    const root = newRoot({ 'items/a.yaml': 'a1', 'claims/b.yaml': 'b1' });
    mkdirSync(join(root, '.renling'));
    for (const folder of ['', '.renling', 'claims']) chmodSync(join(root, folder), 0o777);
    chmodSync(join(root, 'items'), 0o555);
    const writes = [
      { path: 'claims/b.yaml', before: 'b1', after: 'b2' },
      { path: 'items/a.yaml', before: 'a1', after: 'a2' },
    ];
    const asRoot = process.getuid?.() === 0;
    const task = { root, command: 'claim', waitMs: 0, writes };
    const { report } = await runChild(task, asRoot ? NOBODY : undefined);
    expect(report?.outcome).toMatchObject({
      ok: false,
      reason: 'io',
      path: 'items/a.yaml',
      errorCode: 'EACCES',
      unfinished: false,
    });
    expect(readFileSync(join(root, 'claims/b.yaml'), 'utf8')).toBe('b1');
    expect(Object.keys(cleanContentsOf(root))).toEqual([
      'claims/',
      'claims/b.yaml',
      'items/',
      'items/a.yaml',
    ]);
  });
});
