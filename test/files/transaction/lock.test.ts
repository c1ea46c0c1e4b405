import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownRecord, parseHolder, whereabouts } from '../../../src/files/transaction/holder.ts';
import { recover, transact } from '../../../src/files/transaction/transact.ts';
import { cleanContentsOf, inBatches, newRoot, optionsFor, runChild } from './children.ts';

const SELF = ownRecord('11111111-own', process, 'claim', new Date(0));
const DEAD_PID = spawnSync(process.execPath, ['--version']).pid;

function leaveLock(root: string, text: string, name = 'lock'): void {
  mkdirSync(join(root, '.renling', name), { recursive: true });
  writeFileSync(join(root, '.renling', name, 'holder.json'), text);
}

function lockOf(fields: object): string {
  return JSON.stringify({
    ...SELF,
    id: '22222222-other',
    since: '2020-08-19T00:00:00.000Z',
    ...fields,
  });
}

const write = { path: 'a.yaml', before: null, after: '1' };
const writeA = (root: string): unknown =>
  transact(root, optionsFor('claim'), () => ({ writes: [write], result: 0 }));

describe('whose lock it is', () => {
  it.each([
    ['the process itself', {}, 'running'],
    ['a number that nobody has', { pid: DEAD_PID }, 'gone'],
    ['a number used again', { started: '1' }, SELF.started === null ? 'running' : 'gone'],
    ['another host', { host: 'other', pid: DEAD_PID }, 'elsewhere'],
    ['another machine of that name', { machine: 'other', pid: DEAD_PID }, 'elsewhere'],
    ['another container', { namespace: 'pid:[1]', pid: DEAD_PID }, 'elsewhere'],
    ['the time before the machine was started', { boot: 'other', written: 1 }, 'gone'],
    ['a twin that was started separately', { boot: 'other' }, 'elsewhere'],
    ['no number at all', { pid: 0 }, 'elsewhere'],
  ] as const)('%s', (_, fields, expected) => {
    // What this system does not offer cannot differ on it.
    const self = {
      ...SELF,
      machine: SELF.machine ?? 'm',
      boot: SELF.boot ?? 'b',
      namespace: SELF.namespace ?? 'n',
    };
    expect(whereabouts({ ...self, ...fields }, self, process)).toBe(expected);
  });

  it('a process that belongs to somebody else is running', () => {
    const kill = (): never => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
    };
    expect(whereabouts({ ...SELF, started: null }, SELF, { pid: 1, kill })).toBe('running');
  });

  it('tolerates missing and wrong fields', () => {
    expect(parseHolder('{"pid":"7"}')).toMatchObject({ pid: 0, host: '', started: null });
    expect(parseHolder('')).toBeNull();
    expect(parseHolder('null')).toBeNull();
  });
});

describe('a lock that is held', () => {
  it('is reported with its holder, on this host', () => {
    const root = newRoot();
    leaveLock(root, lockOf({ command: 'import annex.xlsx' }));
    const holder = {
      pid: process.pid,
      host: hostname(),
      command: 'import annex.xlsx',
      since: '2020-08-19T00:00:00.000Z',
      elsewhere: false,
    };
    expect(writeA(root)).toEqual({ ok: false, reason: 'locked', holder, recovered: null });
    expect(existsSync(join(root, 'a.yaml'))).toBe(false);
    expect(readdirSync(join(root, '.renling')).sort()).toEqual(['.gitignore', 'lock']);
  });

  it('on another host is never broken', () => {
    const root = newRoot();
    const text = lockOf({ host: 'other', pid: DEAD_PID });
    leaveLock(root, text);
    expect(writeA(root)).toMatchObject({
      ok: false,
      reason: 'locked',
      holder: { host: 'other', elsewhere: true },
    });
    expect(readFileSync(join(root, '.renling/lock/holder.json'), 'utf8')).toBe(text);
  });

  it('with an id that is no name is never broken', () => {
    const root = newRoot();
    leaveLock(root, lockOf({ id: '../../x', pid: DEAD_PID }));
    expect(writeA(root)).toMatchObject({ ok: false, reason: 'locked' });
  });

  it('is waited for', async () => {
    const root = newRoot();
    const first = runChild({
      root,
      command: 'first',
      waitMs: 0,
      writes: [write],
      holdAt: 'commit',
    });
    while (!existsSync(join(root, 'holding'))) await new Promise((done) => setTimeout(done, 5));
    expect(recover(root, optionsFor('status'))).toMatchObject({
      ok: false,
      reason: 'locked',
      holder: { command: 'first' },
    });
    const other = { path: 'b.yaml', before: null, after: '2' };
    const second = runChild({ root, command: 'second', waitMs: 5000, writes: [other] });
    await new Promise((done) => setTimeout(done, 100));
    writeFileSync(join(root, 'go'), '');
    expect((await first).report?.outcome).toMatchObject({ ok: true });
    expect((await second).report?.outcome).toEqual({
      ok: true,
      result: 'planned',
      recovered: null,
    });
  });

  it('refuses when waiting was in vain, after the time that was allowed', () => {
    const root = newRoot();
    leaveLock(root, lockOf({}));
    const start = performance.now();
    expect(recover(root, optionsFor('status', { waitMs: 80 }))).toMatchObject({ reason: 'locked' });
    expect(performance.now() - start).toBeGreaterThanOrEqual(80);
  });
});

