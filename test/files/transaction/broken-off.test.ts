/** A process is ended at every step, and before every single call that changes or flushes something: all or nothing. */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsRecovery, preparedPath } from '../../../src/files/transaction/journal.ts';
import { recover, transact } from '../../../src/files/transaction/transact.ts';
import type { ChildTask } from './child.ts';
import {
  cleanContentsOf,
  contentsOf,
  inBatches,
  newRoot,
  optionsFor,
  runChild,
} from './children.ts';

const BEFORE = { 'items/city/a.yaml': 'a: 1\n', 'items/city/b.yaml': 'b: 1\n' };
const WRITES = [
  { path: 'items/city/a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
  { path: 'items/city/b.yaml', before: 'b: 1\n', after: 'b: 2\n' },
  { path: 'claims/city/c.yaml', before: null, after: 'c: 2\n' },
];
const NOTHING = { 'items/': '', 'items/city/': '', ...BEFORE };
const ALL = {
  'claims/': '',
  'claims/city/': '',
  'claims/city/c.yaml': 'c: 2\n',
  'items/': '',
  'items/city/': '',
  'items/city/a.yaml': 'a: 2\n',
  'items/city/b.yaml': 'b: 2\n',
};

function taskFor(root: string, more: Partial<ChildTask> = {}): ChildTask {
  return { root, command: 'import', waitMs: 0, writes: WRITES, ...more };
}

async function count(): Promise<{ steps: string[]; calls: number }> {
  const { report } = await runChild(taskFor(newRoot(BEFORE)));
  expect(report?.outcome).toEqual({ ok: true, result: 'planned', recovered: null });
  return { steps: [...(report?.steps ?? [])], calls: report?.calls ?? 0 };
}

/** Recovers in this process and says which it was; fails when it was neither. */
function settle(root: string): 'all' | 'nothing' {
  const needed = needsRecovery(root);
  const outcome = recover(root, optionsFor('validate'));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  const contents = cleanContentsOf(root);
  const all = 'claims/city/c.yaml' in contents;
  expect(contents).toEqual(all ? ALL : NOTHING);
  expect(needsRecovery(root)).toBe(false);
  if (outcome.result !== null) {
    expect(needed).toBe(true);
    expect(outcome.result).toEqual({
      action: all ? 'finished' : 'undone',
      files: WRITES.map((write) => write.path),
      leftAlone: [],
      command: 'import',
      since: '2020-08-20T01:02:03.000Z',
    });
  }
  return all ? 'all' : 'nothing';
}

describe('a process that is ended', () => {
  it.each([
    ['SIGKILL', 'at any step', 1],
    ['SIGINT', 'at every third step', 3],
  ] as const)('by %s %s: all or nothing', async (signal, _, stride) => {
    const { steps } = await count();
    const results = new Map<string, string>();
    const chosen = steps.filter((_, index) => index % stride === 0);
    await inBatches(chosen, async (step) => {
      const root = newRoot(BEFORE);
      const child = await runChild(taskFor(root, { end: { step, signal } }));
      expect(child.signal).toBe(signal);
      results.set(step, settle(root));
    });
    const commit = steps.findIndex((step) => step === 'commit');
    expect(commit).toBeGreaterThan(10);
    for (const step of chosen) {
      const expected = steps.indexOf(step) <= commit ? 'nothing' : 'all';
      expect([step, results.get(step)]).toEqual([step, expected]);
    }
  });

  it('before any call that changes a file or folder: all or nothing, and never back again', async () => {
    const { calls } = await count();
    expect(calls).toBeGreaterThan(30);
    const results: ('all' | 'nothing')[] = [];
    const numbers = Array.from({ length: calls }, (_, index) => index + 1);
    await inBatches(numbers, async (call) => {
      const root = newRoot(BEFORE);
      const child = await runChild(taskFor(root, { end: { call, signal: 'SIGKILL' } }));
      expect(child.signal).toBe('SIGKILL');
      results[call] = settle(root);
      // The next command works as if nothing had been.
      const next = [{ path: 'claims/city/d.yaml', before: null, after: '' }];
      const outcome = transact(root, optionsFor('claim'), () => ({ writes: next, result: 0 }));
      expect(outcome).toEqual({ ok: true, result: 0, recovered: null });
    });
    const decided = results.indexOf('all');
    expect(results.slice(1, decided)).toEqual(Array(decided - 1).fill('nothing'));
    expect(results.slice(decided)).toEqual(Array(calls - decided + 1).fill('all'));
  });

  it.each([
    ['finishing', 'place items/city/b.yaml', 'all'],
    ['undoing', 'flush items/city/b.yaml', 'nothing'],
  ])('while it is %s what another left: the third one completes it', async (_, step, expected) => {
    const broken = newRoot(BEFORE);
    await runChild(taskFor(broken, { end: { step, signal: 'SIGKILL' } }));
    const copy = (): string => {
      const root = newRoot();
      cpSync(broken, root, { recursive: true });
      return root;
    };
    const whole = await runChild(taskFor(copy(), { writes: [] }));
    const calls = whole.report?.calls ?? 0;
    expect(calls).toBeGreaterThan(10);
    const numbers = Array.from({ length: calls }, (_, index) => index + 1);
    await inBatches(numbers, async (call) => {
      const root = copy();
      const end = { call, signal: 'SIGKILL' } as const;
      const second = await runChild(taskFor(root, { writes: [], command: 'status', end }));
      expect(second.signal).toBe('SIGKILL');
      expect(settle(root)).toBe(expected);
    });
  });
});

describe('recovery', () => {
  const ended = (step: string): Promise<string> => {
    const root = newRoot(BEFORE);
    return runChild(taskFor(root, { end: { step, signal: 'SIGKILL' } })).then(() => root);
  };

  it('is reported by the command that did it', async () => {
    const root = await ended('place items/city/b.yaml');
    const outcome = transact(root, optionsFor('claim'), () => ({
      writes: [],
      result: readFileSync(join(root, 'items/city/b.yaml'), 'utf8'),
    }));
    expect(outcome).toMatchObject({
      ok: true,
      result: 'b: 2\n',
      recovered: { action: 'finished' },
    });
  });

  it('leaves alone what somebody changed since, and keeps the text', async () => {
    const root = await ended('place items/city/b.yaml');
    writeFileSync(join(root, 'items/city/b.yaml'), 'b: by hand\n');
    const outcome = recover(root, optionsFor('validate'));
    if (!outcome.ok || outcome.result === null) throw new Error(JSON.stringify(outcome));
    expect(outcome.result.files).toEqual(['items/city/a.yaml', 'claims/city/c.yaml']);
    const [left] = outcome.result.leftAlone;
    expect(left?.path).toBe('items/city/b.yaml');
    expect(readFileSync(join(root, 'items/city/b.yaml'), 'utf8')).toBe('b: by hand\n');
    expect(readFileSync(join(root, left?.kept ?? ''), 'utf8')).toBe('b: 2\n');
    expect(needsRecovery(root)).toBe(false);
  });

  it('says so when a prepared file was removed', async () => {
    const root = await ended('place items/city/b.yaml');
    for (const name of Object.keys(contentsOf(root))) {
      if (name.includes('.b.yaml.')) writeFileSync(join(root, name), 'cut');
    }
    const outcome = recover(root, optionsFor('validate'));
    expect(outcome).toMatchObject({
      ok: true,
      result: { leftAlone: [{ path: 'items/city/b.yaml', kept: null }] },
    });
  });

  it('drops a record of intent that was cut short', () => {
    const root = newRoot(BEFORE);
    mkdirSync(join(root, '.renling'));
    writeFileSync(join(root, '.renling/prepare.json'), '{"version":1,"id":"x"');
    expect(needsRecovery(root)).toBe(true);
    expect(recover(root, optionsFor('validate'))).toEqual({
      ok: true,
      result: null,
      recovered: null,
    });
    expect(cleanContentsOf(root)).toEqual(NOTHING);
  });

  it('touches nothing for a decided record that makes no sense, and says which', () => {
    const root = newRoot(BEFORE);
    mkdirSync(join(root, '.renling'));
    for (const text of ['', '{}', forged('../outside.yaml'), forged('.git/config')]) {
      writeFileSync(join(root, '.renling/commit.json'), text);
      expect(recover(root, optionsFor('validate'))).toMatchObject({
        ok: false,
        reason: 'io',
        path: '.renling/commit.json',
        errorCode: 'UNREADABLE',
      });
    }
  });

  it('does not follow a link that came up since', () => {
    const root = newRoot();
    const outside = newRoot({ 'a.yaml': 'outside' });
    symlinkSync(outside, join(root, 'items'));
    mkdirSync(join(root, '.renling'));
    writeFileSync(join(root, '.renling/commit.json'), forged('items/a.yaml'));
    expect(recover(root, optionsFor('validate'))).toMatchObject({
      ok: false,
      reason: 'link',
      path: 'items',
    });
    expect(contentsOf(outside)).toEqual({ 'a.yaml': 'outside' });
  });

  function forged(path: string): string {
    const entry = { path, prepared: preparedPath(path, 'x'), before: null, after: '0' };
    return JSON.stringify({
      version: 1,
      id: 'x',
      command: '',
      since: '',
      folders: [],
      entries: [entry],
    });
  }
});

describe('the order of flushes', () => {
  it('leaves a power cut nothing to tear apart', async () => {
    const root = newRoot(BEFORE);
    const { report } = await runChild(taskFor(root, { trace: true }));
    const trace = report?.trace ?? [];
    const find = (call: string, path: RegExp, to = /(?:)/u): number => {
      const index = trace.findIndex(
        (one) => one[0] === call && path.test(one[1]) && to.test(one[2] ?? ''),
      );
      expect(index, `${call} ${path.source}`).toBeGreaterThan(-1);
      return index;
    };
    const after = (start: number, call: string, path: string): number => {
      const index = trace.findIndex((one, at) => at > start && one[0] === call && one[1] === path);
      expect(index, `${call} ${path} after ${start}`).toBeGreaterThan(-1);
      return index;
    };
    const decided = find('renameSync', /prepare\.json$/u, /commit\.json$/u);
    const firstPlaced = find('renameSync', /^items\/city\/\.a\.yaml/u);
    const lastPlaced = find('renameSync', /^claims\/city\/\.c\.yaml/u);
    const forgotten = find('unlinkSync', /commit\.json$/u);

    // Intent is on the disk before the first file is made.
    const intent = find('fsyncSync', /prepare\.json$/u);
    expect(after(intent, 'fsyncSync', '.renling')).toBeLessThan(find('openSync', /\.a\.yaml\./u));
    // Contents, their names, and the names of new folders are on the disk before the decision.
    for (const name of ['items/city/.a', 'items/city/.b', 'claims/city/.c']) {
      const made = trace.findIndex((one) => one[0] === 'writeFileSync' || one[1].startsWith(name));
      expect(made).toBeGreaterThan(-1);
      expect(
        find('fsyncSync', new RegExp(`^${name.replaceAll('.', '\\.')}\\.yaml`, 'u')),
      ).toBeLessThan(decided);
    }
    const lastFlush = find('fsyncSync', /\.c\.yaml\./u);
    for (const folder of ['items/city', 'claims/city', 'claims', '']) {
      expect(after(lastFlush, 'fsyncSync', folder)).toBeLessThan(decided);
    }
    // The decision is on the disk before the first file is put in place.
    expect(after(decided, 'fsyncSync', '.renling')).toBeLessThan(firstPlaced);
    // All files are on the disk in their places before the decision is forgotten.
    for (const folder of ['items/city', 'claims/city']) {
      expect(after(lastPlaced, 'fsyncSync', folder)).toBeLessThan(forgotten);
    }
  });
});