describe('a lock whose holder is gone', () => {
  it.each([
    ['dead', lockOf({ pid: DEAD_PID })],
    ['emptied by a power cut', ''],
    ['torn by a power cut', '\0\0\0\0'],
  ])('is inherited: %s', (_, text) => {
    const root = newRoot();
    leaveLock(root, text);
    expect(writeA(root)).toEqual({ ok: true, result: 0, recovered: null });
    expect(cleanContentsOf(root)).toEqual({ 'a.yaml': '1' });
  });

  it('is inherited along a chain of dead heirs, and swept with what others left', () => {
    const root = newRoot();
    leaveLock(root, lockOf({ id: 'aaaaaaaa-1', pid: DEAD_PID }));
    leaveLock(root, lockOf({ id: 'aaaaaaaa-2', pid: DEAD_PID }), 'heir-aaaaaaaa-1');
    leaveLock(root, lockOf({ id: 'aaaaaaaa-3', pid: DEAD_PID }), 'heir-aaaaaaaa-2');
    leaveLock(root, lockOf({ id: 'aaaaaaaa-9', pid: DEAD_PID }), 'heir-aaaaaaaa-8');
    leaveLock(root, lockOf({ id: 'aaaaaaaa-7', pid: DEAD_PID }), 'waiting-aaaaaaaa-7');
    leaveLock(root, lockOf({ id: 'aaaaaaaa-6', pid: DEAD_PID }), 'released-aaaaaaaa-6');
    expect(writeA(root)).toMatchObject({ ok: true });
    expect(cleanContentsOf(root)).toEqual({ 'a.yaml': '1' });
  });

  it('is not inherited twice: its heir lives', () => {
    const root = newRoot();
    leaveLock(root, lockOf({ id: 'aaaaaaaa-1', pid: DEAD_PID }));
    leaveLock(root, lockOf({ id: 'aaaaaaaa-2', command: 'heir' }), 'heir-aaaaaaaa-1');
    expect(writeA(root)).toMatchObject({
      ok: false,
      reason: 'locked',
      holder: { command: 'heir' },
    });
  });

  it('does not hang on a ring of forged heirs', () => {
    const root = newRoot();
    leaveLock(root, lockOf({ id: 'aaaaaaaa-1', pid: DEAD_PID }));
    leaveLock(root, lockOf({ id: 'aaaaaaaa-1', pid: DEAD_PID }), 'heir-aaaaaaaa-1');
    expect(writeA(root)).toMatchObject({ ok: false, reason: 'io', errorCode: 'EBUSY' });
  });

  it.each([
    ['and has a new holder: it is left to that one', true],
    ['and is free: it is taken', false],
  ])('was inherited and released while we looked, %s', (_, taken) => {
    const root = newRoot();
    const lock = join(root, '.renling/lock');
    leaveLock(root, lockOf({ id: 'aaaaaaaa-1', pid: DEAD_PID }));
    let looks = 0;
    // Between reading the chain and making an heir, the holder is asked for: here the others move.
    const kill = (): boolean => {
      looks += 1;
      if (looks > 1) return true;
      rmSync(lock, { recursive: true });
      if (taken) leaveLock(root, lockOf({ id: 'aaaaaaaa-2', started: null, command: 'faster' }));
      throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' });
    };
    const options = optionsFor('claim', { process: { pid: process.pid, kill } });
    const outcome = transact(root, options, () => ({ writes: [write], result: 0 }));
    if (taken) {
      expect(outcome).toMatchObject({ ok: false, reason: 'locked', holder: { command: 'faster' } });
      expect(readFileSync(join(lock, 'holder.json'), 'utf8')).toContain('aaaaaaaa-2');
    } else expect(outcome).toMatchObject({ ok: true });
    const left = readdirSync(join(root, '.renling')).sort();
    expect(left).toEqual(taken ? ['.gitignore', 'lock'] : ['.gitignore']);
  });

  it('keeps what a running process waits with', () => {
    const root = newRoot();
    leaveLock(root, lockOf({}), 'waiting-22222222-other');
    leaveLock(root, '', 'waiting-33333333-other');
    leaveLock(root, '', 'waiting-44444444-hours-old');
    utimesSync(join(root, '.renling/waiting-44444444-hours-old'), 0, 0);
    expect(writeA(root)).toMatchObject({ ok: true });
    expect(readdirSync(join(root, '.renling')).sort()).toEqual([
      '.gitignore',
      'waiting-22222222-other',
      'waiting-33333333-other',
    ]);
  });
});

describe('many processes at once', () => {
  it('fifty with a file each, on a lock whose holder is dead: all fifty are written', async () => {
    const root = newRoot();
    leaveLock(root, lockOf({ pid: DEAD_PID }));
    const numbers = Array.from({ length: 50 }, (_, index) => `claims/city/city-${index}.yaml`);
    const children = await Promise.all(
      numbers.map((path) =>
        runChild({
          root,
          command: path,
          waitMs: 20_000,
          writes: [{ path, before: null, after: path }],
        }),
      ),
    );
    const planned = { ok: true, result: 'planned', recovered: null };
    expect(children.map((child) => child.report?.outcome)).toEqual(numbers.map(() => planned));
    const files = Object.fromEntries(numbers.map((path) => [path, path]));
    expect(cleanContentsOf(root)).toEqual({ 'claims/': '', 'claims/city/': '', ...files });
  });

  it('two for one file: one wins, the other sees it in its plan', async () => {
    await inBatches([1, 2, 3, 4], async () => {
      const root = newRoot();
      const task = { root, waitMs: 10_000, onlyMissing: true };
      const children = await Promise.all(
        ['one', 'two'].map((command) =>
          runChild({
            ...task,
            command,
            writes: [{ path: 'a.yaml', before: null, after: command }],
          }),
        ),
      );
      const results = children.map((child) => (child.report?.outcome as { result: string }).result);
      expect(results.toSorted()).toEqual(['planned', 'there already']);
      expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe(
        results[0] === 'planned' ? 'one' : 'two',
      );
    });
  });
});
